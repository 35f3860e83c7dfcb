import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign

extension Report {
  /// The number as it is printed; digits alone are the office's.
  func registerNumber(of school: School?) -> RegisterNumber? {
    number.flatMap {
      RegisterNumber($0, symbol: school == nil ? RegisterNumber.officeSymbol : nil)
    }
  }

  /// What the office wrote of difficulties and proposals.
  func writtenRemarks() throws -> ReportRemarks {
    guard let remarks else { return .none }
    let bytes = try RosterInput(path: remarks).inUTF8().bytes(upTo: 1 << 20)
    return try ReportRemarks(String(decoding: bytes, as: UTF8.self))
  }

  /// Issues a report, and says under which running number it is kept.
  func issue(
    _ report: ProgressReport, _ details: OfficialReport.Details, _ official: OfficialReport,
    _ number: RegisterNumber?, _ store: CampaignStore, _ entry: Entry
  ) async throws {
    try await store.requireStudents()
    _ = try await options.role(of: store, entry)
    let schools = report.school == nil ? try await store.schools().count : 1
    options.terminal.say(options.wording.issuing(report, schools: schools))
    let document = try OfficialReportPDF(official).data
    let digest = Digest.sha256(document)
    let kinds = try annexes()
    let settings = IssuedJSON(
      report, obstacles: details.obstacles, annexes: kinds.map(\.rawValue).sorted(),
      remarks: official.remarks)
    let draft = try output.map { try place($0).settled(Array(document)) }
    let (id, withdrawn) = try await store.issue(
      report,
      IssuedPaper(
        number: number, settings: settings.text, remarks: official.remarks, document: document,
        digest: digest), entry: entry)
    if let draft, let output {
      try draft.finish()
      options.terminal.say(options.wording.reportWritten(output))
    }
    options.terminal.print(options.wording.issued(id, digest: digest))
    for bearer in withdrawn { options.terminal.say(options.wording.usedAgain(bearer)) }
    if kinds.contains(.silent), report.school == nil {
      options.terminal.say(options.wording.issuedWithoutTeachers)
    }
  }

  /// Gives back an issued report as it was; that it was withdrawn is said.
  func giveBack(_ id: Int64, _ store: CampaignStore) async throws {
    let kept = try await store.issuedReport(id)
    if let word = options.wording.withdrawn(kept.report) { options.terminal.say(word) }
    if json || format == .json { return try put(kept.report.settings + "\n") }
    guard !kept.document.isEmpty else {
      options.terminal.say(options.wording.documentPurged)
      throw ExitCode(1)
    }
    try put(bytes: Array(kept.document))
  }

  /// A paper that is not issued may bear a number that is; it is said.
  func sayIfTaken(_ number: RegisterNumber, _ store: CampaignStore, _ entry: Entry) async throws {
    let bearers = try await store.issuedReports().bearing(
      number, year: entry.today.year, isPractice: entry.isPractice)
    for bearer in bearers { options.terminal.say(options.wording.isTaken(bearer)) }
  }

  /// `vssid report withdraw`.
  struct Withdraw: AsyncParsableCommand, CampaignPlace {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "withdraw", abstract: Wording.ofProcess.help(.withdraw))
    }

    @Argument(help: .topic(.withdrawn)) var issued: Int64
    @Option(help: .topic(.withdrawReason)) var reason: String
    // `report --by` means something else, and would take its value; helps show it as `--by` all the same.
    @Option(name: .customLong(CommandLineWords.who), help: .topic(.by)) var who: String?
    @OptionGroup var place: PlaceOptions

    var db: String? { place.db }
    var school: String? { place.school }
    var by: String? { who }

    func run() async throws {
      let why = PlainText.normalized(reason)
      guard !why.isEmpty, why.count <= 300 else {
        throw ValidationError(wording.withdrawReasonNeeded)
      }
      let store = try store()
      let batch = try await store.withdraw(issued, reason: why, entry: entry())
      let report = try await store.issuedReport(issued).report
      terminal.print(wording.withdrawn(report, batch: batch))
    }
  }
}
