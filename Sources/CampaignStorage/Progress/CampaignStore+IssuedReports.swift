import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Keeps a report that is issued, with its document; nothing of it is ever changed again.
  ///
  /// - Parameters:
  ///   - report: The figures.
  ///   - paper: What is kept beside them.
  ///   - entry: Who issues it, and when.
  /// - Returns: The running number, and the withdrawn reports of the year that bore its number.
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)`` for a report beyond the reach of who issues,
  ///   ``CampaignError/talliesDisagree`` if tallies are not what students and events give,
  ///   ``CampaignError/registerNumberTaken(_:report:by:on:)`` if a report in force bears its number in the same year. After any error nothing has changed.
  public func issue(
    _ report: ProgressReport, _ paper: IssuedPaper, entry: Entry
  ) async throws -> (id: Int64, withdrawnBearers: [IssuedReport]) {
    let reach = try reach(of: .issue)
    let units = String(decoding: try JSONEncoder().encode(report.unitFigures), as: UTF8.self)
    return try await write(isAllowedAfterPurge: true) { db in
      try Self.require(report.school, reach, db)
      try Self.requireTrueTallies(db)
      let bearers = try Self.bearers(db, of: paper.number, entry, reach)
      try db.execute(
        sql: """
          INSERT INTO issued_report (number, moment, day, isPractice, by, school, asOf, units, settings, remarks,
            digest, document)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          paper.number?.text, Int64(entry.moment.timeIntervalSince1970 * 1000), entry.today.number,
          entry.isPractice, entry.by, report.school, report.asOf.number, units, paper.settings,
          paper.remarks.joined(separator: "\n"), paper.digest, paper.document,
        ])
      let id = db.lastInsertedRowID
      let subjects = [
        BatchSubject(.report, String(id)), paper.number.map { BatchSubject(.register, $0.text) },
        report.school.map { BatchSubject(.school, $0) },
      ]
      _ = try BatchRecord.insert(db, .issue, entry, about: subjects.compactMap(\.self))
      return (id, bearers)
    }
  }

  /// Makes sure that a report is about the school of who issues it.
  private static func require(_ school: String?, _ reach: Reach, _ db: Database) throws {
    if reach == .everything { return }
    let names = try reach.schools(db).filter { reach.includes($0.id) }.map(\.name.display)
    guard let school, names.contains(school) else {
      throw CampaignError.unknownSchool("", nearest: [])
    }
  }

  /// A report that is issued is summed from events: the tallies, from which it was made, must be what those give. After a
  /// purge they are all there is.
  private static func requireTrueTallies(_ db: Database) throws {
    guard try purgedDay(db) == nil else { return }
    var wrong = 0
    try db.inSavepoint {
      wrong = try TallyRecord.countWrong(db)
      return .rollback
    }
    if wrong > 0 { throw CampaignError.talliesDisagree }
  }

  /// The withdrawn reports that bear a number; one in force refuses it.
  private static func bearers(
    _ db: Database, of number: RegisterNumber?, _ entry: Entry, _ reach: Reach
  ) throws -> [IssuedReport] {
    guard let number else { return [] }
    let bearers = try fetchIssued(db, reach).bearing(
      number, year: entry.today.year, isPractice: entry.isPractice)
    if let taken = bearers.first(where: { $0.withdrawal == nil }) {
      throw CampaignError.registerNumberTaken(
        number.text, report: taken.id, by: taken.entry.by, on: taken.entry.today)
    }
    return bearers
  }

  /// Withdraws an issued report; it stays in the list, with the reason.
  ///
  /// - Returns: The batch.
  /// - Throws: ``CampaignError/unknownIssue(_:)``, ``CampaignError/alreadyWithdrawn(_:by:on:)``. After any error nothing
  ///   has changed.
  @discardableResult
  public func withdraw(_ id: Int64, reason: String, entry: Entry) async throws -> Int64 {
    let reach = try reach(of: .issue)
    try PartText.reason.requireRoom(reason)
    return try await write(isAllowedAfterPurge: true) { db in
      guard let report = try Self.fetchIssued(db, reach).first(where: { $0.id == id }) else {
        throw CampaignError.unknownIssue(id)
      }
      if let past = report.withdrawal?.entry {
        throw CampaignError.alreadyWithdrawn(id, by: past.by, on: past.today)
      }
      let subjects = [
        BatchSubject(.report, String(id)), report.number.map { BatchSubject(.register, $0) },
        report.school.map { BatchSubject(.school, $0) }, BatchSubject(.reason, reason),
      ]
      let batch = try BatchRecord.insert(
        db, .withdraw, entry, about: subjects.compactMap(\.self))
      try db.execute(
        sql: "UPDATE issued_report SET withdrawnIn = ?, withdrawnReason = ? WHERE id = ?",
        arguments: [batch, reason, id])
      return batch
    }
  }

  /// The reports that were issued, the newest first, without their documents.
  public func issuedReports() async throws -> [IssuedReport] {
    let reach = try reach(of: .readIssued)
    return try await read { db in try Self.fetchIssued(db, reach) }
  }

  private static func fetchIssued(_ db: Database, _ reach: Reach) throws -> [IssuedReport] {
    try Row.fetchAll(db, sql: "\(selection("")) WHERE \(isWithin(reach)) ORDER BY r.id DESC").map(
      issuedReport)
  }

  /// That a report `r` is about the school of who reads.
  private static func isWithin(_ reach: Reach) -> String {
    switch reach {
    case .everything: "TRUE"
    case .school(let own):
      "r.school = (SELECT name FROM school WHERE id = \(own.rawValue))"
    case .classes: "FALSE"
    }
  }

  private static func selection(_ document: String) -> String {
    """
    SELECT r.id, r.number, r.moment, r.day, r.isPractice, r.by, r.school, r.asOf, r.units, r.settings, r.remarks,
      r.digest, r.withdrawnReason, b.moment AS withdrawnMoment, b.day AS withdrawnDay,
      b.isPractice AS withdrawnInPractice, b.by AS withdrawnBy\(document)
    FROM issued_report r LEFT JOIN batch b ON b.id = r.withdrawnIn
    """
  }

  /// An issued report, and its document as it was.
  ///
  /// - Throws: ``CampaignError/unknownIssue(_:)``.
  public func issuedReport(_ id: Int64) async throws -> (report: IssuedReport, document: Data) {
    let reach = try reach(of: .readIssued)
    return try await read { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: "\(Self.selection(", r.document")) WHERE r.id = ? AND \(Self.isWithin(reach))",
          arguments: [id])
      else { throw CampaignError.unknownIssue(id) }
      return (try Self.issuedReport(row), try row.at("document"))
    }
  }

  /// The report of a row, without its document.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a report's.
  static func issuedReport(_ row: Row) throws -> IssuedReport {
    let units: String = try row.at("units")
    let remarks: String = try row.at("remarks")
    let settings: String = try row.at("settings")
    do {
      return try IssuedReport(
        id: row.at("id"), number: row.at("number"),
        entry: Entry(
          by: row.at("by"), moment: row.at("moment"), today: row.at("day"),
          isPractice: row.at("isPractice")),
        school: row.at("school"), grouping: KeptGrouping.read(settings),
        asOf: row.at("asOf"),
        units: JSONDecoder().decode([IssuedReport.Unit].self, from: Data(units.utf8)),
        settings: settings, remarks: remarks.split(separator: "\n").map(String.init),
        digest: row.at("digest"), withdrawal: withdrawal(row))
    } catch is DecodingError { throw CampaignError.corrupt }
  }

  private static func withdrawal(_ row: Row) throws -> IssuedReport.Withdrawal? {
    guard let reason: String = try row.at("withdrawnReason") else { return nil }
    return try IssuedReport.Withdrawal(
      reason: reason,
      entry: Entry(
        by: row.at("withdrawnBy"), moment: row.at("withdrawnMoment"),
        today: row.at("withdrawnDay"), isPractice: row.at("withdrawnInPractice")))
  }
}

/// What is kept of an issued report beside its figures.
public struct IssuedPaper: Sendable {
  /// The register's number; nil for a blank.
  public var number: RegisterNumber?
  /// All figures and the campaign's settings, as JSON.
  public var settings: String
  /// What the office said of difficulties and proposals, paragraph by paragraph.
  public var remarks: [String]
  /// The PDF.
  public var document: Data
  /// Its SHA-256.
  public var digest: String

  /// A paper to keep.
  public init(
    number: RegisterNumber?, settings: String, remarks: [String], document: Data, digest: String
  ) {
    self.number = number
    self.settings = settings
    self.remarks = remarks
    self.document = document
    self.digest = digest
  }
}

/// What the rows of an issued report stand for, out of all that was kept of it.
private struct KeptGrouping: Decodable {
  struct Report: Decodable { let by: String? }
  let report: Report?

  static func read(_ settings: String) throws -> ProgressReport.Grouping? {
    try JSONDecoder().decode(Self.self, from: Data(settings.utf8)).report?.by
      .flatMap(ProgressReport.Grouping.init)
  }
}
