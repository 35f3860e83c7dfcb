import GRDB
import SchoolCampaign

/// Rows of `class_report`: the days on which classes said how far they are.
enum ClassReportRecord {
  static func days(_ db: Database, of schoolClass: SchoolClass.ID) throws -> Set<CalendarDay> {
    let days = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT day FROM class_report WHERE classID = ?"),
      arguments: [schoolClass.rawValue])
    return Set(try days.map { try $0.at(0) })
  }

  static func insert(
    _ db: Database, _ schoolClass: SchoolClass.ID, day: CalendarDay, batch: Int64
  ) throws {
    try db.cachedStatement(sql: "INSERT INTO class_report (classID, day, batchID) VALUES (?, ?, ?)")
      .execute(arguments: [schoolClass.rawValue, day.number, batch])
  }
}
