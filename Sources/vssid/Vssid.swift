import ArgumentParser
import CampaignReports

/// The root command.
struct Vssid: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vssid", abstract: Wording.ofProcess.help(.root), version: "0.1.0",
      subcommands: [
        Init.self, ShowCampaign.self, Import.self, Plan.self, Mark.self, Exempt.self, Leave.self,
        Confirm.self,
        Add.self, Edit.self, EditClass.self, List.self, Report.self, Sheet.self, Slips.self,
        Remind.self, Send.self, Receive.self, Reconcile.self, History.self, Undo.self,
        Redo.self, Check.self, Backup.self, Restore.self, Purge.self, Demo.self,
        ReadOldWorkbook.self,
      ])
  }

  /// The words that name commands.
  static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }
}
