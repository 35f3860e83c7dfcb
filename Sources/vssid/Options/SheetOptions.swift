import ArgumentParser
import CampaignReports
import RosterFiles
import SchoolCampaign

/// Which sheets of workbooks are read.
struct SheetOptions: ParsableArguments {
  @Option(help: .topic(.sheetName)) var sheetName: [String] = []
  @Flag(help: .topic(.hiddenSheets)) var hiddenSheets = false

  /// The choice.
  var choice: SheetChoice {
    var choice = SheetChoice()
    (choice.names, choice.readsHidden) = (sheetName, hiddenSheets)
    return choice
  }
}

extension CampaignOptions {
  /// Says what is to be said about sheets.
  ///
  /// - Throws: a usage error for a name that no sheet has.
  func tell(_ notes: SheetNotes) throws {
    if let name = notes.unknown.first {
      throw ValidationError(wording.unknownSheet(name, notes.names))
    }
    if !notes.leftOut.isEmpty { terminal.say(wording.hiddenSheetsLeftOut(notes.leftOut)) }
    if !notes.onlyHidden.isEmpty { terminal.say(wording.hiddenSheetsOnly(notes.onlyHidden)) }
    if !notes.unchosen.isEmpty { terminal.say(wording.filesWithoutSheet(notes.unchosen)) }
  }
}
