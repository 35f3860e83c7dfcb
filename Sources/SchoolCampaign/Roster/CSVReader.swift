/// Reads delimiter-separated text row by row, in bounded memory, as RFC 4180 has it and spreadsheets write it.
///
/// A quote opens a quoted cell only as the cell's first character; inside, a doubled quote is one quote and
/// line breaks belong to the cell. A quote elsewhere is an ordinary character. Rows end with LF, CRLF or CR.
public struct CSVReader: RowReader {
  /// The longest cell that is read; a longer one is an unclosed quote or no table at all.
  static let longestCell = 1 << 20

  /// As many columns as a spreadsheet has.
  static let mostColumns = 16_384

  private let input: RosterInput
  private let delimiter: UInt8
  private var buffer: [UInt8] = []
  private var position = 0
  private var offset = 0
  private var atEnd = false
  private var nextNumber = 1
  private var nextLine = 1

  /// How many bytes of the file have been consumed, for progress.
  public var consumed: Int { offset - (buffer.count - position) }

  /// A reader from the start of a file.
  ///
  /// The `'` that ``CSVWriter`` puts before formula-like cells is taken off again; of `="0791234567"`, which keeps
  /// a spreadsheet from taking a number for an amount, the text inside is read.
  ///
  /// - Throws: what the input's reading function throws.
  public init(_ input: RosterInput, delimiter: UInt8) throws {
    self.input = input
    self.delimiter = delimiter
    try refill()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads the next row into `row`; false at the end of the file.
  ///
  /// - Throws: ``RosterFileError/unclosedQuote(line:)``, ``RosterFileError/cellTooLong(line:)``,
  ///   ``RosterFileError/notText(line:)`` for a NUL byte, or what the input throws.
  public mutating func next(into row: inout TableRow) throws -> Bool {
    row.clear()
    row.number = nextNumber
    row.line = nextLine
    guard try fill() else { return false }
    while try readCell(into: &row) {}
    nextNumber += 1
    return true
  }

  /// Reads one cell; true if another follows in this row.
  private mutating func readCell(into row: inout TableRow) throws -> Bool {
    let start = row.bytes.count
    if try fill(), buffer[position] == 0x22 {
      position += 1
      try readQuoted(into: &row)
      try skipSpaces()
      let next = try fill() ? buffer[position] : 0x0A
      guard next == delimiter || next == 0x0A || next == 0x0D else {
        throw RosterFileError.textAfterQuote(line: nextLine)
      }
    }
    try readPlain(into: &row, cellStart: start)
    endCell(from: start, in: &row)
    guard try fill() else { return false }
    let byte = buffer[position]
    position += 1
    if byte == delimiter {
      if row.count > Self.mostColumns { throw RosterFileError.tooManyColumns(line: row.line) }
      return true
    }
    if byte == 0x0D, try fill(), buffer[position] == 0x0A { position += 1 }
    nextLine += 1
    return false
  }

  /// Appends bytes up to a delimiter or a line end.
  private mutating func readPlain(into row: inout TableRow, cellStart: Int) throws {
    while try fill() {
      let stop = buffer.withUnsafeBufferPointer { bytes -> (Int, Bool) in
        var index = position
        while index < bytes.count {
          let byte = bytes[index]
          if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0 { break }
          index += 1
        }
        row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<index]))
        return (index, index < bytes.count && bytes[index] == 0)
      }
      position = stop.0
      if stop.1 { throw RosterFileError.notText(line: nextLine) }
      guard row.bytes.count - cellStart <= Self.longestCell, row.bytes.count <= 16 << 20 else {
        throw RosterFileError.cellTooLong(line: row.line)
      }
      if position < buffer.count { return }
    }
  }

  /// Appends bytes up to the closing quote and steps over it.
  private mutating func readQuoted(into row: inout TableRow) throws {
    let opened = nextLine
    let start = row.bytes.count
    var lastWasCR = false
    while true {
      guard try fill() else { throw RosterFileError.unclosedQuote(line: opened) }
      let byte = buffer[position]
      position += 1
      if byte == 0x22 {
        guard try fill(), buffer[position] == 0x22 else { return }
        position += 1
      }
      if byte == 0 { throw RosterFileError.notText(line: nextLine) }
      if byte == 0x0D || byte == 0x0A && !lastWasCR {
        nextLine += 1
        row.breaks += 1
      }
      lastWasCR = byte == 0x0D
      row.bytes.append(byte)
      if row.bytes.count - start > Self.longestCell {
        throw RosterFileError.unclosedQuote(line: opened)
      }
    }
  }

  private mutating func skipSpaces() throws {
    while try fill(), buffer[position] == 0x20 { position += 1 }
  }

  private func endCell(from start: Int, in row: inout TableRow) {
    if start < row.bytes.count, row.bytes[start] == 0x27,
      FormulaGuard.isGuarded(row.bytes[start...])
    {
      row.bytes.remove(at: start)
    } else if row.bytes.count - start >= 3, row.bytes[start] == 0x3D,
      row.bytes[start + 1] == 0x22, row.bytes.last == 0x22
    {
      // ="0791234567" is how people keep a spreadsheet from taking a number for an amount.
      row.bytes.removeLast()
      row.bytes.removeSubrange(start..<start + 2)
    }
    row.ends.append(row.bytes.count)
  }

  /// Makes sure that a byte can be read at `position`; false at the end of the file.
  @inline(__always)
  private mutating func fill() throws -> Bool {
    if position < buffer.count { return true }
    if atEnd { return false }
    try refill()
    return position < buffer.count
  }

  private mutating func refill() throws {
    let (input, offset) = (input, offset)
    buffer = try [UInt8](unsafeUninitializedCapacity: 1 << 18) { bytes, count in
      count = try input.read(offset, UnsafeMutableRawBufferPointer(bytes))
    }
    position = 0
    self.offset += buffer.count
    atEnd = buffer.isEmpty
  }
}
