import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid mark`.
struct Mark: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.mark))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.selection))) var selection: [String] = []
  @Option(name: .customLong("as"), help: ArgumentHelp(Wording.ofProcess.help(.status))) var status:
    InstallStatus?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.day))) var on: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.correct))) var correct = false
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.obstacle))) var obstacle: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.note))) var note: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.sheet))) var sheet: Int?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.marksFile))) var file: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.dryRun))) var dryRun = false
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if selection.isEmpty == (file == nil) {
      throw ValidationError(Wording.ofProcess.help(.selection))
    }
  }

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let requests =
      if let file { try await read(file, store, entry) } else { try await typed(store, entry) }
    if dryRun {
      options.terminal.print(options.wording.wouldMark(requests.count))
      for placed in try await store.placed(requests.prefix(100).map(\.student)) {
        options.terminal.print("  " + options.wording.line(placed))
      }
      return
    }
    let outcome = try await store.mark(requests, entry: entry)
    for line in options.wording.lines(outcome) { options.terminal.print(line) }
  }

  private func typed(
    _ store: CampaignStore, _ entry: Entry
  ) async throws -> [(student: Student.ID, request: MarkRequest)] {
    let change = try obstacleChange()
    let request = MarkRequest(
      status: status ?? (change == .unchanged ? .installed : nil),
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
    let marks = try MarkSheet(RosterInput(path: path), year: campaign.startDay.year)
    let school = try await options.school(in: store)?.id
    let (found, unknown) = try await store.students(
      of: marks, school: school, edition: sheet, today: entry.today)
    let problems = (marks.problems + unknown).sorted { $0.row < $1.row }
    guard problems.isEmpty else {
      for problem in problems { options.terminal.say(options.wording.sentence(problem)) }
      options.terminal.say(options.wording.nothingWritten)
      throw ExitCode(1)
    }
    let day = try options.day(on, campaign, else: entry.today)
    return zip(found, marks.lines).map { id, line in
      (
        id,
        MarkRequest(
          status: line.status, day: line.day ?? day, corrects: correct, obstacle: line.obstacle,
          note: line.note)
      )
    }
  }

  private func obstacleChange() throws -> MarkRequest.ObstacleChange {
    switch obstacle {
    case nil: return .unchanged
    case "none": return .cleared
    case let text?:
      guard let known = Obstacle(rawValue: text) else {
        throw ValidationError(
          Wording.ofProcess.help(.obstacle) + " "
            + Obstacle.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return .set(known)
    }
  }
}
