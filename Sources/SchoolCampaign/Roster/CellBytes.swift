/// A cell's bytes without the white space around them, read as numbers and days without making a `String`.
struct CellBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The cell, trimmed of ASCII white space and of no-break spaces.
  init(_ cell: UnsafeBufferPointer<UInt8>) {
    var low = 0
    var high = cell.count
    while low < high, cell[low] <= 0x20 { low += 1 }
    while high > low, cell[high - 1] <= 0x20 { high -= 1 }
    while high - low >= 2, cell[low] == 0xC2, cell[low + 1] == 0xA0 { low += 2 }
    while high - low >= 2, cell[high - 2] == 0xC2, cell[high - 1] == 0xA0 { high -= 2 }
    // `’`, which some keyboards make of the `'` that keeps a spreadsheet from reading a number.
    while high - low > 3, cell[low] == 0xE2, cell[low + 1] == 0x80, cell[low + 2] & 0xFE == 0x98 {
      low += 3
    }
    while high - low > 3, cell[high - 1] & 0xFE == 0x98, cell[high - 2] == 0x80,
      cell[high - 3] == 0xE2
    {
      high -= 3
    }
    bytes = UnsafeBufferPointer(rebasing: cell[low..<Self.withoutDecimals(cell, low, high)])
  }

  /// The end of `7912345678` in `7912345678.0`, as programs write numbers that they took for amounts.
  private static func withoutDecimals(
    _ cell: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int
  ) -> Int {
    var end = high
    while end > low, cell[end - 1] == 0x30 { end -= 1 }
    guard end < high, end - 1 > low, cell[end - 1] == 0x2E,
      cell[low..<end - 1].allSatisfy({ (0x30...0x39).contains($0) })
    else { return high }
    return end - 1
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the cell holds exactly these bytes.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    bytes.count == word.utf8CodeUnitCount
      && bytes.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: bytes.count))
  }

  /// What the cell holds when signs that people put between digits are left out.
  struct Digits {
    /// The digits as one integer; meaningless above 18 of them.
    var value: UInt64 = 0
    var count = 0
    /// Letters and other bytes before the first digit.
    var lettersBefore = 0
    /// Letters and other bytes after it.
    var lettersWithin = 0
  }

  /// Reads digits, skipping spaces, dots, dashes and apostrophes.
  var digits: Digits {
    var digits = Digits()
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        if digits.count < 19 { digits.value = digits.value &* 10 &+ UInt64(byte - 0x30) }
        digits.count += 1
      case 0x20, 0x2E, 0x2D, 0x27, 0xC2, 0xA0: break
      default:
        if digits.count == 0 { digits.lettersBefore += 1 } else { digits.lettersWithin += 1 }
      }
    }
    return digits
  }

  /// Whether the cell is a number in scientific notation, `7.92E+09` or `7,92E+09`.
  var isScientific: Bool {
    guard let e = bytes.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }), e > 0, e + 1 < bytes.count
    else { return false }
    let mantissa = bytes[..<e].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    let exponent = bytes[(e + 1)...].drop { $0 == 0x2B || $0 == 0x2D }
    return mantissa && !exponent.isEmpty && exponent.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The first bytes, to recognise a card's letters.
  func prefix(_ count: Int) -> UnsafeBufferPointer<UInt8>.SubSequence { bytes.prefix(count) }
}
