import GRDB
import SchoolCampaign

/// Writes the inverse of a batch.
struct UndoWriting {
  let db: Database
  let batch: Int64
  let entry: Entry

  /// Takes back what the batch did to the affected students.
  func takeBack(_ target: Int64, _ parts: UndoParts) throws {
    var touched = try classes(of: parts.affected)
    var changes = StudentChangeWriting(db, batch: batch, today: entry.today)
    try restoreStandings(target, parts)
    try forgetTakenIn(target, keptOf: parts.kept)
    let created = try removeCreated(target, parts, &changes)
    try restoreDetails(parts, except: created, &changes)
    try changes.finish()
    touched.formUnion(changes.touched)
    touched.formUnion(try removeReports(target, keptIn: classes(of: parts.kept)))
    var schools = try schools(of: touched)
    schools.formUnion(try removeEmptyUnits())
    try TallyRecord.remake(db, classes: touched.filter { try ClassRecord.fetch(db, id: $0) != nil })
    try TallyRecord.remake(db, schools: schools)
    try CampaignRecord.countUpRosterRevision(db)
  }

  private func classes(of students: [Student.ID]) throws -> Set<SchoolClass.ID> {
    var classes: Set<SchoolClass.ID> = []
    let statement = try db.cachedStatement(sql: "SELECT classID FROM student WHERE id = ?")
    for id in students {
      if let found = try Int64.fetchOne(statement, arguments: [id.rawValue]) {
        classes.insert(SchoolClass.ID(rawValue: found))
      }
    }
    return classes
  }

  private func schools(of classes: Set<SchoolClass.ID>) throws -> Set<School.ID> {
    Set(try classes.compactMap { try ClassRecord.fetch(db, id: $0)?.schoolID })
  }

  /// Removes what the batch reported, but for the classes of students who stay as they are.
  private func removeReports(
    _ target: Int64, keptIn kept: Set<SchoolClass.ID>
  ) throws -> [SchoolClass.ID] {
    let reported = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT classID FROM class_report WHERE batchID = ?", arguments: [target]
    ).map(SchoolClass.ID.init(rawValue:))
    let removed = reported.filter { !kept.contains($0) }
    for id in removed {
      try db.execute(
        sql: "DELETE FROM class_report WHERE batchID = ? AND classID = ?",
        arguments: [target, id.rawValue])
    }
    return removed
  }

  private func restoreDetails(
    _ parts: UndoParts, except removed: Set<Student.ID>, _ changes: inout StudentChangeWriting
  ) throws {
    for id in parts.affected where !removed.contains(id) {
      guard let before = try StudentRecord.fetch(db, id: id), let after = parts.restored[id] else {
        continue
      }
      try changes.write(before, as: after)
    }
  }

  /// What a received part said can be received again.
  private func forgetTakenIn(_ target: Int64, keptOf kept: [Student.ID]) throws {
    let kept = Set(kept)
    for table in ["taken_in", "student_origin"] {
      let heard = try Int64.fetchAll(
        db, sql: "SELECT DISTINCT studentID FROM \(table) WHERE batchID = ?", arguments: [target])
      let statement = try db.cachedStatement(
        sql: "DELETE FROM \(table) WHERE studentID = ? AND batchID = ?")
      for id in heard where !kept.contains(Student.ID(rawValue: id)) {
        try statement.execute(arguments: [id, target])
      }
    }
  }

  /// Appends to each student the standing that held before the batch.
  private func restoreStandings(_ target: Int64, _ parts: UndoParts) throws {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT studentID FROM status_event WHERE batchID = ?", arguments: [target])
    let affected = Set(parts.affected)
    for id in ids.map(Student.ID.init(rawValue:)) where affected.contains(id) {
      guard let now = try StudentRecord.fetch(db, id: id) else { continue }
      let before = try StudentRecord.standing(db, of: id, beforeBatch: target)
      if before == now.standing { continue }
      try StatusEventRecord.append(db, before, of: now, day: entry.today, batch: batch)
    }
  }

  /// Removes the students that the batch made; gives who they were.
  private func removeCreated(
    _ target: Int64, _ parts: UndoParts, _ changes: inout StudentChangeWriting
  ) throws -> Set<Student.ID> {
    var removed: Set<Student.ID> = []
    let maker = try db.cachedStatement(sql: "SELECT createdIn, classID FROM student WHERE id = ?")
    for id in parts.affected {
      guard let row = try Row.fetchOne(maker, arguments: [id.rawValue]), row[0] == target else {
        continue
      }
      try changes.watchUnlessMade(SchoolClass.ID(rawValue: row[1]), by: target)
      try db.cachedStatement(sql: "DELETE FROM student WHERE id = ?").execute(
        arguments: [id.rawValue])
      removed.insert(id)
    }
    return removed
  }

  /// Removes the classes and schools of batches that were taken back, where nobody is in them and no other undo
  /// could bring somebody back; gives the schools of the classes.
  private func removeEmptyUnits() throws -> Set<School.ID> {
    let empty = try Row.fetchAll(
      db,
      sql: """
        SELECT id, schoolID FROM class
        WHERE createdIn IN (SELECT undoes FROM batch WHERE undoes IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM student WHERE classID = class.id)
        """)
    guard !empty.isEmpty else { return [] }
    let needed = Set(
      try String.fetchAll(
        db,
        sql: """
          SELECT c.before FROM student_change c JOIN batch b ON b.id = c.batchID
          WHERE c.field = '\(ChangedField.classID)' AND b.kind <> 'undo' AND NOT \(UndoParts.isCancelled())
          """
      ).compactMap { Int64($0) })
    for row in empty where !needed.contains(row[0]) {
      try db.execute(sql: "DELETE FROM class WHERE id = ?", arguments: [row[0] as Int64])
    }
    try db.execute(
      sql: """
        DELETE FROM school WHERE createdIn IN (SELECT undoes FROM batch WHERE undoes IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM class WHERE schoolID = school.id)
        """)
    return Set(empty.map { School.ID(rawValue: $0[1]) })
  }
}
