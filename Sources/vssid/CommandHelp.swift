import ArgumentParser
import CampaignReports

/// What is shown of a command where it is asked for help, or was called in a way that it does not take.
enum CommandHelp {
  /// The message for an error or a call for help, with the usage of the command that was running.
  static func message(_ error: any Error, of command: any ParsableCommand.Type) -> String {
    // The parser knows `report withdraw --by` by another name, which people need not learn.
    var text = command.fullMessage(for: error)
    let (name, path) = (command._commandName, path(of: command, below: Vssid.self) ?? [])
    if path.count > 1, error is ValidationError {
      let full = path.joined(separator: " ")
      text = text.replacing("Usage: \(name)", with: "Usage: \(full)")
        .replacing("See '\(name) ", with: "See '\(full) ")
    }
    return text.replacing(#/  --who (<[^>]*>)/#) { "  --by \($0.output.1) " }
      .replacing("--\(CommandLineWords.who) ", with: "--by ")
  }

  /// The words that call a command: `vssid report withdraw`.
  private static func path(
    of command: any ParsableCommand.Type, below root: any ParsableCommand.Type
  ) -> [String]? {
    if command == root { return [root._commandName] }
    for next in root.configuration.subcommands {
      if let rest = path(of: command, below: next) { return [root._commandName] + rest }
    }
    return nil
  }
}
