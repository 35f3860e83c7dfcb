import ArgumentParser
import CampaignReports
import CampaignStorage
import RosterFiles
import SchoolCampaign

/// `vssid mark`.
struct Mark: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "mark", abstract: Wording.ofProcess.help(.mark))
  }

  @Argument(help: .topic(.selection)) var selection: [String] = []
  @Option(name: .customLong("as"), help: .topic(.status)) var status: InstallStatus?
  @Option(help: .topic(.day)) var on: String?
  @Flag(help: .topic(.correct)) var correct = false
  @Option(help: .topic(.obstacle)) var obstacle: String?
  @Option(help: .topic(.note)) var note: String?
  @Option(help: .topic(.sheet)) var sheet: Int?
  @Option(parsing: .upToNextOption, help: .topic(.marksFile)) var file: [String] = []
  @OptionGroup var reading: ReadingOptions
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yesUndo)) var yes = false
  @OptionGroup var lists: ListOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if selection.isEmpty == file.isEmpty {
      throw ValidationError(Wording.ofProcess.nobodySelected)
    }
    let typed = [("--as", status != nil), ("--obstacle", obstacle != nil), ("--note", note != nil)]
    let ignored = typed.filter(\.1).map(\.0)
    if !file.isEmpty, !ignored.isEmpty {
      throw ValidationError(Wording.ofProcess.notBesideFile(ignored))
    }
  }

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    try clock.check(entry, await store.campaign(), isPreview: dryRun)
    let (requests, files) =
      file.isEmpty ? (try await typed(store, entry), []) : try await read(store, entry)
    let outcome = try await Selecting(options: options, store: store).showing {
      dryRun
        ? try await store.previewMark(requests, entry: entry)
        : try await store.mark(requests, from: files, entry: entry)
    }
    let campaign = try await store.campaign()
    for line in options.wording.lines(outcome, of: campaign) { options.terminal.print(line) }
    if dryRun { options.terminal.say(options.wording.onlyPreviewed) }
  }

  private func typed(
    _ store: CampaignStore, _ entry: Entry
  ) async throws -> [(student: Student.ID, request: MarkRequest)] {
    let change = try obstacleChange()
    var note = note
    if note != nil, status != nil, change == .unchanged {
      options.terminal.say(options.wording.looseNote)
      note = nil
    }
    var request = MarkRequest(
      status: status ?? (change == .unchanged && note == nil ? .installed : nil),
      day: try options.day(on, await store.campaign(), else: entry.today), corrects: correct,
      obstacle: change, note: note)
    request.namesDay = on != nil
    return try await Selecting(options: options, store: store).students(
      selection, sheet: sheet
    )
    .map { ($0.id, request) }
  }

  /// The marks of the files, all of them or none.
  private func read(
    _ store: CampaignStore, _ entry: Entry
  ) async throws -> (requests: [(student: Student.ID, request: MarkRequest)], files: [String]) {
    let (campaign, wording) = (try await store.campaign(), options.wording)
    let choices = try reading.markChoices(campaign.reach(today: entry.today))
    let delivery = MarkDelivery(paths: file, choices: choices)
    if !delivery.passedOver.isEmpty {
      options.terminal.say(options.wording.passedOver(delivery.passedOver))
    }
    if let unknown = delivery.unknownHeadings(choices).first {
      throw ValidationError(wording.unknownHeading(unknown))
    }
    for problem in delivery.problems { options.terminal.say(wording.sentence(problem)) }
    try options.tell(delivery.sheetNotes)
    for sheet in delivery.skipped { options.terminal.say(wording.sheetWithoutList(sheet)) }
    let found = try await store.marks(
      of: delivery.sheets, school: try await options.school(in: store)?.id, edition: sheet,
      day: try options.day(on, campaign, else: entry.today), namesDay: on != nil,
      corrects: correct, entry: entry)
    let problems = delivery.sheets.flatMap(\.problems) + found.problems
    for line in wording.lines(problems, of: delivery.sheets) { options.terminal.say(line) }
    for line in wording.remarks(delivery.sheets, found) { options.terminal.say(line) }
    if let line = wording.unmetTicks(delivery.sheets, settled: choices.ticks) {
      options.terminal.say(line)
    }
    guard problems.isEmpty, delivery.problems.isEmpty else {
      options.terminal.say(wording.nothingWritten)
      throw ExitCode(1)
    }
    return (found.requests, delivery.files)
  }

  private func obstacleChange() throws -> MarkRequest.ObstacleChange {
    switch obstacle {
    case nil: return .unchanged
    case "none": return .cleared
    case let text?:
      guard let known = Wording.terms.obstacle(text) else {
        throw ValidationError(Wording.ofProcess.unknownObstacle(text))
      }
      return .set(known)
    }
  }
}
