import ArgumentParser
import CampaignReports

/// `vssid undo`.
struct Undo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: Wording.ofProcess.help(.undo))
  }

  @Argument(help: .topic(.batch)) var batch: Int64?
  @Flag(help: .topic(.exceptChanged)) var exceptChanged = false
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yesUndo)) var yes = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let exceptChanged = exceptChanged
    let undo = TakingBack(options: options, batch: batch, dryRun: dryRun, yes: yes) {
      try await $0.undo($1, exceptChanged: exceptChanged, dryRun: $2, entry: $3)
    }
    try await undo.run()
  }
}

/// `vssid redo`.
struct Redo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "redo", abstract: Wording.ofProcess.help(.redo))
  }

  @Argument(help: .topic(.undoBatch)) var batch: Int64?
  @Flag(help: .topic(.exceptChanged)) var exceptChanged = false
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yesUndo)) var yes = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let exceptChanged = exceptChanged
    let redo = TakingBack(options: options, batch: batch, dryRun: dryRun, yes: yes) {
      try await $0.redo($1, exceptChanged: exceptChanged, dryRun: $2, entry: $3)
    }
    try await redo.run()
  }
}
