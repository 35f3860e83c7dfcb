extension TableRow {
  /// Takes signs out of the cells that nobody sees; a cell that had one is kept as it was, for messages.
  ///
  /// - Parameter body: Called for a cell that was changed, with its first byte's place, once it is the last one.
  mutating func dropUnseen(_ body: (inout [UInt8], Int) -> Void = { _, _ in }) {
    form = bytes.withUnsafeBufferPointer(TextForm.init)
    guard form == .doubtful else { return }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var first = 0
    for column in ends.indices {
      let (range, start) = (first..<ends[column], clean.count)
      let isChanged = bytes.withUnsafeBufferPointer { UnseenSigns.append($0[range], to: &clean) }
      if clean.count - start != range.count { body(&clean, start) }
      if isChanged { asWritten[column] = Array(bytes[range]) }
      first = range.upperBound
      ends[column] = clean.count
    }
    bytes = clean
    form = .plain
  }

  /// A cell as a message shows it: with the signs that are not seen and were not read.
  public func shown(_ column: Int) -> String {
    let written = asWritten[column].map { String(decoding: $0, as: UTF8.self) }
    return VisibleText.shown(written ?? self[column])
  }
}
