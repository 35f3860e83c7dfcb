/// The rows of a plan that write something, packed while they are planned, so that nobody reads the rosters again to apply
/// it: what was shown is what is written, whatever becomes of the files meanwhile.
struct WrittenRows {
  /// What two million rows of usual length need; who has more waits for another reading of the files.
  private static let mostBytes = 512 << 20

  private var spool: Spool? = Spool()
  private var packer = ValuePacker()

  /// Appends a row.
  mutating func append(_ row: RosterRow) {
    if spool == nil { return }
    packer.begin()
    row.pack(into: &packer)
    packer.end()
    do {
      try packer.bytes.withUnsafeBytes { try spool?.append($0) }
      if spool?.count ?? 0 > Self.mostBytes { spool = nil }
    } catch {
      // There is no room for them.
      spool = nil
    }
  }

  /// The packed rows; nil where they did not fit.
  consuming func finished() -> RosterInput? {
    do { return try spool?.finished(name: "") } catch { return nil }
  }
}

/// Reads ``WrittenRows`` back.
public struct WrittenRowsReader: Sendable {
  private var input: BufferedInput
  /// How large a part of the rows was read, from 0 to 1.
  public var progress: Double { size == 0 ? 1 : Double(input.consumed) / Double(size) }
  private let size: Int

  init(_ input: RosterInput) {
    self.input = BufferedInput(input)
    size = input.size
  }

  /// The next rows, at most `limit`; none at the end.
  ///
  /// - Throws: ``RosterFileError/changedWhileReading`` where they are not what was packed.
  public mutating func nextBatch(_ limit: Int) throws -> [RosterRow] {
    var rows: [RosterRow] = []
    rows.reserveCapacity(limit)
    while rows.count < limit, try input.fill(4) {
      let length = input.number()
      guard try input.fill(length) else { throw RosterFileError.changedWhileReading }
      let place = input.position
      rows.append(
        try input.buffer.withUnsafeBytes { bytes in
          var unpacker = ValueUnpacker(
            UnsafeRawBufferPointer(rebasing: bytes[place..<place + length]))
          return try RosterRow(from: &unpacker)
        })
      input.position += length
    }
    return rows
  }
}
