import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid exempt`.
struct Exempt: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "exempt", abstract: Wording.ofProcess.help(.exempt))
  }

  @Argument(help: .topic(.selection)) var selection: [String]
  @Option(help: .topic(.reason)) var reason: String
  @Option(help: .topic(.day)) var on: String?
  @Option(help: .topic(.sheet)) var sheet: Int?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if reason != "none", Wording.terms.reason(reason) == nil {
      throw ValidationError(Wording.ofProcess.unknownReason(reason))
    }
  }

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let students = try await Selecting(options: options, store: store).students(
      selection, sheet: sheet)
    let campaign = try await store.campaign()
    try clock.check(entry, campaign)
    let day = try options.enrolmentDay(on, campaign)
    let outcome = try await store.exempt(
      students.map(\.id), Wording.terms.reason(reason), since: day, entry: entry)
    for line in options.wording.lines(outcome, of: campaign) { options.terminal.print(line) }
  }
}

/// `vssid leave`.
struct Leave: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "leave", abstract: Wording.ofProcess.help(.leave))
  }

  @Argument(help: .topic(.selection)) var selection: [String]
  @Option(help: .topic(.day)) var on: String?
  @Option(help: .topic(.sheet)) var sheet: Int?
  @Flag(help: .topic(.back)) var back = false
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let students = try await Selecting(options: options, store: store).students(
      selection, sheet: sheet, whoLeft: back)
    let campaign = try await store.campaign()
    try clock.check(entry, campaign)
    let day = try options.enrolmentDay(on, campaign)
    let outcome = try await store.leave(students.map(\.id), on: day, back: back, entry: entry)
    for line in options.wording.lines(outcome, of: campaign) { options.terminal.print(line) }
    for schoolClass in outcome.changedClasses where try await store.isEmptied(schoolClass.id) {
      options.terminal.print(options.wording.line(schoolClass, isEmptied: true))
    }
  }
}

/// `vssid confirm`.
struct Confirm: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "confirm", abstract: Wording.ofProcess.help(.confirm))
  }

  @Argument(help: .topic(.oneClass)) var classes: [String]
  @Option(help: .topic(.day)) var on: String?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    try clock.check(entry, await store.campaign())
    let school = try await options.school(in: store)?.id
    let day = try options.day(on, await store.campaign(), else: entry.today)
    var found: [SchoolClass] = []
    for text in classes {
      guard let name = ClassName(text) else { throw CampaignError.badSelection(text) }
      let schoolClass = try await store.schoolClass(name, school: school)
      try await store.requirePupils(in: schoolClass, on: day)
      found.append(schoolClass)
    }
    let batch = try await store.confirm(found.map(\.id), on: day, entry: entry)
    for schoolClass in found {
      options.terminal.print(options.wording.confirmed(schoolClass, day, batch: batch))
    }
  }
}
