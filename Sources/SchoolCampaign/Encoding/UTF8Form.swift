/// Tells well-formed UTF-8 from other bytes without making a `String` of them.
enum UTF8Form {
  /// How many bytes the well-formed sequence has that begins at a place; nil if none does, as table 3-7 of the Unicode
  /// standard has it.
  @inline(__always)
  static func length(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int? {
    let lead = bytes[place]
    if lead < 0x80 { return 1 }
    guard place + 1 < bytes.count else { return nil }
    let second = bytes[place + 1]
    switch lead {
    case 0xC2...0xDF: return isTrail(second) ? 2 : nil
    case 0xE0: return second >= 0xA0 ? length(3, bytes, place) : nil
    case 0xED: return second < 0xA0 ? length(3, bytes, place) : nil
    case 0xE1...0xEF: return length(3, bytes, place)
    case 0xF0: return second >= 0x90 ? length(4, bytes, place) : nil
    case 0xF1...0xF3: return length(4, bytes, place)
    case 0xF4: return second < 0x90 ? length(4, bytes, place) : nil
    default: return nil
    }
  }

  /// The length, if so many bytes are there and all but the first continue a sequence.
  @inline(__always)
  private static func length(
    _ length: Int, _ bytes: UnsafeRawBufferPointer, _ place: Int
  ) -> Int? {
    guard place + length <= bytes.count else { return nil }
    for next in place + 1..<place + length where !isTrail(bytes[next]) { return nil }
    return length
  }

  @inline(__always)
  private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
