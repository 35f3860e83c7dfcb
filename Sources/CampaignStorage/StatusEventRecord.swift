import GRDB
import SchoolCampaign

/// Rows of `status_event`: each keeps a student's whole standing, the newest is the one that holds.
enum StatusEventRecord {
  /// Appends a student's new standing.
  static func append(
    _ db: Database, _ standing: Standing, of student: Student, day: CalendarDay, batch: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO status_event (studentID, batchID, fromStatus, status, day, parentReadyDay,
          submittedDay, approvedDay, installedDay, obstacle, obstacleNote, obstacleDay, exemption,
          exemptDay, leftDay)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      student.id.rawValue, batch, student.standing.status.rawValue, standing.status.rawValue,
      day.number, standing.reached[.parentReady]?.number, standing.reached[.submitted]?.number,
      standing.reached[.approved]?.number, standing.reached[.installed]?.number,
      standing.obstacle?.obstacle.rawValue, standing.obstacle?.note,
      standing.obstacle?.since.number,
      standing.exemption?.reason.rawValue, standing.exemption?.since.number,
      standing.leftDay?.number,
    ])
  }
}
