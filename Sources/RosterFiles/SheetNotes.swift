import SchoolCampaign

/// What is to be said about the sheets of the files that were handed over.
public struct SheetNotes: Sendable {
  /// The names of all sheets.
  public private(set) var names: [String] = []
  /// The hidden sheets that were not read, since a visible one of their file was.
  public private(set) var leftOut: [String] = []
  /// The hidden sheets that were read, since no visible one of their file could be.
  public private(set) var readHidden: [String] = []
  /// The workbooks that have none of the sheets that were asked for.
  public private(set) var unchosen: [String] = []
  /// The names of sheets that were asked for and that no workbook has.
  public private(set) var unknown: [String]

  private let choice: SheetChoice

  init(_ choice: SheetChoice) {
    self.choice = choice
    unknown = choice.names
  }

  /// Notes the sheets of a file before they are read, and gives those that are meant.
  mutating func chosen(of tables: [RosterTable], file: String) -> SheetChoice.Chosen {
    let sheets = tables.compactMap(\.sheet)
    names += sheets
    let missing = choice.unknown(in: tables)
    unknown.removeAll { !missing.contains($0) }
    let chosen = choice.chosen(of: tables)
    if chosen.isOther { unchosen.append(file) }
    return chosen
  }

  /// Notes what became of hidden sheets.
  mutating func note(_ hidden: [RosterTable], areRead: Bool) {
    if areRead { readHidden += hidden.map(\.name) } else { leftOut += hidden.map(\.name) }
  }
}
