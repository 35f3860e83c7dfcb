import ArgumentParser
import CampaignReports
import CampaignStorage

/// `vssid check`.
struct Check: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Wording.ofProcess.help(.check))
  }

  @Flag(help: .topic(.rebuild)) var rebuild = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    options.noteClock()
    let outcome = try await store.check(rebuild: rebuild)
    if rebuild { Terminal.noteChange(.file) }
    let text = options.wording.checked(
      students: outcome.students,
      damage: outcome.damage + outcome.danglingReferences, unreadable: outcome.unreadable,
      wrongTallies: outcome.wrongTallies)
    guard outcome.isSound else {
      options.terminal.say(text)
      throw ExitCode(1)
    }
    options.terminal.print(text)
  }
}

/// `vssid backup`.
struct Backup: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: Wording.ofProcess.help(.backup))
  }

  @Argument(help: .topic(.backupFile)) var file: String
  @OptionGroup var writing: OutputOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let place = OutputPlace(
      path: file, kind: nil, replaces: writing.replace, inputs: [options.path])
    try await store.backUp(to: place.target, replaces: place.settledForStore())
    options.terminal.print(options.wording.backedUp(to: file))
  }
}
