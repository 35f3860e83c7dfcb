import ArgumentParser
import CampaignReports
import Foundation
import SchoolCampaign

/// The program: parses, runs, and turns every error into one sentence and an exit code.
@main
enum Main {
  static func main() async {
    let terminal = Terminal.standard
    do {
      var command = try Vssid.parseAsRoot(nil)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitCode {
      Foundation.exit(exit.rawValue)
    } catch let error as CampaignError {
      terminal.say(Wording.ofProcess.sentence(error))
      Foundation.exit(1)
    } catch let error as RosterFileError {
      terminal.say(Wording.ofProcess.sentence(error))
      Foundation.exit(1)
    } catch let error as OutputError {
      terminal.say(Wording.ofProcess.unwritable(error.path))
      Foundation.exit(1)
    } catch {
      let code = Vssid.exitCode(for: error)
      let message = Wording.ofProcess.translatedHelp(Vssid.fullMessage(for: error))
      if code == .success { terminal.print(message) } else { terminal.say(message) }
      Foundation.exit(code.rawValue)
    }
  }
}

extension Wording {
  /// The sentences of this process, settled from its arguments and environment before anything is parsed.
  static let ofProcess = Wording(
    Language(arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment))
}
