/// The first rows of a file, looked at to find out how the rest is to be read.
struct RosterHead {
  /// A header is looked for in this many rows.
  static let rowCount = 30

  private let input: RosterInput
  /// The delimiters to try, the one that a `sep=` line names alone.
  let delimiters: [UInt8]

  /// Reads the first bytes and refuses what is not text.
  init(_ input: RosterInput) throws {
    let bytes = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = try input.read(0, UnsafeMutableRawBufferPointer(buffer))
    }
    try Self.refuseOtherFormats(bytes)
    self.input = input
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let known: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    let named = text.prefix(4).elementsEqual("sep=".utf8) ? text.dropFirst(4).first : nil
    delimiters = known.filter { named == nil || !known.contains(named ?? 0) || $0 == named }
  }

  /// The first rows under a delimiter. A quote that does not fit ends them, since it may only come from the
  /// wrong delimiter; the full reading reports it.
  func rows(delimiter: UInt8) throws -> [TableRow] {
    var reader = try CSVReader(input, delimiter: delimiter)
    var rows: [TableRow] = []
    var row = TableRow()
    do {
      while rows.count < Self.rowCount, try reader.next(into: &row) { rows.append(row) }
    } catch RosterFileError.unclosedQuote, RosterFileError.textAfterQuote, RosterFileError
      .cellTooLong
    {}
    return rows
  }

  /// The cells of the first row that has the most of them, to show what was found instead of a header; none if
  /// they could be a student's.
  func likeliestHeader() throws -> [String] {
    var best: [String] = []
    for delimiter in delimiters {
      for row in try rows(delimiter: delimiter).prefix(10) {
        let cells = row.cells.map(PlainText.normalized).filter { !$0.isEmpty }
        if cells.count > best.count { best = cells }
      }
    }
    let looksLikeHeader =
      best.contains { RosterField(heading: $0) != nil }
      && !best.contains { $0.contains(where: \.isNumber) }
    return looksLikeHeader ? Array(best.prefix(8)) : []
  }

  private static func refuseOtherFormats(_ bytes: [UInt8]) throws {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw RosterFileError.spreadsheet
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw RosterFileError.notText(line: 1 + bytes[..<zero].count { $0 == 0x0A })
    }
    let visible = bytes.drop {
      [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0x2C, 0x3B].contains($0)
    }
    if visible.isEmpty, bytes.count < 1 << 16 { throw RosterFileError.empty }
  }
}
