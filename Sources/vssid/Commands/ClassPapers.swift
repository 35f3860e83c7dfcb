import ArgumentParser
import CampaignPrint
import CampaignReports
import CampaignStorage
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
  @Option(name: .shortAndLong, help: .topic(.pdfOutput)) var output: String
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let day = try options.entry().today
    let sheets = Mutex<[ClassSheet]>([])
    try await ClassChoice(options: options, className: className).forEach(store) { students in
      if let sheet = ClassSheet(students, day: day) { sheets.withLock { $0.append(sheet) } }
    }
    let found = sheets.withLock { $0 }
    if found.isEmpty { throw CampaignError.unknownStudent(className ?? "") }
    try WholeFile.write(Array(ClassSheetPDF(found).data), to: output)
    options.terminal.say(options.wording.papersWritten(output))
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
