import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Takes back a batch by an inverse that stands in the history itself. All is taken back, or nothing is.
  ///
  /// A batch that was taken back in part can be taken back again, for the students who were left then.
  ///
  /// - Parameters:
  ///   - id: The batch; nil for the last one that can be taken back.
  ///   - exceptChanged: Whether students who changed since are left as they are, instead of refusing.
  ///   - dryRun: Whether only to say what would be taken back.
  /// - Throws: ``CampaignError/nothingToUndo``, ``CampaignError/unknownBatch(_:)``,
  ///   ``CampaignError/alreadyUndone(_:by:)``, ``CampaignError/cannotUndo(_:)``,
  ///   ``CampaignError/changedSince(_:students:)``. After any error nothing has changed.
  public func undo(
    _ id: Int64?, exceptChanged: Bool = false, dryRun: Bool = false, entry: Entry
  ) async throws -> UndoOutcome {
    if dryRun {
      return try await read { db in
        let target = try Self.target(db, id)
        let parts = try UndoParts(db, of: target)
        return UndoOutcome(batch: nil, undone: target, students: parts.affected, kept: parts.kept)
      }
    }
    return try await write { db in
      let target = try Self.target(db, id)
      let parts = try UndoParts(db, of: target)
      if !parts.kept.isEmpty, !exceptChanged || parts.affected.isEmpty {
        throw CampaignError.changedSince(target.id, students: parts.kept)
      }
      let batch = try BatchRecord.insert(
        db, .undo, entry, undoes: target.id, kept: parts.kept.count)
      try UndoWriting(db: db, batch: batch, entry: entry).takeBack(target.id, parts)
      try BatchRecord.setStudents(db, parts.affected.count, of: batch)
      return UndoOutcome(batch: batch, undone: target, students: parts.affected, kept: parts.kept)
    }
  }

  private static func target(_ db: Database, _ id: Int64?) throws -> Batch {
    guard let id else {
      guard let last = try BatchRecord.fetchLastUndoable(db) else {
        throw CampaignError.nothingToUndo
      }
      return last
    }
    guard let batch = try BatchRecord.fetch(db, id: id) else {
      throw CampaignError.unknownBatch(id)
    }
    if let by = batch.undoneBy { throw CampaignError.alreadyUndone(id, by: by) }
    guard batch.kind.canBeUndone else { throw CampaignError.cannotUndo(id) }
    return batch
  }
}
