import SchoolCampaign

/// Whole numbers as the markup of a sheet states them: how many rows, columns or spaces.
enum StatedNumber {
  /// As many rows as a sheet may have, and one: the row that is too many is refused where something stands in it.
  static let rows = 0...SheetWriter.mostRows + 1
  /// The same for columns.
  static let columns = 0...SheetWriter.mostColumns + 1

  /// A number with digits alone, perhaps behind a sign; the nearer bound for one that lies beyond, nil for anything
  /// else.
  static func read(_ text: some Sequence<UInt8>, in bounds: ClosedRange<Int>) -> Int? {
    var digits = text.drop { $0 == 0x20 || $0 == 0x2B }.makeIterator()
    var next = digits.next()
    let isNegative = next == 0x2D
    if isNegative { next = digits.next() }
    if next == nil { return nil }
    var value = 0
    while let byte = next, byte != 0x20 {
      guard (0x30...0x39).contains(byte) else { return nil }
      // Far beyond every bound, and far from an overflow.
      value = min(value * 10 + Int(byte - 0x30), 1 << 40)
      next = digits.next()
    }
    return min(max(isNegative ? -value : value, bounds.lowerBound), bounds.upperBound)
  }
}
