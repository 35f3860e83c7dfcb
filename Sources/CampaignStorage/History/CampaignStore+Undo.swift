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
    let (reach, person) = (try reach(of: .undo), person)
    return try await takeBack(
      .undo, exceptChanged: exceptChanged, dryRun: dryRun, within: reach, entry
    ) { view in
      guard let id else { return try Self.lastUndoable(view, person, entry) }
      return try Self.undoable(view, person, id)
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
    let (reach, person) = (try reach(of: .undo), person)
    return try await takeBack(
      .redo, exceptChanged: exceptChanged, dryRun: dryRun, within: reach, entry
    ) { view in try Self.redoable(view, person, id, entry) }
  }

  private func takeBack(
    _ kind: Batch.Kind, exceptChanged: Bool, dryRun: Bool, within reach: Reach, _ entry: Entry,
    _ find: @escaping @Sendable (HistoryView) throws -> Batch
  ) async throws -> UndoOutcome {
    if dryRun {
      return try await read { db in
        let view = try HistoryView(db, reach)
        let target = try find(view)
        let newer = try view.newer(than: target, notBy: entry.by)
        return try UndoOutcome(
          batch: nil, UndoParts(db, of: target), view.withClasses(target), newer
        ).within(reach, db)
      }
    }
    return try await write { db in
      let view = try HistoryView(db, reach)
      let target = try find(view)
      let parts = try UndoParts(db, of: target)
      try parts.check(view, target, exceptChanged: exceptChanged)
      let kept = parts.left + parts.records.kept.count
      let newer = try view.newer(than: target, notBy: entry.by)
      let batch = try BatchRecord.insert(db, kind, entry, undoes: target.id, kept: kept)
      var writing = UndoWriting(db, batch: batch, entry: entry, target, parts)
      try writing.takeBack()
      try BatchRecord.setStudents(db, parts.affected.count + parts.returning.count, of: batch)
      return try UndoOutcome(batch: batch, parts, target, newer).within(reach, db)
    }
  }

  private static func lastUndoable(
    _ view: HistoryView, _ person: Person, _ entry: Entry
  ) throws -> Batch {
    if let own = try view.lastUndoable(by: person.acting(entry), person) { return own }
    let mayTakeBackOthers = !person.access.takesBackOwnOnly
    guard mayTakeBackOthers, let last = try view.lastUndoable(by: nil, person) else {
      throw CampaignError.nothingToUndo
    }
    throw CampaignError.onlyOthersToUndo(last: last.id)
  }

  /// A batch that is there for who takes it back.
  private static func existing(_ view: HistoryView, _ person: Person, _ id: Int64) throws -> Batch {
    guard let batch = try BatchRecord.fetch(view.db, id: id), try view.mayTakeBack(batch, person)
    else { throw CampaignError.unknownBatch(id) }
    return batch
  }

  private static func undoable(_ view: HistoryView, _ person: Person, _ id: Int64) throws -> Batch {
    let db = view.db
    let batch = try existing(view, person, id)
    // A redo brought back what an undo had taken back: that is what is to go again.
    if batch.kind == .redo, let undo = batch.undoes,
      let act = try BatchRecord.fetch(db, id: undo)?.undoes
    {
      return try undoable(view, person, act)
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

  private static func redoable(
    _ view: HistoryView, _ person: Person, _ id: Int64?, _ entry: Entry
  ) throws -> Batch {
    let db = view.db
    guard let id else {
      guard let last = try view.lastRedoable(by: person.acting(entry), person) else {
        throw CampaignError.nothingToRedo
      }
      return try complete(db, last)
    }
    var batch = try existing(view, person, id)
    if batch.kind != .undo {
      guard let undo = try BatchRecord.fetchUndo(db, of: id) else {
        throw CampaignError.notUndone(id)
      }
      batch = try existing(view, person, undo.id)
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
  fileprivate func check(_ view: HistoryView, _ target: Batch, exceptChanged: Bool) throws {
    let db = view.db
    if exceptChanged, !isEmpty { return }
    if let removal { throw CampaignError.removedSince(target.id, by: removal) }
    if left > 0 {
      throw CampaignError.changedSince(
        target.id, students: try view.reach.within(kept + holders, db),
        by: try inTheWay(db, of: target.id).filter(view.sees), leavesSome: !isEmpty)
    }
    if !records.kept.isEmpty {
      throw CampaignError.recordsChangedSince(target.id, leavesSome: !isEmpty)
    }
  }
}

extension Person {
  /// Whose acts are the person's own: whoever has the file says at each act who it is.
  fileprivate func acting(_ entry: Entry) -> String { access == .everything ? entry.by : name }
}

extension HistoryView {
  /// What others did after a batch, as far as it concerns what lies within, newest first.
  fileprivate func newer(than batch: Batch, notBy: String) throws -> [Batch] {
    try BatchRecord.fetchNewer(db, than: batch.id, notBy: notBy).filter { sees($0.id) }
  }
}

extension UndoOutcome {
  /// Without those beyond a reach who have somebody's number now.
  fileprivate func within(_ reach: Reach, _ db: Database) throws -> UndoOutcome {
    if reach == .everything { return self }
    return UndoOutcome(
      batch: batch, undone: undone, students: students, kept: try reach.within(kept, db),
      values: values, keptValues: keptValues, newerByOthers: newerByOthers)
  }

  fileprivate init(batch: Int64?, _ parts: UndoParts, _ target: Batch, _ newer: [Batch]) {
    self.init(
      batch: batch, undone: target, students: parts.affected + parts.returning.map(\.id),
      kept: parts.kept + parts.holders, values: parts.records.affected.count,
      keptValues: parts.records.kept.count, newerByOthers: newer)
  }
}
