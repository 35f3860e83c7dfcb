import ArgumentParser
import RosterFiles

/// What this program runs of itself to read an `.xls` workbook; not for people.
struct ReadOldWorkbook: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: OldWorkbookReader.command, shouldDisplay: false)
  }

  func run() throws { try OldWorkbookReader.serve() }
}
