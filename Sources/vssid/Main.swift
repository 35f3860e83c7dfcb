import ArgumentParser
import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign

/// The program: parses, runs, and turns every error into one sentence and an exit code.
@main
enum Main {
  static func main() async {
    StandardStreams.prepare()
    let terminal = Terminal.standard
    var running: any ParsableCommand.Type = Vssid.self
    do {
      var command = try Vssid.parseAsRoot(CommandLineWords.process.arguments())
      running = type(of: command)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitCode {
      Foundation.exit(exit.rawValue)
    } catch {
      if let sentence = Wording.ofProcess.sentence(about: error) {
        terminal.say(sentence)
        Foundation.exit(1)
      }
      let code = Vssid.exitCode(for: error)
      let message = Wording.ofProcess.translatedHelp(CommandHelp.message(error, of: running))
      if code == .success { terminal.print(message) } else { terminal.say(message) }
      Foundation.exit(code.rawValue)
    }
  }
}

extension Wording {
  /// The sentences of this process, settled from its arguments and environment before anything is parsed.
  static let ofProcess = Wording(
    Language(arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment),
    isWhole: CommandLine.arguments.contains("--full"))

  /// The sentence for what a campaign, a roster or the file system refused; nil for errors of usage.
  fileprivate func sentence(about error: any Error) -> String? {
    switch error {
    case let error as CampaignError: sentence(error)
    case let error as RosterFileError: sentence(error)
    case let error as RosterReadError: sentence(error)
    case let error as OutputError: sentence(error)
    case let problem as ReportRemarks.Problem: sentence(problem)
    case PrintError.noFont: noFont
    case let error as CocoaError: unwritable(error.filePath ?? "", because: OutputFault(error))
    default: nil
    }
  }
}
