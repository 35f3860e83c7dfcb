import GRDB
import SchoolCampaign

/// A student whom an undo removed, as the student was.
struct ReturningStudent {
  let id: Student.ID
  private var row: UndoneRow

  /// Those whom an undo removed and no redo has brought back.
  static func fetchAll(_ db: Database, of batch: Batch) throws -> [ReturningStudent] {
    guard batch.kind == .undo else { return [] }
    let units = UndoneUnits(db)
    var present: [Int64: SchoolClass.ID] = [:]
    return try UndoneRow.fetchAll(db, .student, where: "batchID = ?", [batch.id]).compactMap {
      row in
      guard let id = row.int("id"), let former = row.int("classID") else { return nil }
      var student = ReturningStudent(id: Student.ID(rawValue: id), row: row)
      // The class may have been made anew meanwhile, under another number.
      let place = try present[former] ?? units.present(SchoolClass.ID(rawValue: former))
      present[former] = place
      student.row.set("classID", place.rawValue)
      return student
    }
  }

  /// The class, which may be gone too.
  var classID: SchoolClass.ID { SchoolClass.ID(rawValue: row.int("classID") ?? 0) }

  /// Who has one of the student's numbers, or is the same child entered anew.
  func holders(_ db: Database, but freed: Set<Student.ID>) throws -> Set<Student.ID> {
    let ids = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM student WHERE classID = :class AND rollNumber = :roll
          UNION SELECT id FROM student WHERE insuranceNumber = :insurance
          UNION SELECT id FROM student WHERE ministryID = :ministry
          UNION SELECT id FROM student WHERE personalID = :personal
          """),
      arguments: [
        "class": classID.rawValue, "roll": row.int("rollNumber"),
        "insurance": row.text("insuranceNumber"), "ministry": row.text("ministryID"),
        "personal": row.text("personalID"),
      ])
    return Set(ids.map(Student.ID.init(rawValue:))).subtracting(freed).union(try doubles(db))
  }

  /// Students of the school with the same name and birth date, from whom no number tells this one.
  private func doubles(_ db: Database) throws -> [Student.ID] {
    let same = try StudentRecord.fetch(
      db,
      """
      JOIN class c ON c.id = s.classID WHERE s.matchHash = ?
        AND c.schoolID = (SELECT schoolID FROM class WHERE id = ?)
      """, [row.int("matchHash"), classID.rawValue])
    let name = MatchKey(row.text("fullName") ?? "")
    return same.filter { other in
      let isTold = [StudentField.insuranceNumber, .ministryID, .personalID].contains { field in
        other.details[field] != nil && row.text(field.rawValue) != nil
      }
      return !isTold && MatchKey(other.details.fullName) == name
    }.map(\.id)
  }

  /// Writes the student and all that was said about it, under the same number.
  func write(_ db: Database) throws {
    try row.write(db, keepsNumber: true)
    try row.drop(db)
    for kind in UndoneRows.Kind.withStudent where kind != .pastRoll {
      let rows = try UndoneRow.fetchAll(
        db, kind, where: "batchID = ? AND studentID = ?", [row.batch, id.rawValue])
      for row in rows {
        try row.write(db, keepsNumber: false)
        try row.drop(db)
      }
    }
    let numbers = try UndoneRow.fetchAll(
      db, .pastRoll, where: "studentID = ? AND unitID IN (SELECT id FROM class)", [id.rawValue])
    for number in numbers { try number.writeOnce(db) }
  }
}
