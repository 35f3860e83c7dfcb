import Foundation
import GRDB
import SchoolCampaign

extension RecordReading {
  /// Tables of schools, classes, students, and what is told of them; nil for others.
  static func ofStudents(_ table: RecordTable) -> RecordReading? {
    switch table {
    case .school:
      RecordReading("*", "school") { _, row in
        _ = try (SchoolRecord.school(row), row.at("createdIn") as RowNumber)
      }
    case .schoolClass:
      RecordReading("*", "class") { _, row in
        _ = try ClassRecord.schoolClass(row)
        _ = try (row.at("lastEdition") as Int, row.at("createdIn") as RowNumber)
      }
    case .student:
      // Each row for itself: a standing that cannot be read is one of `status_event`.
      RecordReading(
        "\(StudentRecord.columns), s.createdIn, s.sortKey, s.matchHash",
        "student s LEFT JOIN status_event e ON e.id = NULL"
      ) { _, row in
        _ = try StudentRecord.student(row)
        _ = try (row.at(25) as RowNumber, row.at(26) as Data, row.at(27) as Int64)
      }
    case .statusEvent: ofEvents
    case .studentChange:
      RecordReading("batchID, studentID, originID, field, before, after, id", "student_change") {
        _, row in
        _ = try row.at(6) as Int64
        _ = try (row.at(0) as RowNumber, row.at(1) as Student.ID, row.at(2) as RowNumber?)
        try StudentChangeCheck.read(field: row.at(3), [row.at(4), row.at(5)])
      }
    case .classReport:
      RecordReading("classID, day, batchID", "class_report") { _, row in
        _ = try (row.at(0) as SchoolClass.ID, row.at(1) as CalendarDay, row.at(2) as RowNumber)
      }
    case .pastRoll:
      RecordReading("classID, edition, rollNumber, studentID", "past_roll") { _, row in
        _ = try (row.at(0) as SchoolClass.ID, row.at(1) as Int)
        _ = try (row.at(2) as Int, row.at(3) as Student.ID)
      }
    case .shownEdition:
      RecordReading("classID, edition", "shown_edition") { _, row in
        _ = try (row.at(0) as SchoolClass.ID, row.at(1) as Int)
      }
    default: nil
    }
  }

  private static var ofEvents: RecordReading {
    RecordReading(
      "e.studentID, e.batchID, e.originID, e.fromStatus, e.status, e.day, \(StudentRecord.columns), e.id",
      "status_event e LEFT JOIN student s ON s.id = NULL"
    ) { _, row in
      _ = try (row.at(0) as Student.ID, row.at(1) as RowNumber, row.at(2) as RowNumber?)
      _ = try (row.code(3) as InstallStatus, row.code(4) as InstallStatus)
      _ = try row.at(5) as CalendarDay
      _ = try StudentRecord.standing(row, from: 6 + 14)
      // What stands beside nothing is not read with a standing.
      _ = try (row.at(6 + 25) as Int64, row.at("obstacleNote") as String?)
      _ = try (row.at("obstacleDay") as CalendarDay?, row.at("exemptDay") as CalendarDay?)
    }
  }
}
