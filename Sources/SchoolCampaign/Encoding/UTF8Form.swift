/// Tells well-formed UTF-8 from other bytes without making a `String` of them.
enum UTF8Form {
  /// Whether the bytes are well formed, as table 3-7 of the Unicode standard has it.
  static func isWell(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      guard let (more, second) = continuation(after: lead), index + more <= bytes.count,
        second.contains(bytes[index])
      else { return false }
      for place in index + 1..<max(index + 1, index + more)
      where !(0x80...0xBF).contains(bytes[place]) {
        return false
      }
      index += more
    }
    return true
  }

  /// How many bytes follow a lead byte, and what the first of them may be; nil if none can.
  @inline(__always)
  private static func continuation(after lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (2, 0x80...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}
