import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Removes all that is said about students and teachers, for good, and who recorded it; counts, schools, classes
  /// and issued reports stay, and reports go on to work from them. Nothing can be recorded afterwards but settings,
  /// issues and withdrawals. Who purges is not kept either, nor who signs: a new signer can be set.
  ///
  /// What was deleted is found neither in the file nor beside it.
  ///
  /// - Parameter entry: Who purges, and when.
  /// - Parameter waits: Called once if others still read, before they are waited for.
  /// - Throws: ``CampaignError/purged(_:)`` if it was done before; traces are looked for again even then.
  ///   ``CampaignError/purgeUnfinished`` if another process still reads the old state after a minute: it lies in the log
  ///   until that process ends; purge again. After any other error nothing has changed.
  public func purge(
    entry: Entry, waits: @escaping @Sendable () -> Void = {}
  ) async throws {
    _ = try reach(of: .purge)
    if reading != nil { throw CampaignError.readOnly }
    try await mappingErrors {
      try await database.writeWithoutTransaction { db in
        // Bytes that are freed are overwritten, whatever SQLite was built with.
        _ = try Row.fetchOne(db, sql: "PRAGMA secure_delete = ON")
      }
    }
    if let day = try await read(Self.purgedDay) {
      try await removeTraces(waits)
      throw CampaignError.purged(day)
    }
    try await write { db in
      for sql in Purging.statements { try db.execute(sql: sql) }
      try IssuedSettings.removePersons(db)
      try db.execute(
        sql: "UPDATE campaign SET purgedDay = ?, signerName = '', schoolSignerName = ''",
        arguments: [entry.today.number])
      var nobody = entry
      nobody.by = ""
      _ = try BatchRecord.insert(db, .purge, nobody)
    }
    try await removeTraces(waits)
  }

  /// Files beside the campaign that hold what it was before: a purge does not reach them.
  public func copiesBeside() throws -> [String] {
    _ = try reach(of: .purge)
    let place = URL(fileURLWithPath: file.path)
    let start = place.lastPathComponent + ".before-restore-"
    do {
      return try FileManager.default.contentsOfDirectory(
        atPath: place.deletingLastPathComponent().path
      ).filter { $0.hasPrefix(start) }.sorted()
    } catch { return [] }
  }

  /// Makes the file anew without its free pages, and empties the log, for which nobody may read an older state.
  private func removeTraces(_ waits: @escaping @Sendable () -> Void) async throws {
    try await mappingErrors {
      try await database.vacuum()
      try await database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 500")
        defer { restorePatience(db) }
        for round in 1...120 {
          if try Self.emptiesLog(db) { return }
          if round == 1 { waits() }
        }
        throw CampaignError.purgeUnfinished
      }
    }
    let log = FileState(file.path + "-wal")
    if let log, !log.isEmpty { throw CampaignError.purgeUnfinished }
    try file.check()
  }

  private static func emptiesLog(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0 == 0
  }

  private func restorePatience(_ db: Database) {
    do { try db.execute(sql: "PRAGMA busy_timeout = 60000") } catch {
      // The connection ends with the command.
    }
  }

  /// The day on which the campaign was purged; nil if it was not.
  static func purgedDay(_ db: Database) throws -> CalendarDay? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT purgedDay FROM campaign"))
      .flatMap { try $0.at(0) }
  }
}

/// What a purge removes.
private enum Purging {
  /// Whoever recorded or issued anything is a person, by name. Names of files may name a class's teacher or a child, and a
  /// school's issued papers its teachers: their digests and figures stay.
  static let statements =
    [
      "UPDATE batch SET by = '', content = NULL",
      "UPDATE issued_report SET by = ''",
      "UPDATE issued_report SET document = x'' WHERE school IS NOT NULL",
      "DELETE FROM batch_subject WHERE kind = 'file'",
      "DELETE FROM record_change WHERE classID IS NOT NULL",
      """
      UPDATE record_change SET before = NULL, after = NULL
      WHERE field IN ('signerName', 'schoolSignerName')
      """,
      "UPDATE class SET teacherName = NULL, teacherPhone = NULL",
    ]
    + [
      "kept_table", "kept_plan", "undone", "shown_edition", "status_event", "student_change",
      "past_roll", "taken_in",
      "student_origin", "student", "origin_batch",
    ].map { "DELETE FROM \($0)" }
}
