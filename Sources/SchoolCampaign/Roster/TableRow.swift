/// One row of a table as its file has it: cells of text, and where the row stands.
///
/// Reused from row to row, so that reading a million rows allocates next to nothing.
public struct TableRow: Sendable {
  /// The row's number as a spreadsheet shows it, from 1; blank rows count.
  public internal(set) var number: Int = 0
  /// The line of the text file on which the row begins, from 1; larger than ``number`` once a cell held a
  /// line break.
  public internal(set) var line: Int = 0
  /// How many line breaks stand inside the row's cells.
  var breaks = 0
  /// All cells' bytes, one after the other.
  var bytes: [UInt8] = []
  /// Where each cell ends in ``bytes``.
  var ends: [Int] = []
  /// What ``dropUnseen(_:)`` found ``bytes`` to be; nil where nobody looked, or they were changed since.
  var form: TextForm?
  /// The cells that held signs which nobody sees, as the file has them.
  var asWritten: [Int: [UInt8]] = [:]

  /// A row to read into.
  public init() {}

  /// Begins a row that has a number and, in a text file, a line of its own.
  public mutating func begin(number: Int, line: Int? = nil) {
    clear()
    self.number = number
    self.line = line ?? number
  }

  /// Appends a cell: its text in UTF-8.
  @inline(__always)
  public mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: cell)
    ends.append(bytes.count)
    form = nil
  }

  /// Appends blank cells until the row has so many.
  public mutating func pad(to count: Int) {
    while ends.count < count { ends.append(bytes.count) }
  }

  /// How many cells the row has.
  public var count: Int { ends.count }

  /// A cell's text; empty beyond the last cell. Bytes that are not UTF-8 become U+FFFD.
  public subscript(column: Int) -> String {
    withCell(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// All cells' texts.
  public var cells: [String] { (0..<count).map { self[$0] } }

  /// Whether every cell is empty or white space.
  public var isBlank: Bool {
    if bytes.contains(where: { (0x21...0x7E).contains($0) }) { return false }
    return cells.allSatisfy { PlainText.normalized($0).isEmpty }
  }

  @inline(__always)
  func start(of column: Int) -> Int { column == 0 ? 0 : ends[column - 1] }

  /// Hands over a cell's bytes; none beyond the last cell or without a column.
  @inline(__always)
  func withCell<Result>(
    _ column: Int?, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard let column, column < ends.count else {
      return try body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return try bytes.withUnsafeBufferPointer { bytes in
      try body(UnsafeBufferPointer(rebasing: bytes[start(of: column)..<ends[column]]))
    }
  }

  /// Fills blank cells from others of the same meaning.
  mutating func fill(_ fallbacks: [RosterColumns.Fallback]) {
    for fallback in fallbacks where withCell(fallback.column, { CellBytes($0).isEmpty }) {
      let filled = fallback.others.first { !withCell($0) { CellBytes($0).isEmpty } }
      guard let filled else { continue }
      pad(to: fallback.column + 1)
      let value = withCell(filled) { Array($0) }
      let place = start(of: fallback.column)
      let old = ends[fallback.column] - place
      bytes.replaceSubrange(place..<place + old, with: value)
      form = nil
      for column in fallback.column..<ends.count { ends[column] += value.count - old }
    }
  }

  /// A hash of all cells and of where they end, to tell one reading of a file from another.
  var fingerprint: UInt64 {
    var hash = StableHash()
    bytes.withUnsafeBytes { hash.combine(words: $0) }
    for end in ends { hash.combine(word: UInt64(end)) }
    return hash.value
  }

  /// Whether any cell holds an ASCII digit.
  var hasDigit: Bool { bytes.contains { (0x30...0x39).contains($0) } }

  /// Whether any cell behind so many holds more than white space.
  func hasFilled(beyond columns: Int) -> Bool {
    count > columns && bytes[ends[columns - 1]...].contains { $0 > 0x20 }
  }

  /// Whether all cells are well-formed UTF-8.
  var isUTF8: Bool { (form ?? bytes.withUnsafeBufferPointer(TextForm.init)) != .malformed }

  /// The only cell that holds more than white space; nil if there are none or several.
  var onlyCell: String? { onlyColumn.map { self[$0] } }

  /// The column of that cell.
  var onlyColumn: Int? {
    var only: Int?
    for column in ends.indices
    where ends[column] > start(of: column) && !withCell(column, { CellBytes($0).isEmpty }) {
      if only != nil { return nil }
      only = column
    }
    return only
  }

  /// Empties the row.
  public mutating func clear() {
    breaks = 0
    form = nil
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if !asWritten.isEmpty { asWritten.removeAll() }
  }
}
