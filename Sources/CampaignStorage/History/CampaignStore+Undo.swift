import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Takes back a batch by an inverse that stands in the history itself. All is taken back, or nothing is.
  ///
  /// A batch that was taken back in part can be taken back again, for the students who were left then. A redo is
  /// taken back by taking back anew what it brought back.
  ///
  /// - Parameters:
  ///   - id: The batch; nil for the last one of `entry.by` that can be taken back.
  ///   - exceptChanged: Whether what changed since is left as it is, instead of refusing.
  ///   - dryRun: Whether only to say what would be taken back.
  /// - Throws: ``CampaignError/nothingToUndo``, ``CampaignError/onlyOthersToUndo(last:)``,
  ///   ``CampaignError/unknownBatch(_:)``, ``CampaignError/alreadyUndone(_:by:)``,
  ///   ``CampaignError/cannotUndo(_:_:report:)``,
  ///   ``CampaignError/changedSince(_:students:by:leavesSome:)``,
  ///   ``CampaignError/recordsChangedSince(_:leavesSome:)``. After any error nothing has changed.
  public func undo(
    _ id: Int64?, exceptChanged: Bool = false, dryRun: Bool = false, entry: Entry
  ) async throws -> UndoOutcome {
    try await takeBack(.undo, exceptChanged: exceptChanged, dryRun: dryRun, entry) { db in
      guard let id else { return try Self.lastUndoable(db, entry) }
      return try Self.undoable(db, id)
    }
  }

  /// Takes back an undo: brings back what the batch had done, as far as an undo could take it back again.
  ///
  /// - Parameters:
  ///   - id: The undo, or a batch that was taken back; nil for the last undo of `entry.by`.
  ///   - exceptChanged: Whether what changed since is left as it is, instead of refusing.
  ///   - dryRun: Whether only to say what would be brought back.
  /// - Throws: ``CampaignError/nothingToRedo``, ``CampaignError/unknownBatch(_:)``,
  ///   ``CampaignError/notUndone(_:)``, ``CampaignError/alreadyRedone(_:by:)``, ``CampaignError/cannotRedo(_:)``,
  ///   ``CampaignError/removedSince(_:by:)``,
  ///   ``CampaignError/changedSince(_:students:by:leavesSome:)``,
  ///   ``CampaignError/recordsChangedSince(_:leavesSome:)``. After any error nothing has changed.
  public func redo(
    _ id: Int64?, exceptChanged: Bool = false, dryRun: Bool = false, entry: Entry
  ) async throws -> UndoOutcome {
    try await takeBack(.redo, exceptChanged: exceptChanged, dryRun: dryRun, entry) { db in
      try Self.redoable(db, id, entry)
    }
  }

  private func takeBack(
    _ kind: Batch.Kind, exceptChanged: Bool, dryRun: Bool, _ entry: Entry,
    _ find: @escaping @Sendable (Database) throws -> Batch
  ) async throws -> UndoOutcome {
    if dryRun {
      return try await read { db in
        let target = try find(db)
        return try Self.outcome(db, nil, target, UndoParts(db, of: target), entry)
      }
    }
    return try await write { db in
      let target = try find(db)
      let parts = try UndoParts(db, of: target)
      try parts.check(db, target, exceptChanged: exceptChanged)
      let kept = parts.left + parts.records.kept.count
      let newer = try BatchRecord.fetchNewer(db, than: target.id, notBy: entry.by)
      let batch = try BatchRecord.insert(db, kind, entry, undoes: target.id, kept: kept)
      var writing = UndoWriting(db, batch: batch, entry: entry, target, parts)
      try writing.takeBack()
      try BatchRecord.setStudents(db, parts.affected.count + parts.returning.count, of: batch)
      return UndoOutcome(batch: batch, parts, target, newer)
    }
  }

  private static func outcome(
    _ db: Database, _ batch: Int64?, _ target: Batch, _ parts: UndoParts, _ entry: Entry
  ) throws -> UndoOutcome {
    let newer = try BatchRecord.fetchNewer(db, than: target.id, notBy: entry.by)
    return UndoOutcome(batch: batch, parts, try BatchRecord.withClasses(db, target), newer)
  }

  private static func lastUndoable(_ db: Database, _ entry: Entry) throws -> Batch {
    if let own = try BatchRecord.fetchLastUndoable(db, by: entry.by) { return own }
    guard let last = try BatchRecord.fetchLastUndoable(db, by: nil) else {
      throw CampaignError.nothingToUndo
    }
    throw CampaignError.onlyOthersToUndo(last: last.id)
  }

  private static func undoable(_ db: Database, _ id: Int64) throws -> Batch {
    guard let batch = try BatchRecord.fetch(db, id: id) else {
      throw CampaignError.unknownBatch(id)
    }
    // A redo brought back what an undo had taken back: that is what is to go again.
    if batch.kind == .redo, let undo = batch.undoes,
      let act = try BatchRecord.fetch(db, id: undo)?.undoes
    {
      return try undoable(db, act)
    }
    if let by = batch.undoneBy, batch.kind.canBeUndone {
      throw CampaignError.alreadyUndone(id, by: by)
    }
    guard batch.kind.canBeUndone else {
      let report = try BatchRecord.withClasses(db, batch).subjects.first { $0.kind == .report }
        .flatMap { Int64($0.text) }
      throw CampaignError.cannotUndo(id, batch.kind, report: report)
    }
    return batch
  }

  private static func redoable(_ db: Database, _ id: Int64?, _ entry: Entry) throws -> Batch {
    guard let id else {
      guard let last = try BatchRecord.fetchLastRedoable(db, by: entry.by) else {
        throw CampaignError.nothingToRedo
      }
      return try complete(db, last)
    }
    guard var batch = try BatchRecord.fetch(db, id: id) else {
      throw CampaignError.unknownBatch(id)
    }
    if batch.kind != .undo {
      guard let undo = try BatchRecord.fetchUndo(db, of: id) else {
        throw CampaignError.notUndone(id)
      }
      batch = undo
    }
    if let by = batch.undoneBy { throw CampaignError.alreadyRedone(id, by: by) }
    return try complete(db, batch)
  }

  /// An undo of which all is known that it removed.
  private static func complete(_ db: Database, _ undo: Batch) throws -> Batch {
    guard try UndoneRows.isComplete(db, undo.id) else { throw CampaignError.cannotRedo(undo.id) }
    return undo
  }
}

extension UndoParts {
  /// Refuses what would leave something as it is, unless that is wanted and something is left to do.
  fileprivate func check(_ db: Database, _ target: Batch, exceptChanged: Bool) throws {
    if exceptChanged, !isEmpty { return }
    if let removal { throw CampaignError.removedSince(target.id, by: removal) }
    if left > 0 {
      throw CampaignError.changedSince(
        target.id, students: kept + holders, by: try inTheWay(db, of: target.id),
        leavesSome: !isEmpty)
    }
    if !records.kept.isEmpty {
      throw CampaignError.recordsChangedSince(target.id, leavesSome: !isEmpty)
    }
  }
}

extension UndoOutcome {
  fileprivate init(batch: Int64?, _ parts: UndoParts, _ target: Batch, _ newer: [Batch]) {
    self.init(
      batch: batch, undone: target, students: parts.affected + parts.returning.map(\.id),
      kept: parts.kept + parts.holders, values: parts.records.affected.count,
      keptValues: parts.records.kept.count, newerByOthers: newer)
  }
}
