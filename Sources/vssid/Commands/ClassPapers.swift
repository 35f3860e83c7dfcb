import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign
import Synchronization

/// The classes that papers are made for.
struct ClassChoice {
  let options: CampaignOptions
  let className: String?

  /// Hands over the students of the class, or class by class of the school.
  func forEach(
    _ store: CampaignStore, missingOnly: Bool = false,
    _ body: @escaping @Sendable ([PlacedStudent]) throws -> Void
  ) async throws {
    var filter = StudentFilter()
    filter.school = try await options.school(in: store)?.id
    filter.missingOnly = missingOnly
    if let className {
      guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
      filter.schoolClass = try await store.schoolClass(name, school: filter.school).id
    } else if filter.school == nil, try await store.schools().count > 1 {
      throw ValidationError(options.wording.schoolNeeded)
    }
    try await store.forEachClass(filter, body)
  }
}

/// `vssid sheet`.
struct Sheet: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.classSheet))
  }

  @Argument(help: .topic(.papersOf)) var className: String?
  @Option(name: .shortAndLong, help: .topic(.sheetOutput)) var output: String
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if SheetFormat(path: output) == nil {
      throw ValidationError(Wording.ofProcess.unknownSheetFormat)
    }
  }

  func run() async throws {
    let store = try options.store()
    let day = try options.entry().today
    let classes = Mutex<[[PlacedStudent]]>([])
    try await ClassChoice(options: options, className: className).forEach(store) { students in
      classes.withLock { $0.append(students) }
    }
    let found = classes.withLock { $0 }
    if found.isEmpty { throw CampaignError.unknownStudent(className ?? "") }
    try WholeFile.write(bytes(found, day), to: output)
    options.terminal.say(options.wording.papersWritten(output))
  }

  private func bytes(_ classes: [[PlacedStudent]], _ day: CalendarDay) throws -> [UInt8] {
    let format = SheetFormat(path: output) ?? .pdf
    if format == .pdf {
      let sheets = classes.compactMap { ClassSheet($0, day: day) }
      return Array(try ClassSheetPDF(sheets).data)
    }
    var table = ClassMarkTable()
    for students in classes { table.add(students) }
    return format == .csv ? table.csv : Array(try ClassMarkWorkbook(table).data)
  }

  /// What a class sheet is written as.
  private enum SheetFormat: String {
    case pdf, xlsx, csv

    /// The format of a file's ending.
    init?(path: String) {
      self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
    }
  }
}

/// `vssid slips`.
struct Slips: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.slips))
  }

  @Argument(help: .topic(.papersOf)) var className: String?
  @Option(name: .shortAndLong, help: .topic(.pdfOutput)) var output: String
  @Option(help: .topic(.perPage)) var perPage = 2
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    guard output.lowercased().hasSuffix(".pdf") else {
      throw ValidationError(Wording.ofProcess.wrongEnding(".pdf"))
    }
    if perPage != 2, perPage != 4 { throw ValidationError(Wording.ofProcess.twoOrFour) }
  }

  func run() async throws {
    let store = try options.store()
    let campaign = try await store.campaign()
    let slips = Mutex<[ParentSlip]>([])
    try await ClassChoice(options: options, className: className).forEach(
      store, missingOnly: true
    ) { students in
      let found = students.compactMap { ParentSlip($0, campaign: campaign) }
      slips.withLock { $0 += found }
    }
    let found = slips.withLock { $0 }
    if found.isEmpty {
      options.terminal.say(options.wording.nobodyMissing)
      return
    }
    let document = try ParentSlipsPDF(perPage: perPage)
    try document.add(found)
    try WholeFile.write(Array(document.finish()), to: output)
    options.terminal.say(options.wording.slipsWritten(found.count, path: output))
  }
}

/// `vssid remind`.
struct Remind: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.remind))
  }

  @Argument(help: .topic(.oneClass)) var className: String
  @Flag(help: .topic(.withNames)) var names = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let (campaign, today) = (try await store.campaign(), try options.entry().today)
    let (terminal, names) = (options.terminal, names)
    try await ClassChoice(options: options, className: className).forEach(store) { students in
      let reminder = ClassReminder(
        students, campaign: campaign, today: today, namesThem: names)
      if let reminder { terminal.print(reminder.text) }
    }
  }
}
