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

  @Argument(help: .topic(.files)) var files: [String]
  @Flag(help: .topic(.newSchool)) var newSchool = false
  @Option(help: .topic(.level)) var level: [String] = []
  @Option(name: .customLong("class"), help: .topic(.className))
  var className: String?
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yes)) var yes = false
  @Flag(help: .topic(.skipBadRows)) var skipBadRows = false
  @Option(help: .topic(.errors)) var errors: String?
  @Flag(help: .topic(.overwrite)) var overwrite = false
  @Flag(help: .topic(.acceptMoves)) var acceptMoves = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    if let errors { _ = try ErrorFilePlace.named(errors, protecting: files + [options.path]) }
    let sources = try openFiles()
    let wish = try importOptions()
    var plan = try await store.plan(sources, wish, progress: progress(sources))
    var isShown = false
    while true {
      // The rows left out are written once, not again for a plan that was made anew.
      try show(plan, sources, writesErrors: !isShown)
      isShown = true
      if plan.changesNothing {
        options.terminal.print(options.wording.nothingToImport(plan))
        if plan.repeatsCampaign { return }
        throw ExitCode(1)
      }
      if dryRun {
        options.terminal.say(options.wording.onlyShown)
        return
      }
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
        throw RosterReadError(file: path, error)
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
        throw ValidationError(options.wording.badLevel(String(text)))
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
  private func show(
    _ plan: RosterPlan, _ sources: [RosterSource], writesErrors: Bool
  ) throws {
    for source in sources {
      if let line = try options.wording.encoding(of: source) { options.terminal.say(line) }
    }
    for line in options.wording.lines(plan.findings, sources) { options.terminal.say(line) }
    for line in options.wording.lines(plan, sources) { options.terminal.say(line) }
    if writesErrors { try writeErrors(plan, sources) }
    if plan.isRefused {
      if plan.looksGarbled { options.terminal.say(options.wording.garbledFile) }
      for question in plan.units.questions {
        options.terminal.say(options.wording.sentence(question))
      }
      options.terminal.say(options.wording.sentence(CampaignError.planRefused))
      throw ExitCode(1)
    }
  }

  private func writeErrors(_ plan: RosterPlan, _ sources: [RosterSource]) throws {
    guard plan.count(.refused) > 0, errors != nil || (skipBadRows && !dryRun) else { return }
    let path =
      try errors.map { try ErrorFilePlace.named($0, protecting: files + [options.path]) }
      ?? ErrorFilePlace.beside(files[0])
    let file = ErrorFile(plan: plan, sources: sources, wording: options.wording)
    for written in try file.write(to: path) {
      options.terminal.say(options.wording.errorsWritten(written.rows, path: written.path))
    }
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
      terminal.showProgress(consumed, of: size)
    }
  }
}
