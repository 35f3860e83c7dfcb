import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation

/// `vssid restore`.
struct Restore: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: Wording.ofProcess.help(.restore))
  }

  @Argument(help: .topic(.restoredFile)) var file: String
  @Flag(help: .topic(.yes)) var yes = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let target = LinkedPath.end(of: options.path)
    if FileManager.default.fileExists(atPath: target), !yes {
      guard options.terminal.isInteractive else {
        options.terminal.say(options.wording.restoreNeedsYes(options.path))
        options.terminal.say(options.wording.nothingWritten)
        throw ExitCode(1)
      }
      guard options.terminal.ask(options.wording.restoreQuestion(options.path)) else {
        options.terminal.say(options.wording.nothingWritten)
        throw ExitCode(1)
      }
    }
    let aside = try await CampaignStore.restore(file, to: target)
    Terminal.noteChange(.file)
    options.terminal.print(options.wording.restored(options.path, from: file, aside: aside))
  }
}
