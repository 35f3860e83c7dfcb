import GRDB
import SchoolCampaign

/// What taking back a batch comes to, student by student.
struct UndoParts {
  /// The students who go back to where they were, in the order of their ids.
  let affected: [Student.ID]
  /// The students who changed since, or whose former number somebody else has now: they stay as they are.
  let kept: [Student.ID]
  /// Those of the affected students whom the batch changed, as they were before it.
  let restored: [Student.ID: Student]

  init(_ db: Database, of batch: Batch) throws {
    let all = try Self.students(db, of: batch)
    let later = all.intersection(try Self.changedSince(db, batch.id))
    var restored = try Self.restored(db, batch.id, all.subtracting(later))
    var kept = later
    // Leaving one student as it is may keep another from getting its number back.
    while true {
      let blocked = try restored.filter { id, student in
        try Self.isBlocked(db, student, freed: all.subtracting(kept))
      }
      if blocked.isEmpty { break }
      kept.formUnion(blocked.keys)
      for id in blocked.keys { restored[id] = nil }
    }
    self.restored = restored
    self.kept = kept.sorted()
    affected = all.subtracting(kept).sorted()
  }

  /// A later batch has changed a student unless that was taken back for this very student.
  ///
  /// - Parameter change: The name under which a query has the row of the change.
  static func isCancelled(_ change: String = "c") -> String {
    """
    EXISTS (
      SELECT 1 FROM batch u JOIN status_event x ON x.batchID = u.id
      WHERE u.undoes = \(change).batchID AND x.studentID = \(change).studentID
      UNION ALL SELECT 1 FROM batch u JOIN student_change x ON x.batchID = u.id
      WHERE u.undoes = \(change).batchID AND x.studentID = \(change).studentID)
    """
  }

  private static func students(_ db: Database, of batch: Batch) throws -> Set<Student.ID> {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT studentID FROM student_change c WHERE batchID = :batch AND NOT \(isCancelled())
        UNION SELECT studentID FROM status_event c WHERE batchID = :batch AND NOT \(isCancelled())
        """, arguments: ["batch": batch.id])
    var students = Set(ids.map(Student.ID.init(rawValue:)))
    if batch.kind.takesInRosters || batch.kind == .add {
      let created = try Int64.fetchCursor(
        db, sql: "SELECT id FROM student WHERE createdIn = ?", arguments: [batch.id])
      while let id = try created.next() { students.insert(Student.ID(rawValue: id)) }
    }
    return students
  }

  private static func changedSince(_ db: Database, _ batch: Int64) throws -> [Student.ID] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT c.studentID FROM student_change c JOIN batch b ON b.id = c.batchID
        WHERE c.batchID > :batch AND b.kind <> 'undo' AND NOT \(isCancelled())
        UNION SELECT c.studentID FROM status_event c JOIN batch b ON b.id = c.batchID
        WHERE c.batchID > :batch AND b.kind <> 'undo' AND NOT \(isCancelled())
        """, arguments: ["batch": batch]
    ).map(Student.ID.init(rawValue:))
  }

  /// The students as they were before the batch: its old values put back, the newest first.
  private static func restored(
    _ db: Database, _ batch: Int64, _ affected: Set<Student.ID>
  ) throws -> [Student.ID: Student] {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT studentID, field, before FROM student_change WHERE batchID = ? ORDER BY id DESC",
      arguments: [batch])
    var restored: [Student.ID: Student] = [:]
    while let row = try rows.next() {
      let id = Student.ID(rawValue: row[0])
      guard affected.contains(id) else { continue }
      if restored[id] == nil { restored[id] = try StudentRecord.fetch(db, id: id) }
      restored[id]?.restore(row[1], row[2])
    }
    return restored
  }

  /// Whether somebody outside the batch has a number that the student would get back.
  private static func isBlocked(
    _ db: Database, _ student: Student, freed: Set<Student.ID>
  ) throws -> Bool {
    let details = student.details
    let holders = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM student WHERE classID = ? AND rollNumber = ?
          UNION SELECT id FROM student WHERE insuranceNumber = ?
          UNION SELECT id FROM student WHERE ministryID = ?
          UNION SELECT id FROM student WHERE personalID = ?
          """),
      arguments: [
        student.classID.rawValue, details.rollNumber, details.insuranceNumber?.text,
        details.ministryID?.text, details.personalID?.text,
      ])
    return holders.contains {
      $0 != student.id.rawValue && !freed.contains(Student.ID(rawValue: $0))
    }
  }
}

extension Student {
  /// Puts back the value that `student_change` kept.
  fileprivate mutating func restore(_ field: String, _ value: String?) {
    if let known = StudentField(rawValue: field) {
      details[known] = value
    } else if field == ChangedField.classID, let id = value.flatMap(Int64.init) {
      classID = SchoolClass.ID(rawValue: id)
    } else if field == ChangedField.officeApproval {
      officeApprovedDay = value.flatMap(CalendarDay.init(iso:))
    } else if field == ChangedField.editedByHand, let bits = value.flatMap(Int.init) {
      editedByHand = Set(bits: bits)
    }
  }
}
