import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid history`.
struct History: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.history))
  }

  @Option(help: ArgumentHelp(Wording.ofProcess.help(.student))) var student: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.batch))) var batch: Int64?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let (wording, terminal) = (options.wording, options.terminal)
    if let student {
      let found = try await Selecting(options: options, store: store).student(
        student, options.entry())
      let batches = Dictionary(
        uniqueKeysWithValues: try await store.history(limit: 100_000).map { ($0.id, $0) })
      for entry in try await store.history(of: found.id) {
        if let batch = batches[entry.batch] { terminal.print(wording.line(batch)) }
        terminal.print("    " + wording.line(entry))
      }
    } else if let batch {
      let (act, entries) = try await store.history(ofBatch: batch)
      terminal.print(wording.line(act))
      for entry in entries { terminal.print("    \(entry.fullName): \(wording.line(entry))") }
    } else {
      for batch in try await store.history() { terminal.print(wording.line(batch)) }
    }
  }
}

/// `vssid undo`.
struct Undo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.undo))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.batch))) var batch: Int64?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.exceptChanged))) var exceptChanged = false
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.dryRun))) var dryRun = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    do {
      let outcome = try await store.undo(
        batch, exceptChanged: exceptChanged, dryRun: dryRun, entry: options.entry())
      options.terminal.print(options.wording.sentence(outcome))
    } catch CampaignError.changedSince(let id, let students) {
      options.terminal.say(
        options.wording.sentence(CampaignError.changedSince(id, students: students)))
      for placed in try await store.placed(Array(students.prefix(50))) {
        options.terminal.say("  " + options.wording.line(placed))
      }
      throw ExitCode(1)
    }
  }
}
