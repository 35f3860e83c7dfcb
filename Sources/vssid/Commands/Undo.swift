import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid undo`.
struct Undo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.undo))
  }

  @Argument(help: .topic(.batch)) var batch: Int64?
  @Flag(help: .topic(.exceptChanged)) var exceptChanged = false
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yesUndo)) var yes = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let (wording, terminal) = (options.wording, options.terminal)
    let selecting = Selecting(options: options, store: store)
    if dryRun || terminal.isInteractive && !yes {
      let outcome = try await store.undo(batch, dryRun: true, entry: entry)
      terminal.say(wording.line(outcome.undone))
      for placed in try await store.placed(Array(outcome.students.prefix(50))) {
        terminal.say("  " + wording.line(placed))
      }
      if outcome.students.count > 50 { terminal.say("  …") }
      if dryRun {
        terminal.print(wording.sentence(outcome))
        return
      }
      guard terminal.ask(wording.undoQuestion(outcome.undone.id)) else {
        terminal.say(wording.nothingWritten)
        throw ExitCode(1)
      }
    }
    let outcome = try await selecting.showing {
      try await store.undo(batch, exceptChanged: exceptChanged, entry: entry)
    }
    terminal.print(wording.sentence(outcome))
  }
}
