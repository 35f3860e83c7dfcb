import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// `vssid import`.
struct Import: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Wording.ofProcess.help(.importing))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.files))) var files: [String]
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.newSchool))) var newSchool = false
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.level))) var level: [String] = []
  @Option(name: .customLong("class"), help: ArgumentHelp(Wording.ofProcess.help(.className)))
  var className: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.dryRun))) var dryRun = false
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.yes))) var yes = false
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.skipBadRows))) var skipBadRows = false
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.errors))) var errors: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.overwrite))) var overwrite = false
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.acceptMoves))) var acceptMoves = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let sources = try openFiles()
    let wish = try importOptions()
    var plan = try await store.plan(sources, wish, progress: progress(sources))
    while true {
      try show(plan, sources)
      if dryRun { return }
      if plan.changesNothing { return }
      guard yes || confirmed() else {
        options.terminal.say(options.wording.nothingWritten)
        throw ExitCode(1)
      }
      do {
        let outcome = try await store.apply(
          plan, sources, entry: entry, progress: progress(sources))
        options.terminal.print(options.wording.sentence(outcome))
        return
      } catch CampaignError.planStale {
        plan = try await replanned(plan, store, sources, wish)
      }
    }
  }

  /// A new plan after somebody else changed the rosters; said if it differs.
  private func replanned(
    _ old: RosterPlan, _ store: CampaignStore, _ sources: [RosterSource], _ wish: ImportOptions
  ) async throws -> RosterPlan {
    let plan = try await store.plan(sources, wish)
    if !plan.doesSame(as: old) { options.terminal.say(options.wording.planChanged) }
    return plan
  }

  private func openFiles() throws -> [RosterSource] {
    try files.map { path in
      do { return try RosterSource(RosterInput(path: path)) } catch let error as RosterFileError {
        options.terminal.say("\(path): \(options.wording.sentence(error))")
        throw ExitCode(1)
      }
    }
  }

  private func importOptions() throws -> ImportOptions {
    var wish = ImportOptions()
    if let name = options.schoolName {
      guard let school = SchoolName(name) else {
        throw CampaignError.unknownSchool(name, nearest: [])
      }
      wish.school = school
    }
    if let className {
      guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
      wish.className = name
    }
    for text in level.flatMap({ $0.split(separator: ",") }) {
      guard let level = Level(typed: String(text)) else {
        throw ValidationError(options.wording.help(.level))
      }
      wish.levels.insert(level)
    }
    wish.newSchool = newSchool
    wish.overwrite = overwrite
    wish.acceptMoves = acceptMoves
    wish.skipBadRows = skipBadRows
    return wish
  }

  /// Shows findings and plan; ends the command if the plan is refused.
  private func show(_ plan: RosterPlan, _ sources: [RosterSource]) throws {
    for line in options.wording.lines(plan.findings, sources) { options.terminal.say(line) }
    for line in options.wording.lines(plan, sources) { options.terminal.say(line) }
    try writeErrors(plan, sources)
    if plan.isRefused {
      for question in plan.units.questions {
        options.terminal.say(options.wording.sentence(question))
      }
      options.terminal.say(options.wording.sentence(CampaignError.planRefused))
      throw ExitCode(1)
    }
  }

  private func writeErrors(_ plan: RosterPlan, _ sources: [RosterSource]) throws {
    guard plan.count(.refused) > 0, errors != nil || (skipBadRows && !dryRun) else { return }
    let path = errors ?? files[0].replacingSuffix(".csv", by: "-loi.csv")
    let count = try ErrorFile(plan: plan, sources: sources, wording: options.wording).write(
      to: path)
    options.terminal.say(options.wording.errorsWritten(count, path: path))
  }

  private func confirmed() -> Bool {
    guard options.terminal.isInteractive else {
      options.terminal.say(options.wording.needsYes)
      return false
    }
    return options.terminal.ask(options.wording.applyQuestion)
  }

  private func progress(_ sources: [RosterSource]) -> @Sendable (Int) -> Void {
    let size = sources.reduce(0) { $0 + $1.input.size }
    let terminal = options.terminal
    guard terminal.showsProgress, size > 0 else { return { _ in } }
    let start = Date()
    return { consumed in
      guard Date().timeIntervalSince(start) > 0.5 else { return }
      terminal.sayOver(consumed >= size ? "" : "\(min(99, consumed * 100 / size))%")
    }
  }
}

extension String {
  /// The text with its ending exchanged, or with the new ending appended.
  fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
    lowercased().hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self + other
  }
}
