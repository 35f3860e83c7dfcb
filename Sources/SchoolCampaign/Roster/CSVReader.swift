/// Reads delimiter-separated text row by row, in bounded memory, as RFC 4180 has it and spreadsheets write it.
///
/// A quote opens a quoted cell only as the cell's first sign that is seen; inside, a doubled quote is one quote and
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
    if !readPlainLine(into: &row) { while try readCell(into: &row) {} }
    if row.hasFilled(beyond: SheetWriter.mostFilledColumns) {
      throw RosterFileError.tooManyColumns(line: row.line)
    }
    row.dropUnseen(Self.unguard)
    nextNumber += 1
    return true
  }

  /// Reads a whole row that is a ``PlainLine``; false for any other, of which nothing is read.
  private mutating func readPlainLine(into row: inout TableRow) -> Bool {
    let length = buffer.withUnsafeBufferPointer { bytes in
      PlainLine.read(
        UnsafeBufferPointer(rebasing: bytes[position...]), delimiter: delimiter, into: &row)
    }
    guard let length else { return false }
    position += length
    nextLine += 1
    return true
  }

  /// Reads one cell; true if another follows in this row.
  private mutating func readCell(into row: inout TableRow) throws -> Bool {
    let start = row.bytes.count
    try readBlanks(into: &row)
    if try fill(), buffer[position] == 0x22 { try readQuotedCell(from: start, into: &row) }
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

  /// Reads a cell in quotes and what is blank around it; blanks before a quote are none of the cell's.
  private mutating func readQuotedCell(from start: Int, into row: inout TableRow) throws {
    let blanks = Array(row.bytes[start...])
    row.bytes.removeLast(blanks.count)
    position += 1
    try readQuoted(into: &row)
    let end = row.bytes.count
    try readBlanks(into: &row)
    let next = try fill() ? buffer[position] : 0x0A
    if next == delimiter || next == 0x0A || next == 0x0D {
      row.bytes.removeLast(row.bytes.count - end)
      return
    }
    // Behind a space, a quoted word may begin a text.
    let isWord = !row.bytes[start..<end].contains { $0 == delimiter || $0 == 0x0A || $0 == 0x0D }
    guard !blanks.isEmpty, isWord else { throw RosterFileError.textAfterQuote(line: nextLine) }
    row.bytes.insert(0x22, at: end)
    row.bytes.insert(contentsOf: blanks + [0x22], at: start)
  }

  /// Appends spaces, tabs that part no cells, and signs that nobody sees.
  @inline(__always)
  private mutating func readBlanks(into row: inout TableRow) throws {
    while try fill() {
      let byte = buffer[position]
      switch byte {
      case 0x20, 0x09:
        if byte == delimiter { return }
        row.bytes.append(byte)
        position += 1
      case 0xC2, 0xE2, 0xE3, 0xEF: if try !readWideBlank(byte, into: &row) { return }
      default: return
      }
    }
  }

  /// Appends a letter of several bytes; false if it is no blank.
  private mutating func readWideBlank(_ lead: UInt8, into row: inout TableRow) throws -> Bool {
    var value = UInt32(lead) & (lead < 0xE0 ? 0x1F : 0x0F)
    row.bytes.append(lead)
    position += 1
    for _ in 1..<(lead < 0xE0 ? 2 : 3) {
      guard try fill(), buffer[position] & 0xC0 == 0x80 else { return false }
      value = value << 6 | UInt32(buffer[position] & 0x3F)
      row.bytes.append(buffer[position])
      position += 1
    }
    return [.space, .nothing].contains(UnseenSigns.meaning(of: value))
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

  private func endCell(from start: Int, in row: inout TableRow) {
    Self.unguard(&row.bytes, start)
    row.ends.append(row.bytes.count)
  }

  /// Takes off the last cell what keeps a spreadsheet from running it or taking it for an amount.
  private static func unguard(_ bytes: inout [UInt8], _ start: Int) {
    if start < bytes.count, bytes[start] == 0x27, FormulaGuard.isGuarded(bytes[start...]) {
      bytes.remove(at: start)
    } else if bytes.count - start >= 3, bytes[start] == 0x3D, bytes[start + 1] == 0x22,
      bytes.last == 0x22
    {
      // ="0791234567" is how people keep a spreadsheet from taking a number for an amount.
      bytes.removeLast()
      bytes.removeSubrange(start..<start + 2)
    }
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
