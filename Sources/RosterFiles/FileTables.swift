import SchoolCampaign

extension RosterFile {
  /// The tables of a file, whatever its format; of a text file those that it may be.
  ///
  /// - Parameter encoding: How a text's bytes stand for letters; nil for what they show.
  /// - Throws: ``RosterFileError`` where it cannot be read, or is an archive.
  func tables(_ encoding: RosterEncoding? = nil) throws -> [RosterTable] {
    switch self {
    case .archive: throw RosterFileError.otherFormat("ZIP")
    case .text(let input): try RosterTable.candidates(in: input, encoding: encoding)
    case .sheets(let tables): tables.filter { $0.size > 0 }
    }
  }
}

extension RosterInput {
  /// The tables of a file, whatever its format; of a text file those that it may be.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read, or is an archive.
  public func tables(oldWorkbooks: OldWorkbookReader = .ownProcess) throws -> [RosterTable] {
    try RosterFile(self, oldWorkbooks: oldWorkbooks, ReadingAllowance()).tables()
  }

  /// What the sheets that are meant hold; a hidden one is only named, unless it is asked for.
  ///
  /// - Parameter list: Reads the sheets, and throws where they hold no such list.
  /// - Returns: The list, and what is to be said about sheets; nil for a list where none has a name that was asked for, or
  ///   only hidden ones hold it.
  /// - Throws: ``RosterFileError`` where the file cannot be read, and what `list` throws.
  public func list<List>(
    _ choice: SheetChoice, oldWorkbooks: OldWorkbookReader = .ownProcess,
    _ list: ([RosterTable]) throws -> List
  ) throws -> (list: List?, notes: SheetNotes) {
    var notes = SheetNotes(choice)
    let chosen = notes.chosen(of: try tables(oldWorkbooks: oldWorkbooks), file: name)
    if !notes.unknown.isEmpty { return (nil, notes) }
    do {
      let found = try list(chosen.tables)
      notes.leaveOut(chosen.hidden)
      return (found, notes)
    } catch let error as RosterFileError {
      guard error.isOfHeader || error == .noRows || error == .empty else { throw error }
      notes.look(at: chosen.hidden) { _ = try list([$0]) }
      if notes.onlyHidden.isEmpty { throw error }
      return (nil, notes)
    }
  }
}
