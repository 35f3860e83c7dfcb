import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Takes back a batch by an inverse that stands in the history itself. All is taken back, or nothing is.
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
        let parts = try UndoParts(db, batch: target.id)
        return UndoOutcome(
          batch: nil, undone: target, students: parts.students.count, kept: parts.changedSince)
      }
    }
    return try await write { db in
      let target = try Self.target(db, id)
      let parts = try UndoParts(db, batch: target.id)
      if !parts.changedSince.isEmpty, !exceptChanged {
        throw CampaignError.changedSince(target.id, students: parts.changedSince)
      }
      let batch = try BatchRecord.insert(db, .undo, entry, undoes: target.id)
      let count = try UndoWriting(db: db, batch: batch, entry: entry).takeBack(target.id, parts)
      try BatchRecord.setStudents(db, count, of: batch)
      return UndoOutcome(batch: batch, undone: target, students: count, kept: parts.changedSince)
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

/// The students of a batch, and those of them who changed since.
struct UndoParts {
  let students: Set<Student.ID>
  /// In the order of their ids.
  let changedSince: [Student.ID]

  init(_ db: Database, batch: Int64) throws {
    let all = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM student WHERE createdIn = :batch
        UNION SELECT studentID FROM student_change WHERE batchID = :batch
        UNION SELECT studentID FROM status_event WHERE batchID = :batch
        """, arguments: ["batch": batch])
    // A later batch counts unless it was taken back; what takes back and what was taken back cancel out.
    let later = try Int64.fetchAll(
      db,
      sql: """
        WITH later AS (
          SELECT id FROM batch b WHERE id > :batch AND kind <> 'undo'
            AND NOT EXISTS (SELECT 1 FROM batch u WHERE u.undoes = b.id)
        )
        SELECT studentID FROM student_change WHERE batchID IN (SELECT id FROM later)
        UNION SELECT studentID FROM status_event WHERE batchID IN (SELECT id FROM later)
        """, arguments: ["batch": batch])
    students = Set(all.map(Student.ID.init(rawValue:)))
    changedSince = students.intersection(later.map(Student.ID.init(rawValue:))).sorted()
  }
}

/// Writes the inverse of a batch.
struct UndoWriting {
  let db: Database
  let batch: Int64
  let entry: Entry

  /// Takes back what the batch did to students who have not changed since; gives how many.
  func takeBack(_ target: Int64, _ parts: UndoParts) throws -> Int {
    let kept = Set(parts.changedSince)
    let affected = parts.students.subtracting(kept)
    var touched = try classes(of: affected)
    var changes = StudentChangeWriting(db, batch: batch, today: entry.today)
    try restoreDetails(target, except: kept, &changes)
    try restoreStandings(target, except: kept)
    try removeCreated(target, except: kept, &changes)
    try changes.finish()
    touched.formUnion(changes.touched)
    touched.formUnion(try reportedClasses(target))
    if kept.isEmpty {
      try db.execute(sql: "DELETE FROM class_report WHERE batchID = ?", arguments: [target])
    }
    try removeEmptyUnits(target)
    let left = try touched.filter { try ClassRecord.fetch(db, id: $0) != nil }
    try TallyRecord.remakeWithSchools(db, classes: left)
    try TallyRecord.remake(db, schools: SchoolRecord.fetchAll(db).map(\.id))
    try CampaignRecord.countUpRosterRevision(db)
    return affected.count
  }

  private func classes(of students: Set<Student.ID>) throws -> Set<SchoolClass.ID> {
    var classes: Set<SchoolClass.ID> = []
    let statement = try db.cachedStatement(sql: "SELECT classID FROM student WHERE id = ?")
    for id in students {
      if let found = try Int64.fetchOne(statement, arguments: [id.rawValue]) {
        classes.insert(SchoolClass.ID(rawValue: found))
      }
    }
    return classes
  }

  private func reportedClasses(_ target: Int64) throws -> [SchoolClass.ID] {
    try Int64.fetchAll(
      db, sql: "SELECT DISTINCT classID FROM class_report WHERE batchID = ?", arguments: [target]
    ).map(SchoolClass.ID.init(rawValue:))
  }

  /// Puts old values back, the newest change first.
  private func restoreDetails(
    _ target: Int64, except kept: Set<Student.ID>, _ changes: inout StudentChangeWriting
  ) throws {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT studentID, field, before FROM student_change WHERE batchID = ? ORDER BY id DESC",
      arguments: [target])
    var restored: [Student.ID: Student] = [:]
    var order: [Student.ID] = []
    for row in rows {
      let id = Student.ID(rawValue: row[0])
      guard !kept.contains(id) else { continue }
      if restored[id] == nil {
        restored[id] = try StudentRecord.fetch(db, id: id)
        order.append(id)
      }
      restored[id]?.restore(row[1], row[2])
    }
    for id in order {
      guard let before = try StudentRecord.fetch(db, id: id), let after = restored[id] else {
        continue
      }
      try changes.write(before, as: after)
    }
  }

  /// Appends to each student the standing that held before the batch.
  private func restoreStandings(_ target: Int64, except kept: Set<Student.ID>) throws {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT studentID FROM status_event WHERE batchID = ?", arguments: [target])
    for id in ids.map(Student.ID.init(rawValue:)) where !kept.contains(id) {
      guard let now = try StudentRecord.fetch(db, id: id) else { continue }
      let before = try StudentRecord.standing(db, of: id, beforeBatch: target)
      if before == now.standing { continue }
      try StatusEventRecord.append(db, before, of: now, day: entry.today, batch: batch)
    }
  }

  private func removeCreated(
    _ target: Int64, except kept: Set<Student.ID>, _ changes: inout StudentChangeWriting
  ) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, classID FROM student WHERE createdIn = ?", arguments: [target])
    for row in rows where !kept.contains(Student.ID(rawValue: row[0])) {
      try changes.watchUnlessMade(SchoolClass.ID(rawValue: row[1]), by: target)
      try db.cachedStatement(sql: "DELETE FROM student WHERE id = ?").execute(arguments: [
        row[0] as Int64
      ])
    }
  }

  /// Removes the classes and schools that the batch made and that hold nobody.
  private func removeEmptyUnits(_ target: Int64) throws {
    try db.execute(
      sql: """
        DELETE FROM class WHERE createdIn = ? AND NOT EXISTS (SELECT 1 FROM student WHERE classID = class.id)
        """, arguments: [target])
    try db.execute(
      sql: """
        DELETE FROM school WHERE createdIn = ? AND NOT EXISTS (SELECT 1 FROM class WHERE schoolID = school.id)
        """, arguments: [target])
  }
}

extension Student {
  /// Puts back the value that `student_change` kept.
  fileprivate mutating func restore(_ field: String, _ value: String?) {
    if let known = StudentField(rawValue: field) {
      details[known] = value
    } else if field == ChangedField.classID, let id = value.flatMap(Int64.init) {
      classID = SchoolClass.ID(rawValue: id)
    } else if field == ChangedField.editedByHand, let bits = value.flatMap(Int.init) {
      editedByHand = Set(bits: bits)
    }
  }
}
