import ArgumentParser
import CampaignReports
import CampaignStorage
import RosterFiles
import SchoolCampaign

/// `vssid mark`.
struct Mark: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.mark))
  }

  @Argument(help: .topic(.selection)) var selection: [String] = []
  @Option(name: .customLong("as"), help: .topic(.status)) var status: InstallStatus?
  @Option(help: .topic(.day)) var on: String?
  @Flag(help: .topic(.correct)) var correct = false
  @Option(help: .topic(.obstacle)) var obstacle: String?
  @Option(help: .topic(.note)) var note: String?
  @Option(help: .topic(.sheet)) var sheet: Int?
  @Option(help: .topic(.marksFile)) var file: String?
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if selection.isEmpty == (file == nil) {
      throw ValidationError(Wording.ofProcess.nobodySelected)
    }
  }

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let requests =
      if let file { try await read(file, store, entry) } else { try await typed(store, entry) }
    let outcome = try await Selecting(options: options, store: store).showing {
      dryRun
        ? try await store.previewMark(requests, entry: entry)
        : try await store.mark(requests, entry: entry)
    }
    for line in options.wording.lines(outcome) { options.terminal.print(line) }
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
    let request = MarkRequest(
      status: status ?? (change == .unchanged && note == nil ? .installed : nil),
      day: try options.day(on, await store.campaign(), else: entry.today), corrects: correct,
      obstacle: change, note: note)
    return try await Selecting(options: options, store: store).students(
      selection, sheet: sheet, entry
    )
    .map { ($0.id, request) }
  }

  private func read(
    _ path: String, _ store: CampaignStore, _ entry: Entry
  ) async throws -> [(student: Student.ID, request: MarkRequest)] {
    let campaign = try await store.campaign()
    let marks: MarkSheet
    do {
      marks = try MarkSheet(
        RosterInput(path: path).tables(), terms: Wording.terms, year: campaign.startDay.year)
    } catch let error as RosterFileError { throw RosterReadError(file: path, error) }
    let school = try await options.school(in: store)?.id
    let day = try options.day(on, campaign, else: entry.today)
    let (found, unknown) = try await store.students(
      of: marks, school: school, edition: sheet, day: day, corrects: correct, entry: entry)
    let problems = (marks.problems + unknown).sorted { $0.row < $1.row }
    for line in options.wording.lines(problems) { options.terminal.say(line) }
    if let remark = options.wording.remark(marks) { options.terminal.say(remark) }
    guard problems.isEmpty else {
      options.terminal.say(options.wording.nothingWritten)
      throw ExitCode(1)
    }
    return marks.requests(found, day: day, corrects: correct)
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
