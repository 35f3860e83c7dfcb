import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// One import from its plan to its end: shown, confirmed, applied, and planned anew where the campaign has changed
/// meanwhile.
struct Importing {
  let options: CampaignOptions
  let store: CampaignStore
  let entry: Entry
  let sources: [RosterSource]
  var wish: ImportOptions
  /// The received parts that the sources are the tables of; empty for rosters.
  var parts: [SchoolPart] = []
  /// The number of the kept plan that this is; nil if it was not kept.
  var keptAs: Int64?
  /// Whether the plan is carried out without a question.
  var yes = false
  /// Whether the plan is only shown.
  var dryRun = false
  /// Whether plan and findings go to standard output as JSON.
  var json = false
  /// Whether rows that are left out are written to a file; not for a kept plan, which wrote them when it was kept.
  var writesErrors = true
  /// Where rows that are left out or need a decision are written; nil for nowhere unless rows are skipped.
  var errors: OutputPlace?
  /// The paths of the rosters, which an error file must not overwrite.
  var files: [String] = []

  /// A plan of the import as the campaign stands.
  func plan() async throws -> RosterPlan {
    try await store.plan(sources, wish, parts: parts, progress: progress())
  }

  /// Shows a plan and carries it out.
  ///
  /// - Returns: Whether anything was written.
  /// - Throws: `ExitCode` 1 where nothing can be or was to be written.
  @discardableResult
  func carryOut(_ first: RosterPlan) async throws -> Bool {
    var plan = first
    var isShown = false
    while true {
      // The rows left out are written once, not again for a plan that was made anew.
      try await show(plan, writesErrors: writesErrors && !isShown)
      isShown = true
      if plan.changesNothing {
        tell(options.wording.nothingToImport(plan))
        if plan.repeatsCampaign { return false }
        throw ExitCode(1)
      }
      if dryRun {
        options.terminal.say(options.wording.onlyShown)
        return false
      }
      guard yes || confirmed() else {
        options.terminal.say(options.wording.nothingWritten)
        throw ExitCode(1)
      }
      do {
        let outcome = try await store.apply(
          plan, sources, parts: parts, keptAs: keptAs, entry: entry, progress: progress())
        tell(options.wording.sentence(outcome, isReceipt: !parts.isEmpty))
        return true
      } catch CampaignError.planStale {
        let again = try await store.plan(sources, wish, parts: parts)
        if !again.doesSame(as: plan) { options.terminal.say(options.wording.planChanged) }
        plan = again
      }
    }
  }

  /// Shows findings and plan; ends the command if the plan is refused.
  func show(_ plan: RosterPlan, writesErrors: Bool = false) async throws {
    if json { try await printJSON(plan) }
    let width = options.terminal.width
    for line in options.wording.lines(plan, sources, width: width) { options.terminal.say(line) }
    for source in sources {
      if let line = try options.wording.encoding(of: source) { options.terminal.say(line) }
    }
    if writesErrors { try writeErrors(plan) }
    guard plan.isRefused else { return }
    if plan.looksGarbled { options.terminal.say(options.wording.garbledFile) }
    for question in plan.questions { options.terminal.say(options.wording.asked(question)) }
    options.terminal.say(options.wording.sentence(CampaignError.planRefused))
    if plan.waitsForRowsOnly, errors == nil { options.terminal.say(options.wording.skipHint(plan)) }
    throw ExitCode(1)
  }

  private func printJSON(_ plan: RosterPlan) async throws {
    let (json, terminal) = (PlanJSON(plan, sources, options.wording), options.terminal)
    let pieces = JSONPieces(terminal, head: json.head)
    try await store.revisions(of: plan, sources, parts: parts) { rows, revisions in
      pieces.put(json.text(rows, revisions))
    }
    pieces.end(json.tail)
  }

  /// Says how it ended, on standard output unless JSON stands there.
  private func tell(_ sentence: String) {
    if json { options.terminal.say(sentence) } else { options.terminal.print(sentence) }
  }

  private func writeErrors(_ plan: RosterPlan) throws {
    guard plan.count(.refused) + plan.openRows.count > 0 else { return }
    guard errors != nil || (wish.skipBadRows && !dryRun && plan.count(.refused) > 0) else { return }
    if plan.isRefused, !plan.waitsForRowsOnly, !dryRun {
      options.terminal.say(options.wording.errorsNotWritten(isAsked: !plan.questions.isEmpty))
      return
    }
    let place =
      errors
      ?? OutputPlace(
        path: ErrorFilePlace.beside(files.first ?? "roster.csv"), kind: .errors, replaces: false,
        inputs: files + [options.path])
    let file = ErrorFile(plan: plan, sources: sources, wording: options.wording)
    for written in try file.write(to: place) {
      options.terminal.say(
        options.wording.errorsWritten(
          written.rows, path: written.path, source: written.source,
          isWaiting: plan.isRefused || dryRun))
    }
  }

  private func confirmed() -> Bool {
    guard options.terminal.isInteractive else {
      options.terminal.say(options.wording.needsYes)
      return false
    }
    return options.terminal.ask(options.wording.applyQuestion)
  }

  private func progress() -> @Sendable (Int) -> Void {
    let size = sources.reduce(0) { $0 + $1.table.size }
    let terminal = options.terminal
    guard terminal.showsProgress, size > 0 else { return { _ in } }
    let start = Date()
    return { consumed in
      guard Date().timeIntervalSince(start) > 0.5 else { return }
      terminal.showProgress(consumed, of: size)
    }
  }
}
