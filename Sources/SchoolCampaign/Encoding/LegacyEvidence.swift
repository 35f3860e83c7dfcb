/// What all rows of a table show of cells in an old encoding, under a header that is right.
struct LegacyEvidence {
  /// What a column's cells show.
  struct Column {
    /// Cells with letters that only Unicode has.
    var unicode = 0
    /// Cells that read as no Vietnamese.
    var garbled = 0
    /// How many of those do in each encoding.
    var fits: [RosterEncoding: Int] = [:]
    /// Some of their words, each once.
    var words: [RosterEncoding: Set<String>] = [:]
  }

  private(set) var columns: [Int: Column] = [:]

  /// Reads the rows below a header.
  ///
  /// - Throws: ``RosterFileError`` where the table cannot be read.
  init(_ table: RosterTable, _ layout: RosterLayout) throws {
    var reader = try table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      if row.number > layout.headerRow { note(row) }
    }
  }

  private mutating func note(_ row: TableRow) {
    for column in 0..<row.count {
      guard let text = row.beyondASCII(column) else { continue }
      if LegacyLook.isUnicode(text) {
        columns[column, default: Column()].unicode += 1
      } else if !LegacyLook.isPlain(text) {
        columns[column, default: Column()].garbled += 1
        for encoding in LegacyLook.encodings where LegacyLook.fits(text, encoding) {
          columns[column]?.fits[encoding, default: 0] += 1
          guard columns[column]?.words[encoding]?.count ?? 0 < Self.mostWords else { continue }
          columns[column]?.words[encoding, default: []].formUnion(LegacyLook.oddWords(text))
        }
      }
    }
  }

  /// So many words are proof enough.
  private static let mostWords = 8

  /// The encoding of columns, if it is sure: most texts that are none now are Vietnamese in it, and in no other.
  ///
  /// - Parameter least: How many different words must show it; one that comes often may be a foreigner's, like `Maï`.
  func encoding(of columns: [Int], words least: Int = 2) -> RosterEncoding? {
    let found = columns.compactMap { self.columns[$0] }
    let garbled = found.reduce(0) { $0 + $1.garbled }
    let unicode = found.reduce(0) { $0 + $1.unicode }
    let counts = LegacyLook.encodings.map { encoding in
      (encoding: encoding, fits: found.reduce(0) { $0 + ($1.fits[encoding] ?? 0) })
    }.sorted { $0.fits > $1.fits }
    // A few among many that are right may as well be names of foreigners.
    guard let best = counts.first, best.fits > 2, best.fits * 5 >= unicode,
      best.fits * 10 >= garbled * 6,
      counts.dropFirst().allSatisfy({ $0.fits * 4 <= best.fits })
    else { return nil }
    let words = found.reduce(into: Set<String>()) { $0.formUnion($1.words[best.encoding] ?? []) }
    return words.count >= least ? best.encoding : nil
  }

  /// Which cells are put right: in columns without a cell in Unicode all that are beyond ASCII, in mixed ones those that
  /// are no Vietnamese.
  ///
  /// - Parameter names: The columns of names, where they are in the encoding; none where only others are.
  func cells(in encoding: RosterEncoding, names: [Int], below headerRow: Int) -> LegacyCells {
    var cells = LegacyCells(encoding: encoding, headerRow: headerRow)
    for (column, found) in columns {
      let isLikely =
        !names.isEmpty && found.garbled > 0 && (found.fits[encoding] ?? 0) * 2 >= found.garbled
      if isLikely || names.contains(column) || self.encoding(of: [column]) == encoding {
        cells.columns[column] = found.unicode == 0 ? .all : .garbled
      }
    }
    // A given name may be readable by chance where the family names beside it show the encoding.
    for column in names where cells.columns[column] == nil { cells.columns[column] = .all }
    return cells
  }
}

extension TableRow {
  /// A cell's text as the file has it, if it has any letter beyond ASCII.
  func beyondASCII(_ column: Int) -> String? {
    if let written = asWritten[column] { return String(decoding: written, as: UTF8.self) }
    return withCell(column) { cell in
      cell.contains { $0 >= 0x80 } ? String(decoding: cell, as: UTF8.self) : nil
    }
  }
}
