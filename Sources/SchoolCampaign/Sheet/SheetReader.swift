/// Reads a packed sheet row by row, each merged cell with the text that it shows.
struct SheetReader: RowReader {
  private let input: RosterInput
  private var buffer: [UInt8] = []
  private var position = 0
  private var offset = 0
  private let merges: [VerticalMerge]
  private var nextMerge = 0
  private let skipsTop: Bool
  private var open: [(merge: VerticalMerge, text: [UInt8])] = []
  /// How many bytes of the packed sheet were read.
  var consumed: Int { offset - (buffer.count - position) }

  /// - Parameter skipsTop: Whether a row above the first is no row of the table.
  init(_ input: RosterInput, merges: [VerticalMerge], skipsTop: Bool = false) {
    self.input = input
    self.merges = merges
    self.skipsTop = skipsTop
  }

  mutating func next(into row: inout TableRow) throws -> Bool {
    guard try read(into: &row) else { return false }
    return skipsTop && row.number == 0 ? try read(into: &row) : true
  }

  private mutating func read(into row: inout TableRow) throws -> Bool {
    guard try fill(4) else {
      row.clear()
      return false
    }
    let length = number()
    guard length >= 4, length <= SheetWriter.longestRow + 4 * SheetWriter.mostColumns,
      try fill(length)
    else { throw RosterFileError.changedWhileReading }
    let end = position + length
    row.begin(number: number())
    let hasMerges = openMerges(at: row.number)
    while position < end {
      guard end - position >= 8 else { throw RosterFileError.changedWhileReading }
      let (column, count) = (number(), number())
      guard count <= end - position, column < SheetWriter.mostColumns else {
        throw RosterFileError.changedWhileReading
      }
      if hasMerges { try appendMerges(before: column, to: &row) }
      row.pad(to: column)
      buffer.withUnsafeBufferPointer { bytes in
        row.append(UnsafeBufferPointer(rebasing: bytes[position..<position + count]))
      }
      if hasMerges { keep(position..<position + count, column, row.number) }
      position += count
    }
    if hasMerges { try appendMerges(before: .max, to: &row) }
    row.dropUnseen()
    return true
  }

  /// Makes sure that so many bytes stand in the buffer; false at the end.
  private mutating func fill(_ count: Int) throws -> Bool {
    if buffer.count - position >= count { return true }
    buffer.removeFirst(position)
    position = 0
    while buffer.count < count {
      let (input, offset) = (input, offset)
      let more = try [UInt8](unsafeUninitializedCapacity: max(1 << 18, count)) { bytes, read in
        read = try input.read(at: offset, into: UnsafeMutableRawBufferPointer(bytes))
      }
      if more.isEmpty { return false }
      buffer += more
      self.offset += more.count
    }
    return true
  }

  private mutating func number() -> Int {
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | Int(buffer[position + $1]) << ($1 * 8) }
  }

  /// Takes up the merges that begin at a row or before it, and lets go of those that ended; whether any is open.
  private mutating func openMerges(at row: Int) -> Bool {
    if open.isEmpty, nextMerge == merges.count { return false }
    open.removeAll { $0.merge.rows.upperBound < row }
    while nextMerge < merges.count, merges[nextMerge].rows.lowerBound <= row {
      if merges[nextMerge].rows.upperBound >= row, open.count < SheetWriter.mostColumns {
        open.append((merges[nextMerge], []))
        open.sort { $0.merge.column < $1.merge.column }
      }
      nextMerge += 1
    }
    return !open.isEmpty
  }

  /// Keeps the text of a merge's first cell.
  private mutating func keep(_ range: Range<Int>, _ column: Int, _ row: Int) {
    for index in open.indices
    where open[index].merge.column == column && open[index].merge.rows.lowerBound == row {
      open[index].text = Array(buffer[range])
    }
  }

  /// Fills blank cells with the texts of merges that cover them.
  private func appendMerges(before column: Int, to row: inout TableRow) throws {
    for (merge, text) in open
    where merge.column >= row.count && merge.column < column && !text.isEmpty {
      if row.bytes.count + text.count > SheetWriter.longestRow {
        throw RosterFileError.cellTooLong(line: row.number)
      }
      row.pad(to: merge.column)
      text.withUnsafeBufferPointer { row.append($0) }
    }
  }
}
