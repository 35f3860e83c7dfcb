import GRDB
import SchoolCampaign

/// The history as somebody with a reach sees it: the batches that concern what lies within, and of them no other rows.
struct HistoryView {
  let db: Database
  let reach: Reach
  /// The batches; nil for all.
  private let batches: Set<Int64>?
  /// The names of the schools within.
  private let schools: Set<String>

  init(_ db: Database, _ reach: Reach) throws {
    self.db = db
    self.reach = reach
    batches = reach == .everything ? nil : try ConcernedBatches(reach).fetch(db)
    schools = reach == .everything ? [] : Set(try reach.schools(db).map(\.name.display))
  }

  /// Whether a batch concerns anything within.
  func sees(_ batch: Int64) -> Bool { batches?.contains(batch) ?? true }

  /// The newest batches, newest first.
  func newest(_ limit: Int) throws -> [Batch] {
    guard let batches else { return try BatchRecord.fetchNewest(db, limit: limit) }
    return try batches.sorted(by: >).prefix(limit).compactMap { try BatchRecord.fetch(db, id: $0) }
  }

  /// Hands over every batch, newest first.
  func forEach(_ body: (Batch) throws -> Void) throws {
    guard let batches else { return try BatchRecord.forEach(db, body) }
    for id in batches.sorted(by: >) {
      if let batch = try BatchRecord.fetch(db, id: id) { try body(try withSubjects(batch)) }
    }
  }

  /// Those of a batch's entries that are about students within.
  func within(_ entries: [HistoryEntry]) throws -> [HistoryEntry] {
    if reach == .everything { return entries }
    let own = Set(try reach.within(Array(Set(entries.map(\.student))), db))
    return entries.filter { own.contains($0.student) }
  }

  /// The last act of somebody that can be taken back by who looks; nil for `by` is anybody.
  func lastUndoable(by: String?, _ person: Person) throws -> Batch? {
    guard var left = batches else { return try BatchRecord.fetchLastUndoable(db, by: by) }
    while let batch = try BatchRecord.fetchLastUndoable(db, by: by, among: left) {
      if try mayTakeBack(batch, person) { return batch }
      left.remove(batch.id)
    }
    return nil
  }

  /// Somebody's last undo that can be taken back by who looks.
  func lastRedoable(by: String, _ person: Person) throws -> Batch? {
    guard var left = batches else { return try BatchRecord.fetchLastRedoable(db, by: by) }
    while let batch = try BatchRecord.fetchLastRedoable(db, by: by, among: left) {
      if try mayTakeBack(batch, person) { return batch }
      left.remove(batch.id)
    }
    return nil
  }

  /// Whether somebody may take a batch back: one that the person sees, all of whose rows lie within, of a kind that is the
  /// person's to do, and where that is the rule, that the person did.
  func mayTakeBack(_ batch: Batch, _ person: Person) throws -> Bool {
    if reach == .everything { return true }
    guard sees(batch.id), person.access.takesBack(try act(of: batch).kind) else { return false }
    if person.access.takesBackOwnOnly, batch.by != person.name { return false }
    return try ConcernedBatches(reach).areAll(of: batch, db)
  }

  /// What somebody did that a batch takes back, at first or again.
  private func act(of batch: Batch) throws -> Batch {
    guard batch.kind.takesBack, let undone = batch.undoes,
      let target = try BatchRecord.fetch(db, id: undone)
    else { return batch }
    return try act(of: target)
  }
}

extension HistoryView {
  /// A batch with the schools and files that it was about. Files of an import of several schools are not one school's.
  func withSubjects(_ batch: Batch) throws -> Batch {
    var batch = try BatchRecord.withSubjects(db, batch)
    if reach == .everything { return batch }
    let isShared = batch.subjects.contains { $0.kind == .school && !schools.contains($0.text) }
    batch.subjects.removeAll {
      isShared && ($0.kind == .file || $0.kind == .school && !schools.contains($0.text))
    }
    batch.records = try RecordReader.entries(db, of: batch.id, reach)
    if try !ConcernedBatches(reach).areAll(of: batch, db) {
      batch.students = try ConcernedBatches(reach).countStudents(of: batch.id, db)
    }
    return batch
  }

  /// A batch with the first of the classes that it concerned, besides.
  func withClasses(_ batch: Batch) throws -> Batch {
    if reach == .everything { return try BatchRecord.withClasses(db, batch) }
    return try BatchRecord.naming(db, withSubjects(batch), reach)
  }
}
