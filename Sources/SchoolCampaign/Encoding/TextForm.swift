/// What one look at a row's bytes tells: whether they are text, and whether signs may stand in it that nobody sees.
///
/// Every row passes through it; plain letters and digits are taken eight at a time.
enum TextForm {
  /// Well-formed UTF-8, and all that stands in it is seen.
  case plain
  /// Well-formed UTF-8 in which one of the ``UnseenSigns`` may stand.
  case doubtful
  /// No UTF-8.
  case malformed

  /// The form of a row's bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var isDoubtful = false
    var place = 0
    while place < raw.count {
      if place + 8 <= raw.count {
        let plain = Self.plainBytes(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += plain
        if plain == 8 { continue }
      }
      guard let length = UTF8Form.length(raw, at: place) else {
        self = .malformed
        return
      }
      isDoubtful = isDoubtful || UnseenSigns.mayBegin(raw, place)
      place += length
    }
    self = isDoubtful ? .doubtful : .plain
  }

  /// How many of eight bytes, the lowest first, are ASCII and no control signs.
  @inline(__always)
  private static func plainBytes(_ word: UInt64) -> Int {
    // The top bit of each odd byte is set. A borrow or carry reaches only bytes above an odd one.
    let odd = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
    return (UInt64(littleEndian: odd) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }
}
