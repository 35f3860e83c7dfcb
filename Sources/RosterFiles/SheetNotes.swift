import SchoolCampaign

/// What is to be said about the sheets of the files that were handed over.
public struct SheetNotes: Sendable {
  /// The names of all sheets.
  public private(set) var names: [String] = []
  /// The hidden sheets that were not read, since a visible one of their file was.
  public private(set) var leftOut: [String] = []
  /// The hidden sheets with a list, in files of which no visible sheet has one: somebody must say that they are meant.
  public private(set) var onlyHidden: [String] = []
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

  /// Notes hidden sheets that are left out beside a list.
  mutating func leaveOut(_ hidden: [RosterTable]) { leftOut += hidden.map(\.name) }

  /// Notes the hidden sheets that hold a list where no visible one does.
  ///
  /// - Parameter read: Reads a sheet, and throws where it holds no such list.
  mutating func look(at hidden: [RosterTable], _ read: (RosterTable) throws -> Void) {
    onlyHidden += hidden.filter { Self.holdsList($0, read) }.map(\.name)
  }

  /// Whether a sheet holds a list, be it one that cannot be read as it is.
  private static func holdsList(
    _ table: RosterTable, _ read: (RosterTable) throws -> Void
  ) -> Bool {
    do {
      try read(table)
      return true
    } catch {
      let reason = error as? RosterFileError
      return !(reason?.isOfHeader ?? false) && reason != .noRows
    }
  }
}
