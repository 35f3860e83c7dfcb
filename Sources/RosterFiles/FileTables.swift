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
    try RosterFile(self, oldWorkbooks: oldWorkbooks).tables()
  }
}
