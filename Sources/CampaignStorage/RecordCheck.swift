import Foundation
import GRDB
import SchoolCampaign

/// Reads every record as the program reads it, so that nobody meets one first that cannot be read.
enum RecordCheck {
  /// How many records cannot be read.
  static func countUnreadable(_ db: Database) throws -> Int {
    var wrong = 0
    func count(_ read: () throws -> Void) throws {
      do { try read() } catch is CampaignError { wrong += 1 }
    }
    try count { _ = try CampaignRecord.fetch(db) }
    try count { _ = try SchoolRecord.fetchAll(db) }
    try count { _ = try ClassRecord.fetchAll(db, in: nil) }
    for (columns, tables, read) in Self.records {
      let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM \(tables)")
      while let row = try rows.next() { try count { try read(row) } }
    }
    return wrong
  }

  private static let records: [(String, String, @Sendable (Row) throws -> Void)] = [
    (StudentRecord.columns, StudentRecord.tables, { _ = try StudentRecord.student($0) }),
    (
      "day, \(StudentRecord.columns)", "student s JOIN status_event e ON e.studentID = s.id",
      { row in
        _ = try row.at(0) as CalendarDay
        _ = try StudentRecord.standing(row, from: 15)
      }
    ),
    (
      "uid, moment, day, students, by", "batch",
      { row in
        _ = try (row.at(0) as UUID, row.at(1) as Date, row.at(2) as CalendarDay)
        _ = try (row.at(3) as Int, row.at(4) as String)
      }
    ),
    (
      "uid, moment, day, by", "origin_batch",
      { _ = try ($0.at(0) as UUID, $0.at(1) as Date, $0.at(2) as CalendarDay, $0.at(3) as String) }
    ),
    (
      "classID, day", "class_report",
      { _ = try ($0.at(0) as SchoolClass.ID, $0.at(1) as CalendarDay) }
    ),
    (
      "studentID, field, batchID", "student_change",
      { _ = try ($0.at(0) as Student.ID, $0.at(1) as String, $0.at(2) as Int64) }
    ),
    (
      "classID, edition, rollNumber, studentID", "past_roll",
      { _ = try ($0.at(1) as Int, $0.at(2) as Int, $0.at(3) as Student.ID) }
    ),
    (
      "batchUID, number, studentID", "student_origin",
      { _ = try ($0.at(0) as UUID, $0.at(1) as Int64, $0.at(2) as Student.ID) }
    ),
    (
      "moment, day, asOf, by, units", "issued_report",
      { row in
        _ = try (row.at(0) as Date, row.at(1) as CalendarDay, row.at(2) as CalendarDay)
        _ = try (row.at(3) as String, row.at(4) as String)
      }
    ),
  ]
}
