import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Removes all that is said about students and teachers, for good, and who recorded it; counts, schools, classes
  /// and issued reports stay, and reports go on to work from them. Nothing can be recorded afterwards but settings,
  /// issues and withdrawals.
  ///
  /// What was deleted is found neither in the file nor beside it.
  ///
  /// - Parameter entry: Who purges, and when.
  /// - Throws: ``CampaignError/purged(_:)`` if it was done before; traces are looked for again even then.
  ///   ``CampaignError/locked`` if another process still reads the old state, which lies in the log until it ends:
  ///   purge again. After any other error nothing has changed.
  public func purge(entry: Entry) async throws {
    try await mappingErrors {
      try await database.writeWithoutTransaction { db in
        // Bytes that are freed are overwritten, whatever SQLite was built with.
        _ = try Row.fetchOne(db, sql: "PRAGMA secure_delete = ON")
      }
    }
    if let day = try await read(Self.purgedDay) {
      try await removeTraces()
      throw CampaignError.purged(day)
    }
    try await write { db in
      for sql in Purging.statements { try db.execute(sql: sql) }
      try db.execute(sql: "UPDATE campaign SET purgedDay = ?", arguments: [entry.today.number])
      _ = try BatchRecord.insert(db, .purge, entry)
    }
    try await removeTraces()
  }

  /// Makes the file anew without its free pages, and empties the log.
  private func removeTraces() async throws {
    try await mappingErrors {
      try await database.vacuum()
      let isBusy = try await database.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
      }
      if isBusy != 0 { throw CampaignError.locked }
    }
  }

  /// The day on which the campaign was purged; nil if it was not.
  static func purgedDay(_ db: Database) throws -> CalendarDay? {
    try Int32.fetchOne(db, sql: "SELECT purgedDay FROM campaign").map(CalendarDay.init(number:))
  }
}

/// What a purge removes.
private enum Purging {
  /// Who records about students may be a teacher, by name; who acts for the office stays, unless a teacher has that
  /// name. Names of files may name a class's teacher or a child.
  static let statements =
    [
      """
      UPDATE batch SET by = '' WHERE kind NOT IN ('set', 'issue', 'withdraw', 'purge')
        OR by IN (SELECT teacherName FROM class WHERE teacherName IS NOT NULL)
        OR by IN (SELECT before FROM record_change WHERE field = 'teacherName' AND before IS NOT NULL)
        OR by IN (SELECT after FROM record_change WHERE field = 'teacherName' AND after IS NOT NULL)
      """,
      "DELETE FROM batch_subject WHERE kind = 'file'",
      "DELETE FROM record_change WHERE classID IS NOT NULL",
      "UPDATE record_change SET before = NULL, after = NULL WHERE field = 'signerName'",
      "UPDATE class SET teacherName = NULL, teacherPhone = NULL",
    ]
    + [
      "kept_plan", "undone", "status_event", "student_change", "past_roll", "taken_in",
      "student_origin", "student", "origin_batch",
    ].map { "DELETE FROM \($0)" }
}
