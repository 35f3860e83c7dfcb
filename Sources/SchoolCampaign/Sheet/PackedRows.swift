/// The rows of a packed sheet by their numbers, for a file that has them in another order or in several pieces.
struct PackedRows {
  private let packed: RosterInput
  private var pieces: [(number: Int, offset: Int, count: Int)] = []

  /// Looks at every row of a packed sheet once.
  ///
  /// - Throws: ``RosterFileError/changedWhileReading``, and what the input throws.
  init(_ packed: RosterInput) throws {
    self.packed = packed
    var offset = 0
    while offset < packed.size {
      let head = try bytes(at: offset, count: 8)
      let count = head.number(at: 0) + 4
      pieces.append((head.number(at: 4), offset, count))
      offset += count
    }
  }

  /// The rows in the order of their numbers, those of one number as one row; of two cells in one place the later one.
  ///
  /// - Throws: ``RosterFileError/noRoom``, ``RosterFileError/changedWhileReading``,
  ///   ``RosterFileError/cellTooLong(line:)`` for pieces that make no row that a roster has.
  func inOrder() throws -> RosterInput {
    var spool = Spool()
    var row: [UInt8] = []
    let sorted = pieces.sorted { ($0.number, $0.offset) < ($1.number, $1.offset) }
    for (place, piece) in sorted.enumerated() {
      let bytes = try bytes(at: piece.offset, count: piece.count)
      row += row.isEmpty ? bytes[...] : bytes.dropFirst(8)
      if row.count > SheetWriter.longestRow {
        throw RosterFileError.cellTooLong(line: piece.number)
      }
      if place + 1 < sorted.count, sorted[place + 1].number == piece.number { continue }
      row.putCellsInOrder()
      try row.withUnsafeBytes { try spool.append($0) }
      row.removeAll(keepingCapacity: true)
    }
    return try spool.finished(name: packed.name)
  }

  private func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      while read < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(
            start: buffer.baseAddress, count: count)[read...])
        let more = try packed.read(at: offset + read, into: rest)
        if more == 0 { break }
        read += more
      }
    }
    guard bytes.count == count else { throw RosterFileError.changedWhileReading }
    return bytes
  }
}
