import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Keeps a report that is issued, with its document; nothing of it is ever changed again.
  ///
  /// - Parameters:
  ///   - report: The figures.
  ///   - number: The register's number; nil for a blank.
  ///   - settings: All figures and the campaign's settings, as JSON.
  ///   - document: The PDF.
  ///   - digest: Its SHA-256.
  ///   - entry: Who issues it, and when.
  /// - Returns: The running number.
  public func issue(
    _ report: ProgressReport, number: String?, settings: String, document: Data,
    digest: String, entry: Entry
  ) async throws -> Int64 {
    let units = String(decoding: try JSONEncoder().encode(report.unitFigures), as: UTF8.self)
    return try await write(isAllowedAfterPurge: true) { db in
      try db.execute(
        sql: """
          INSERT INTO issued_report (number, moment, day, isPractice, by, school, asOf, units, settings, digest,
            document)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, Int64(entry.moment.timeIntervalSince1970 * 1000), entry.today.number,
          entry.isPractice, entry.by, report.school, report.asOf.number, units,
          settings, digest, document,
        ])
      let id = db.lastInsertedRowID
      let subjects = [
        BatchSubject(.report, String(id)), number.map { BatchSubject(.register, $0) },
        report.school.map { BatchSubject(.school, $0) },
      ]
      _ = try BatchRecord.insert(db, .issue, entry, about: subjects.compactMap(\.self))
      return id
    }
  }

  /// The reports that were issued, the newest first, without their documents.
  public func issuedReports() async throws -> [IssuedReport] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, number, moment, day, isPractice, by, school, asOf, units, settings, digest
          FROM issued_report ORDER BY id DESC
          """
      ).map(Self.issuedReport)
    }
  }

  /// An issued report, and its document as it was.
  ///
  /// - Throws: ``CampaignError/unknownIssue(_:)``.
  public func issuedReport(_ id: Int64) async throws -> (report: IssuedReport, document: Data) {
    try await read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM issued_report WHERE id = ?", arguments: [id])
      else { throw CampaignError.unknownIssue(id) }
      return (try Self.issuedReport(row), row["document"])
    }
  }

  private static func issuedReport(_ row: Row) throws -> IssuedReport {
    let units: String = row["units"]
    let moment: Int64 = row["moment"]
    do {
      return IssuedReport(
        id: row["id"], number: row["number"],
        entry: Entry(
          by: row["by"], moment: Date(timeIntervalSince1970: Double(moment) / 1000),
          today: CalendarDay(number: row["day"]), isPractice: row["isPractice"]),
        school: row["school"], asOf: CalendarDay(number: row["asOf"]),
        units: try JSONDecoder().decode([IssuedReport.Unit].self, from: Data(units.utf8)),
        settings: row["settings"], digest: row["digest"])
    } catch is DecodingError { throw CampaignError.corrupt }
  }
}
