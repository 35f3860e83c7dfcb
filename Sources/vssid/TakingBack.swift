import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// One undo or redo: shown, confirmed, carried out.
struct TakingBack {
  let options: CampaignOptions
  /// The batch that was named; nil for one's own last.
  let batch: Int64?
  let dryRun: Bool
  let yes: Bool
  /// Carries it out, or shows what it would come to.
  let operation:
    (_ store: CampaignStore, _ batch: Int64?, _ dryRun: Bool, _ entry: Entry) async throws ->
      UndoOutcome

  /// Without a terminal nobody can be asked, so a bare command would take back whatever came last.
  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let (wording, terminal) = (options.wording, options.terminal)
    var batch = batch
    if try await store.history(limit: 1).isEmpty { try await store.requireStudents() }
    if dryRun || batch == nil || terminal.isInteractive && !yes {
      let outcome = try await operation(store, batch, true, entry)
      let isNamed = batch != nil
      batch = outcome.undone.id
      if !dryRun, !yes, !isNamed, !terminal.isInteractive {
        terminal.say(wording.undoNeedsNumber(outcome.undone))
        terminal.say("  " + wording.line(outcome.undone))
        throw ExitCode(1)
      }
      if let line = wording.newerByOthers(outcome.newerByOthers), !isNamed { terminal.say(line) }
      if dryRun || !yes { try await show(outcome, store) }
      if dryRun {
        terminal.print(wording.sentence(outcome))
        return
      }
      guard yes || terminal.ask(wording.undoQuestion(outcome)) else {
        terminal.say(wording.nothingWritten)
        throw ExitCode(1)
      }
    }
    let outcome = try await Selecting(options: options, store: store).showing {
      try await operation(store, batch, false, entry)
    }
    terminal.print(wording.sentence(outcome))
  }

  private func show(_ outcome: UndoOutcome, _ store: CampaignStore) async throws {
    options.terminal.say(options.wording.line(outcome.undone))
    for placed in try await store.placed(Array(outcome.students.prefix(50))) {
      options.terminal.say("  " + options.wording.line(placed))
    }
    let more = options.wording.moreStudents(outcome.students.count, shown: 50, of: outcome.undone)
    if let more { options.terminal.say(more) }
  }
}
