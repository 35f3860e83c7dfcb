import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign

/// `vssid import`.
struct Import: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Wording.ofProcess.help(.importing))
  }

  @Argument(help: .topic(.files)) var files: [String]
  @Option(help: .topic(.level)) var level: [String] = []
  @Option(name: .customLong("class"), help: .topic(.className))
  var className: String?
  @OptionGroup var reading: ReadingOptions
  @Flag(help: .topic(.fillDown)) var fillDown = false
  @Flag(help: .topic(.explain)) var explain = false
  @Flag(help: .topic(.keepPlan)) var plan = false
  @Flag(help: .topic(.skipBadFiles)) var skipBadFiles = false
  @Flag(help: .topic(.withStatus)) var withStatus = false
  @Option(help: .topic(.leftOn)) var leftOn: String?
  @OptionGroup var planning: PlanOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store(reading: files)
    let entry = try options.entry()
    try await store.dropOldPlans(entry: entry)
    _ = try planning.errorPlace(protecting: files + [options.path])
    let wish = try await importOptions(store, entry)
    if wish.writesDays {
      try clock.check(entry, await store.campaign(), isPreview: planning.dryRun)
    }
    var choices = try reading.choices(levels: wish.levels, school: wish.school)
    choices.fillsDown = fillDown
    choices.stored = StoredUnits(
      schoolYear: try await store.campaign().schoolYear, schools: try await store.schools(),
      classes: try await store.classes(), school: wish.school)
    let (sources, hasBadFiles) = try read(choices)
    if explain {
      for line in options.wording.explanation(of: sources) { options.terminal.print(line) }
    }
    var importing = Importing(
      options: options, store: store, entry: entry, sources: sources, wish: wish)
    try planning.settle(&importing, files: files)
    importing.dryRun = importing.dryRun || explain
    let planned = try await importing.plan()
    if hasBadFiles {
      // What the other files hold is told too, so that all can be mended at once.
      try await importing.show(planned, writesErrors: true)
      options.terminal.say(options.wording.badFiles)
      throw ExitCode(1)
    }
    guard plan else {
      try await importing.carryOut(planned)
      return
    }
    try await importing.show(planned, writesErrors: true)
    let id = try await store.keep(planned, sources, choices, entry: entry)
    options.terminal.print(options.wording.planKept(id))
  }

  /// Opens the rosters and tells of each file that cannot be read.
  private func read(
    _ choices: ReadingChoices
  ) throws -> (sources: [RosterSource], hasBadFiles: Bool) {
    let terminal = options.terminal
    let delivery = RosterDelivery(
      paths: files, choices: choices, isPaper: WrittenContent.isPaper
    ) { file in
      if terminal.showsProgress { terminal.say(options.wording.readingFile(file)) }
    }
    if !delivery.passedOver.isEmpty {
      terminal.say(options.wording.passedOver(delivery.passedOver))
    }
    for problem in delivery.problems { terminal.say(options.wording.sentence(problem)) }
    for sheet in delivery.skipped { terminal.say(options.wording.sheetSkipped(sheet)) }
    for sheet in delivery.withoutStudents {
      terminal.say(options.wording.sheetWithoutStudents(sheet))
    }
    try options.tell(delivery.sheetNotes)
    if explain { delivery.problems.flatMap(options.wording.explanation).forEach(terminal.print) }
    if !delivery.sources.isEmpty, let fault = choices.fault(in: delivery.sources.map(\.layout)) {
      throw ValidationError(options.wording.sentence(fault))
    }
    if delivery.sources.isEmpty { throw ExitCode(1) }
    return (delivery.sources, !delivery.problems.isEmpty && !skipBadFiles)
  }

  private func importOptions(_ store: CampaignStore, _ entry: Entry) async throws -> ImportOptions {
    var wish = planning.wish
    if let name = options.schoolName {
      guard let school = SchoolName(typed: name) else {
        throw CampaignError.unknownSchool(name, nearest: [])
      }
      wish.school = school
    }
    if let className {
      guard let name = ClassName(typed: className) else {
        throw CampaignError.badSelection(className)
      }
      wish.className = name
    }
    for text in level.flatMap({ $0.split(separator: ",") }) {
      guard let level = Level(typed: String(text)) else {
        throw ValidationError(options.wording.badLevel(String(text)))
      }
      wish.levels.insert(level)
    }
    if leftOn != nil {
      let campaign = try await store.campaign()
      wish.leaveDay = try options.enrolmentDay(leftOn, campaign)
      if let day = wish.leaveDay { try campaign.checkEnrolment(day, today: entry.today) }
    }
    wish.withStatus = withStatus
    wish.today = entry.today
    wish.isPractice = entry.isPractice
    return wish
  }
}
