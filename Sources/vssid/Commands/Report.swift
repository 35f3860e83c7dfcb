import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// `vssid report`.
struct Report: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Wording.ofProcess.help(.report),
      subcommands: [Issued.self, Withdraw.self])
  }

  @Option(name: .customLong("by"), help: .topic(.grouping))
  var grouping: ProgressReport.Grouping?
  @Option(help: .topic(.asOf)) var asOf: String?
  @Option(help: .topic(.sort)) var sort: ProgressReport.Order?
  @Option(help: .topic(.format)) var format: ReportFormat?
  @Option(name: .shortAndLong, help: .topic(.output)) var output: String?
  @Option(help: .topic(.annex)) var annex: [String] = []
  @Option(help: .topic(.number)) var number: String?
  @Option(help: .topic(.remarks)) var remarks: String?
  @Flag(help: .topic(.issue)) var issue = false
  @Option(help: .topic(.issuedNumber)) var issued: Int64?
  @OptionGroup var writing: OutputOptions
  @OptionGroup var clock: ClockOptions
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if let number, RegisterNumber(number) == nil {
      throw ValidationError(Wording.ofProcess.badRegisterNumber(number))
    }
    if issued != nil, remarks != nil { throw ValidationError(Wording.ofProcess.remarksOnPaper) }
    if issue || issued != nil {
      let isData = json || format == .json
      guard [nil, .pdf].contains(format) || isData && !issue else {
        throw ValidationError(Wording.ofProcess.issuedIsPDF)
      }
      if let output, !isData, !output.lowercased().hasSuffix(".pdf") {
        throw ValidationError(Wording.ofProcess.issuedIsPDF)
      }
      if issued != nil, output == nil, !isData {
        throw ValidationError(Wording.ofProcess.outputNeeded)
      }
      return
    }
    let kinds = try annexes()
    if !kinds.isEmpty, ![.pdf, .html].contains(try chosenFormat()) {
      throw ValidationError(Wording.ofProcess.annexesOnPaper)
    }
    if remarks != nil, ![.pdf, .html].contains(try chosenFormat()) {
      throw ValidationError(Wording.ofProcess.remarksOnPaper)
    }
    let isFile = [ReportFormat.pdf, .xlsx].contains(try chosenFormat())
    if isFile, output == nil { throw ValidationError(Wording.ofProcess.outputNeeded) }
  }

  func run() async throws {
    let store = try options.store()
    if let issued {
      options.noteClock()
      return try await giveBack(issued, store)
    }
    // Papers have their day; what a screen or a program reads has not.
    let isPaper = try issue || ![.table, .json, .csv].contains(chosenFormat())
    let entry =
      if isPaper { try options.entry() } else { try await options.reading(store) }
    if issue { try clock.check(entry, await store.campaign()) }
    let own = try await store.campaign().ownSchool(among: store.schools())
    let school = try await options.school(in: store) ?? own
    let day = try options.day(asOf, await store.campaign(), else: entry.today)
    let grouping = grouping ?? (school == nil ? .school : .class)
    let isOneSchool = if school != nil { true } else { try await store.schools().count == 1 }
    let order = order(grouping, ofOneSchool: isOneSchool)
    var report = try await store.report(
      by: grouping, school: school, asOf: day, order: order, entry: entry)
    if report.isDoubtful { options.terminal.say(options.wording.doubtfulCounts) }
    if try !issue && [.table, .json, .csv].contains(chosenFormat()) {
      return try await put(report, of: school, store)
    }
    var details = try await details(of: report, school, store)
    // A mark that came meanwhile must not make the annexes differ from the total.
    while true {
      let again = try await store.report(
        by: report.grouping, school: school, asOf: day, order: order, entry: entry)
      if again == report { break }
      report = again
      details = try await self.details(of: report, school, store)
    }
    let registered = registerNumber(of: school)
    let official = OfficialReport(
      report, details, number: registered?.text, day: entry.today, annexes: try annexes())
    if issue { return try await self.issue(report, details, official, registered, store, entry) }
    if let registered { try await sayIfTaken(registered, store, entry) }
    switch try chosenFormat() {
    case .xlsx:
      let book = try ReportWorkbook(
        report, classes: details.classes ?? report, obstacles: details.obstacles)
      try put(bytes: Array(book.data))
    case .pdf: try put(bytes: Array(OfficialReportPDF(official).data))
    default: try put(OfficialReportHTML(official).text)
    }
  }

  /// Writes what needs nothing but the figures.
  private func put(
    _ report: ProgressReport, of school: School?, _ store: CampaignStore
  ) async throws {
    switch try chosenFormat() {
    case .json:
      let obstacles = try await store.obstacles(of: school, asOf: report.asOf)
      try put(ReportJSON(report, obstacles: obstacles).text + "\n")
    case .csv: try put(bytes: ReportCSV(report, options.wording).bytes)
    default:
      if output == nil { return options.terminal.print(report) }
      try put(options.wording.lines(report).joined(separator: "\n") + "\n")
    }
  }

  /// The worst first, as asked for by default where units compete; levels, grades and a single school's classes in
  /// their own order.
  private func order(
    _ grouping: ProgressReport.Grouping, ofOneSchool: Bool
  ) -> ProgressReport.Order {
    if let sort { return sort }
    return grouping == .school || grouping == .class && !ofOneSchool ? .worst : .name
  }

  /// What the chosen format shows beyond the figures of the units.
  private func details(
    of report: ProgressReport, _ school: School?, _ store: CampaignStore
  ) async throws -> OfficialReport.Details {
    var details = OfficialReport.Details(
      obstacles: try await store.obstacles(of: school, asOf: report.asOf))
    details.previous = try await store.issuedReports().last(before: report)
    details.remarks = try writtenRemarks()
    // What the office issues goes to others and is kept for years; a school's own paper stays in the school.
    details.namesTeachers = !issue || school != nil
    details.burnUp = try await store.burnUp(of: school, report)
    let needsClasses = try annexes().contains { $0 == .classes || $0 == .silent }
    if try needsClasses || !issue && chosenFormat() == .xlsx {
      details.classes = try await store.report(
        by: .class, school: school, asOf: report.asOf, order: .name, entry: options.entry())
    }
    return details
  }

  /// The annexes that were asked for; `all` means every one.
  func annexes() throws -> Set<OfficialAnnex.Kind> {
    var kinds: Set<OfficialAnnex.Kind> = []
    for word in annex.flatMap({ $0.split(separator: ",") }).map(String.init) {
      if word == "all" {
        kinds.formUnion(OfficialAnnex.Kind.allCases)
      } else if let kind = OfficialAnnex.Kind(rawValue: word) {
        kinds.insert(kind)
      } else {
        throw ValidationError(Wording.ofProcess.unknownAnnex(word))
      }
    }
    return kinds
  }

  /// The format that was asked for, else that of the file's ending.
  private func chosenFormat() throws -> ReportFormat {
    if let format { return format }
    if json { return .json }
    guard let output else { return .table }
    let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
    guard let format = ReportFormat(rawValue: ending) ?? (ending == "txt" ? .table : nil) else {
      throw ValidationError(Wording.ofProcess.unknownFormat(ending))
    }
    return format
  }

  /// Where the report is written; never over the campaign, or what is read.
  func place(_ path: String) -> OutputPlace {
    writing.place(
      path, as: .report, protecting: [options.path] + [remarks].compactMap(\.self))
  }

  func put(_ text: String) throws {
    guard output != nil else {
      let isJSON = json || format == .json
      return isJSON ? options.terminal.printJSON(text) : options.terminal.printWhole(text)
    }
    try put(bytes: Array(text.utf8))
  }

  func put(bytes: [UInt8]) throws {
    guard let output else {
      return options.terminal.printWhole(String(decoding: bytes, as: UTF8.self))
    }
    try place(output).write(bytes)
    options.terminal.say(options.wording.reportWritten(output))
  }
}

/// What a report is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case table, html, pdf, xlsx, csv, json
}
