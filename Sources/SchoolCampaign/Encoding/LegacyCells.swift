/// Cells of a table that are in an old encoding, under a header that may be right.
struct LegacyCells: Hashable, Sendable {
  /// Which cells of a column are put right.
  enum Extent: Hashable, Sendable {
    /// All with letters beyond ASCII, but for those that only Unicode has.
    case all
    /// Of those, the ones that read as no Vietnamese.
    case garbled
  }

  /// The encoding.
  let encoding: RosterEncoding
  /// The rows below this one; 0 for all rows.
  let headerRow: Int
  /// What is put right, column by column.
  var columns: [Int: Extent] = [:]
  /// A column of whole names, some of them in Unicode: family names tell where a cell is Vietnamese either way.
  var weighed: Int?
  /// What is put right in every other column; nil for nothing.
  var others: Extent?

  /// The text that a cell stands for; nil for one that stays.
  func mended(_ row: TableRow, _ column: Int) -> String? {
    guard let extent = columns[column] ?? others, let text = row.beyondASCII(column),
      !LegacyLook.isUnicode(text)
    else { return nil }
    if extent == .garbled, LegacyLook.isPlain(text) {
      guard weighed == column, MixedLetters.reading(of: text, encoding) == .old else { return nil }
    }
    return LegacyText.decodedLook(text, from: encoding)
  }
}

/// Reads a table with cells in an old encoding put right.
struct LegacyReader: RowReader {
  private var reader: any RowReader
  private let cells: LegacyCells
  var consumed: Int { reader.consumed }

  init(_ reader: any RowReader, _ cells: LegacyCells) {
    (self.reader, self.cells) = (reader, cells)
  }

  mutating func next(into row: inout TableRow) throws -> Bool {
    guard try reader.next(into: &row) else { return false }
    if row.number > cells.headerRow { row.mend(cells) }
    return true
  }
}

extension TableRow {
  /// Puts cells in an old encoding right.
  mutating func mend(_ cells: LegacyCells) {
    let mended = (0..<count).compactMap { column in
      cells.mended(self, column).map { (column: column, text: $0) }
    }
    if mended.isEmpty { return }
    var texts = (0..<count).map { column in withCell(column) { Array($0) } }
    for (column, text) in mended {
      texts[column] = Array(text.utf8)
      asWritten[column] = nil
    }
    bytes = texts.flatMap(\.self)
    var end = 0
    ends = texts.map { text in
      end += text.count
      return end
    }
    dropUnseen()
  }
}

extension RosterTable {
  /// The same table with cells in an old encoding put right.
  func mended(_ cells: LegacyCells) -> RosterTable {
    var table = RosterTable(
      file: file, sheet: sheet, size: size, delimiter: delimiter, remarks: remarks, spans: spans
    ) { LegacyReader(try reader(), cells) }
    table.part = part
    return table
  }
}
