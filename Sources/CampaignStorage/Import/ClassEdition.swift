import GRDB
import SchoolCampaign

/// An edition of a class's list: its number, and the day since when it was in force.
struct ClassEdition {
  let number: Int64
  let since: Int64?

  /// The edition that is in force; nil if the class is gone.
  static func present(_ db: Database, of schoolClass: SchoolClass.ID) throws -> ClassEdition? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT edition, editionDay FROM class WHERE id = ?"),
      arguments: [schoolClass.rawValue]
    ).map { try ClassEdition(number: $0.at(0), since: $0.at(1)) }
  }

  /// Puts a class's numbering among the past ones and begins a new edition, under a number that no other had.
  static func end(
    _ db: Database, of schoolClass: SchoolClass.ID, _ numbering: [Int: Student.ID],
    today: CalendarDay
  ) throws {
    try keep(db, numbering, of: schoolClass)
    try db.execute(
      sql: """
        UPDATE class SET edition = max(edition, lastEdition) + 1,
          lastEdition = max(edition, lastEdition) + 1, editionDay = ? WHERE id = ?
        """, arguments: [today.number, schoolClass.rawValue])
  }

  /// Whether every number of this past edition means the same student now.
  func holds(_ db: Database, of schoolClass: SchoolClass.ID) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (
          SELECT 1 FROM past_roll p WHERE p.classID = ? AND p.edition = ? AND NOT EXISTS (
            SELECT 1 FROM student s
            WHERE s.id = p.studentID AND s.classID = p.classID AND s.rollNumber = p.rollNumber))
        """, arguments: [schoolClass.rawValue, number]) ?? false
  }

  /// Makes this past edition the one in force again, and the present one, with its numbering, a past one.
  func comeBack(
    _ db: Database, of schoolClass: SchoolClass.ID, insteadOf numbering: [Int: Student.ID]
  ) throws {
    try Self.keep(db, numbering, of: schoolClass)
    try db.execute(
      sql: "DELETE FROM past_roll WHERE classID = ? AND edition = ?",
      arguments: [schoolClass.rawValue, number])
    try db.execute(
      sql: """
        UPDATE class SET lastEdition = max(edition, lastEdition), edition = ?, editionDay = ?
        WHERE id = ?
        """, arguments: [number, since, schoolClass.rawValue])
  }

  /// Students who are gone have no number in the past either.
  private static func keep(
    _ db: Database, _ numbering: [Int: Student.ID], of schoolClass: SchoolClass.ID
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO past_roll SELECT c.id, c.edition, ?, s.id FROM class c, student s
        WHERE c.id = ? AND s.id = ?
        """)
    for (number, student) in numbering {
      try statement.execute(arguments: [number, schoolClass.rawValue, student.rawValue])
    }
  }
}
