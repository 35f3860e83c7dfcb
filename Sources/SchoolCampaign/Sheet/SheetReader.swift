/// Reads a packed sheet row by row, each merged cell with the text that it shows.
struct SheetReader: RowReader {
  private var input: BufferedInput
  private let merges: [VerticalMerge]
  private var nextMerge = 0
  private let skipsTop: Bool
  private var open: [(merge: VerticalMerge, text: [UInt8])] = []
  /// How many bytes of the packed sheet were read.
  var consumed: Int { input.consumed }

  /// - Parameter skipsTop: Whether a row above the first is no row of the table.
  init(_ input: RosterInput, merges: [VerticalMerge], skipsTop: Bool = false) {
    self.input = BufferedInput(input)
    self.merges = merges
    self.skipsTop = skipsTop
  }

  mutating func next(into row: inout TableRow) throws -> Bool {
    guard try read(into: &row) else { return false }
    return skipsTop && row.number == 0 ? try read(into: &row) : true
  }

  private mutating func read(into row: inout TableRow) throws -> Bool {
    guard try input.fill(4) else {
      row.clear()
      return false
    }
    let length = input.number()
    guard length >= 4, length <= SheetWriter.longestRow + 4 * SheetWriter.mostColumns,
      try input.fill(length)
    else { throw RosterFileError.changedWhileReading }
    let end = input.position + length
    row.begin(number: input.number())
    let hasMerges = openMerges(at: row.number)
    while input.position < end {
      guard end - input.position >= 8 else { throw RosterFileError.changedWhileReading }
      let (column, count) = (input.number(), input.number())
      guard count <= end - input.position, column < SheetWriter.mostColumns else {
        throw RosterFileError.changedWhileReading
      }
      if hasMerges { try appendMerges(before: column, to: &row) }
      row.pad(to: column)
      let text = input.position..<input.position + count
      input.buffer.withUnsafeBufferPointer { bytes in
        row.append(UnsafeBufferPointer(rebasing: bytes[text]))
      }
      if hasMerges { keep(text, column, row.number) }
      input.position += count
    }
    if hasMerges { try appendMerges(before: .max, to: &row) }
    row.dropUnseen()
    return true
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
      open[index].text = Array(input.buffer[range])
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
