import GRDB
import SchoolCampaign

/// Rows of `status_event`: each keeps a student's whole standing, the newest is the one that holds.
enum StatusEventRecord {
  /// Appends a student's new standing.
  ///
  /// - Parameter origin: The batch of another copy that said so, as a row of `origin_batch`; nil for this copy's.
  static func append(
    _ db: Database, _ standing: Standing, of student: Student, day: CalendarDay, batch: Int64,
    origin: Int64? = nil
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO status_event (studentID, batchID, fromStatus, status, day, parentReadyDay,
          submittedDay, approvedDay, installedDay, obstacle, obstacleNote, obstacleDay, exemption,
          exemptDay, leftDay, originID)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      student.id.rawValue, batch, student.standing.status.rawValue, standing.status.rawValue,
      day.number, standing.reached[.parentReady]?.number, standing.reached[.submitted]?.number,
      standing.reached[.approved]?.number, standing.reached[.installed]?.number,
      standing.obstacle?.obstacle.rawValue, standing.obstacle?.note,
      standing.obstacle?.since.number,
      standing.exemption?.reason.rawValue, standing.exemption?.since.number,
      standing.leftDay?.number, origin,
    ])
  }

  /// An event: the standing that it brought, and whose word it was.
  struct Event {
    let batch: Int64
    let origin: Int64?
    let day: CalendarDay
    let standing: Standing
  }

  /// All events of a student, in order.
  static func fetchAll(_ db: Database, of student: Student.ID) throws -> [Event] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.batchID, e.originID, e.day, \(StudentRecord.columns)
        FROM student s JOIN status_event e ON e.studentID = s.id WHERE s.id = ? ORDER BY e.id
        """)
    return try Row.fetchAll(statement, arguments: [student.rawValue]).map { row in
      try Event(
        batch: row.at(0), origin: row.at(1), day: row.at(2),
        standing: StudentRecord.standing(row, from: 3 + 14))
    }
  }

  /// What was said of a student last; nil if nothing was.
  static func lastWord(_ db: Database, of student: Student.ID) throws -> LastWord? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT e.id, b.by, b.moment FROM status_event e JOIN batch b ON b.id = e.batchID
          WHERE e.studentID = ? ORDER BY e.id DESC LIMIT 1
          """), arguments: [student.rawValue])
    return try row.map { try LastWord(event: $0.at(0), by: $0.at(1), moment: $0.at(2)) }
  }
}
