/// Text of two bytes a letter, in either order, with or without a byte-order mark.
enum UTF16Text {
  /// Whether bytes are such text: by their mark, or since every other one is zero.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    return byteOrder(bytes) != nil
  }

  /// The text.
  ///
  /// - Throws: ``RosterFileError/notText(line:)`` for half a letter.
  static func text(_ bytes: [UInt8]) throws -> String {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isBigEndian = hasMark ? bytes[0] == 0xFE : byteOrder(bytes) == .big
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw RosterFileError.notText(line: 1)
    }
    return text
  }

  private enum ByteOrder { case big, little }

  /// The order in which the zeros of ASCII letters stand; nil if they stand in none.
  private static func byteOrder(_ bytes: [UInt8]) -> ByteOrder? {
    let head = bytes.prefix(4096)
    guard head.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    // A NUL here and there is damage, not an encoding.
    let most = head.count / 2
    if zeros[1] * 2 > most, zeros[0] * 20 < most { return .little }
    return zeros[0] * 2 > most && zeros[1] * 20 < most ? .big : nil
  }
}
