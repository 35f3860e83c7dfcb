import SchoolCampaign

extension RosterInput {
  /// The tables of a file, whatever its format; of a text file those that it may be.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read, or is an archive.
  public func tables(oldWorkbooks: OldWorkbookReader = .ownProcess) throws -> [RosterTable] {
    switch try RosterFile(self, oldWorkbooks: oldWorkbooks) {
    case .archive: throw RosterFileError.otherFormat("zip")
    case .text(let input): return try RosterTable.candidates(in: input)
    case .sheets(let tables): return tables.filter { $0.size > 0 }
    }
  }
}
