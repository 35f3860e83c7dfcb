import GRDB
import SchoolCampaign

/// What taking back a batch comes to, student by student: for an undo, taking back one is bringing back what it took
/// back.
struct UndoParts {
  /// The students who go back to where they were, in the order of their ids.
  let affected: [Student.ID]
  /// The students who changed since, or whose former number somebody else has now: they stay as they are.
  let kept: [Student.ID]
  /// Those of the affected students whom the batch changed, as they were before it.
  let restored: [Student.ID: Student]
  /// The students whom the undo removed and who come back, in the order of their ids.
  let returning: [ReturningStudent]
  /// Students whom the undo removed and who cannot come back.
  let absent: Int
  /// Who has the number, or the name and birth date, of somebody who cannot come back.
  let holders: [Student.ID]
  /// Who has a number that one of the kept students would get back.
  let blockers: Set<Student.ID>
  /// A later undo that removed students whom this one changed; nil if none did.
  let removal: Int64?
  /// What settings and classes go back to.
  let records: RecordUndo
  /// What the batch did to each student.
  private let sides: [Student.ID: Sides]

  /// Which sides of a student a change is about: they go back one without the other, so that the numbers of a class can be
  /// taken back under marks that came later.
  struct Sides: OptionSet {
    let rawValue: Int

    /// Details and class, rows of `student_change`.
    static let details = Sides(rawValue: 1)
    /// The standing, rows of `status_event`.
    static let standing = Sides(rawValue: 2)
    /// Both, as where a batch made the student.
    static let both: Sides = [.details, .standing]
  }

  init(_ db: Database, of batch: Batch) throws {
    let sides = try Self.students(db, of: batch)
    self.sides = sides
    let all = Set(sides.keys)
    let later = Set(
      try Self.changedSince(db, batch.id).filter { id, changed in
        !changed.isDisjoint(with: sides[id] ?? [])
      }.keys)
    var restored = try Self.restored(db, batch.id, all.subtracting(later))
    var (kept, holders) = (later, Set<Student.ID>())
    var blockers: Set<Student.ID> = []
    var returning = try ReturningStudent.fetchAll(db, of: batch)
    let removed = returning.count
    // Leaving one student as it is may keep another from getting its number back.
    while true {
      let freed = all.subtracting(kept)
      let blocked = try restored.filter { _, student in
        let found = try Self.holders(db, student, but: freed)
        blockers.formUnion(found)
        return try !found.isEmpty || !UndoneUnits(db).hasClass(student.classID)
      }
      kept.formUnion(blocked.keys)
      for id in blocked.keys { restored[id] = nil }
      let before = returning.count
      returning = try returning.filter { student in
        let found = try student.holders(db, but: freed.subtracting(kept))
        holders.formUnion(found)
        return found.isEmpty
      }
      if blocked.isEmpty, returning.count == before { break }
    }
    self.restored = restored
    self.kept = kept.sorted()
    self.blockers = blockers
    affected = all.subtracting(kept).sorted()
    self.returning = returning
    let gone = try Self.gone(db, of: batch)
    removal = gone.last?.by
    absent = removed - returning.count + Set(gone.map(\.student)).count
    self.holders = holders.subtracting(kept).sorted()
    records = try RecordUndo(db, of: batch.id)
  }

  /// How many students are left as they are.
  var left: Int { kept.count + absent }

  /// Whether nothing is left to do.
  var isEmpty: Bool { affected.isEmpty && returning.isEmpty && records.affected.isEmpty }

  /// Whether some batch took back what the change did to this very student, and no other took that back.
  ///
  /// - Parameter change: The name under which a query has the row of the change.
  static func isCancelled(_ change: String = "c") -> String {
    """
    EXISTS (
      SELECT 1 FROM batch u WHERE u.undoes = \(change).batchID AND \(touches("u", change))
        AND NOT EXISTS (
          SELECT 1 FROM batch r WHERE r.undoes = u.id AND \(touches("r", change))))
    """
  }

  private static func touches(_ batch: String, _ change: String) -> String {
    """
    (EXISTS (SELECT 1 FROM status_event x
        WHERE +x.batchID = \(batch).id AND x.studentID = \(change).studentID)
      OR EXISTS (SELECT 1 FROM student_change x
        WHERE +x.batchID = \(batch).id AND x.studentID = \(change).studentID))
    """
  }

  /// The students whom an undo changed and a later one removed.
  private static func gone(
    _ db: Database, of batch: Batch
  ) throws -> [(student: Int64, by: Int64)] {
    guard batch.kind == .undo else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT studentID, batchID FROM undone
        WHERE kind IN ('status_event', 'student_change')
          AND json_extract(row, '$.batchID') = ? ORDER BY batchID
        """, arguments: [batch.id]
    ).map { (try $0.at(0), try $0.at(1)) }
  }

  private static func students(_ db: Database, of batch: Batch) throws -> [Student.ID: Sides] {
    var students = try sides(
      try Row.fetchAll(
        db,
        sql: """
          SELECT studentID, 1 FROM student_change c WHERE batchID = :batch AND NOT \(isCancelled())
          UNION SELECT studentID, 2 FROM status_event c
            WHERE batchID = :batch AND NOT \(isCancelled())
          """, arguments: ["batch": batch.id]))
    if batch.kind.takesInRosters || batch.kind == .add {
      let created = try Int64.fetchCursor(
        db, sql: "SELECT id FROM student WHERE createdIn = ?", arguments: [batch.id])
      while let id = try created.next() { students[Student.ID(rawValue: id)] = .both }
    }
    return students
  }

  /// Rows of students and the bits of sides.
  private static func sides(_ rows: [Row]) throws -> [Student.ID: Sides] {
    var students: [Student.ID: Sides] = [:]
    for row in rows {
      try students[row.at(0), default: []].insert(Sides(rawValue: row.at(1)))
    }
    return students
  }

  /// The students whom a later batch changed, in a way that holds: an act of somebody, or the taking back of one
  /// that came before this batch.
  private static func changedSince(
    _ db: Database, _ batch: Int64
  ) throws -> [Student.ID: Sides] {
    let holds = """
      c.batchID > :batch AND (b.undoes IS NULL OR b.undoes < :batch) AND NOT \(isCancelled())
      """
    return try sides(
      try Row.fetchAll(
        db,
        sql: """
          SELECT c.studentID, 1 FROM student_change c JOIN batch b ON b.id = c.batchID WHERE \(holds)
          UNION SELECT c.studentID, 2 FROM status_event c JOIN batch b ON b.id = c.batchID
            WHERE \(holds)
          """, arguments: ["batch": batch]))
  }

  /// The acts of somebody after the batch that hold and keep students from going back, the newest first.
  func inTheWay(_ db: Database, of batch: Int64) throws -> [Int64] {
    var found: Set<Int64> = []
    let changes = try db.cachedStatement(
      sql: """
        SELECT c.batchID FROM (
          SELECT batchID, studentID FROM student_change
            WHERE studentID = :student AND :sides & 1 != 0
          UNION SELECT batchID, studentID FROM status_event
            WHERE studentID = :student AND :sides & 2 != 0
          UNION SELECT createdIn, id FROM student WHERE id = :student) c
        JOIN batch b ON b.id = c.batchID
        WHERE c.batchID > :batch AND b.undoes IS NULL AND NOT \(Self.isCancelled())
        """)
    for id in kept + holders + blockers {
      let isInTheWay = holders.contains(id) || blockers.contains(id)
      let sides = isInTheWay ? Sides.both : self.sides[id] ?? .both
      found.formUnion(
        try Int64.fetchAll(
          changes,
          arguments: ["student": id.rawValue, "batch": batch, "sides": sides.rawValue]))
    }
    return found.sorted(by: >)
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
      let id: Student.ID = try row.at(0)
      guard affected.contains(id) else { continue }
      if restored[id] == nil { restored[id] = try StudentRecord.fetch(db, id: id) }
      try restored[id]?.restore(row.at(1), row.at(2))
    }
    return restored
  }

  /// Who has a number that the student would get back, outside the batch.
  private static func holders(
    _ db: Database, _ student: Student, but freed: Set<Student.ID>
  ) throws -> [Student.ID] {
    let details = student.details
    return try Int64.fetchAll(
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
      ]
    ).map(Student.ID.init(rawValue:)).filter { $0 != student.id && !freed.contains($0) }
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
