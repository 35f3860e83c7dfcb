import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid exempt`.
struct Exempt: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.exempt))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.selection))) var selection: [String]
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.reason))) var reason: String
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.day))) var on: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.sheet))) var sheet: Int?
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if reason != "none", ExemptReason(rawValue: reason) == nil {
      throw ValidationError(Wording.ofProcess.help(.reason))
    }
  }

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let students = try await Selecting(options: options, store: store).students(
      selection, sheet: sheet, entry)
    let day = try options.day(on, await store.campaign(), else: entry.today)
    let outcome = try await store.exempt(
      students.map(\.id), ExemptReason(rawValue: reason), since: day, entry: entry)
    for line in options.wording.lines(outcome) { options.terminal.print(line) }
  }
}

/// `vssid leave`.
struct Leave: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.leave))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.selection))) var selection: [String]
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.day))) var on: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.sheet))) var sheet: Int?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.back))) var back = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let students = try await Selecting(options: options, store: store).students(
      selection, sheet: sheet, entry)
    let day = try options.day(on, await store.campaign(), else: entry.today)
    let outcome = try await store.leave(students.map(\.id), on: day, back: back, entry: entry)
    for line in options.wording.lines(outcome) { options.terminal.print(line) }
  }
}

/// `vssid confirm`.
struct Confirm: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.confirm))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.className))) var classes: [String]
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.day))) var on: String?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let school = try await options.school(in: store)?.id
    let day = try options.day(on, await store.campaign(), else: entry.today)
    for text in classes {
      guard let name = ClassName(text) else { throw CampaignError.badSelection(text) }
      let schoolClass = try await store.schoolClass(name, school: school)
      _ = try await store.confirm(schoolClass.id, on: day, entry: entry)
      options.terminal.print(options.wording.confirmed(schoolClass, day))
    }
  }
}
