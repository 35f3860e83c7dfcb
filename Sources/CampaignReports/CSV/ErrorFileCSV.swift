import SchoolCampaign

/// One table of an error file as comma-separated text: what is wrong, the row number, a column for decisions, and the
/// row. It imports as it is once it is mended.
public struct ErrorFileCSV {
  private let rows: RowsToMend
  private let words: ErrorFileWords
  /// So many bytes are handed over at once.
  private static let portion = 1 << 16

  /// The text of rows to mend of these sources.
  public init(_ rows: RowsToMend, of sources: [RosterSource], _ wording: Wording) {
    self.rows = rows
    words = ErrorFileWords(wording, files: sources.map(\.name))
  }

  /// Hands over the bytes of a table piece by piece.
  ///
  /// - Returns: How many rows it has.
  /// - Throws: ``RosterFileError`` where a source can no longer be read, and what `put` throws.
  public func write(_ table: MendingTable, _ put: ([UInt8]) throws -> Void) throws -> Int {
    var writer = CSVWriter()
    writer.write(words.headings(table))
    let classes = words.classColumns(table)
    var count = 0
    try rows.forEachRow(of: table) { row in
      var cells = words.cells(row)
      for place in classes { cells[place] = SpreadsheetCell.text(ofReadClass: cells[place]) }
      writer.write(cells)
      count += 1
      if writer.bytes.count > Self.portion { try put(writer.take()) }
    }
    try put(writer.take())
    return count
  }
}
