import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Removes all that is said about students and teachers, for good; counts, schools, classes and issued reports stay, and
  /// reports go on to work from them. Nothing can be recorded afterwards.
  ///
  /// - Parameter day: The day of the purge.
  /// - Throws: ``CampaignError/purged(_:)`` if it was done before. After any error nothing has changed.
  public func purge(on day: CalendarDay) async throws {
    try await write { db in
      for table in [
        "kept_plan", "status_event", "student_change", "past_roll", "taken_in", "student_origin",
        "student", "origin_batch",
      ] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      try db.execute(sql: "UPDATE class SET teacherName = NULL, teacherPhone = NULL")
      try db.execute(sql: "UPDATE campaign SET purgedDay = ?", arguments: [day.number])
    }
    // What was deleted must not be found in free pages or in the log either.
    try await mappingErrors {
      try await database.vacuum()
      try await database.writeWithoutTransaction { db in
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  /// The day on which the campaign was purged; nil if it was not.
  static func purgedDay(_ db: Database) throws -> CalendarDay? {
    try Int32.fetchOne(db, sql: "SELECT purgedDay FROM campaign").map(CalendarDay.init(number:))
  }
}
