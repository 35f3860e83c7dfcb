/// Signs that nobody sees in a cell, as programs and web pages put them among letters and digits: marks of direction,
/// joiners, soft hyphens, byte-order marks, wide spaces.
///
/// Works on bytes; ``TextForm`` tells the few rows that are worth it.
enum UnseenSigns {
  /// Whether such a sign may begin here: by its first byte, and where that is one of Vietnamese letters too, its second.
  @inline(__always)
  static func mayBegin(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 {
      return byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
    switch byte {
    case 0xC2, 0xCC, 0xCD, 0xD8, 0xE2, 0xE3, 0xEF, 0xF3: return true
    case 0xE1: return place + 1 < bytes.count && bytes[place + 1] < 0xB0
    default: return false
    }
  }

  /// Appends a cell without such signs, wide spaces as plain ones, the digits of wide scripts as plain ones, and a D
  /// with a stroke laid over it as Đ.
  ///
  /// - Returns: Whether a sign was left out.
  static func append(_ cell: Slice<UnsafeBufferPointer<UInt8>>, to clean: inout [UInt8]) -> Bool {
    var isChanged = false
    var place = cell.startIndex
    while place < cell.endIndex {
      let lead = cell[place]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let end = min(place + length, cell.endIndex)
      switch meaning(of: value(cell[place..<end])) {
      case .plain: clean.append(contentsOf: cell[place..<end])
      case .space: clean.append(0x20)
      case .digit(let digit): clean.append(0x30 + digit)
      case .nothing: isChanged = true
      case .stroke:
        if clean.last == 0x44 || clean.last == 0x64 {
          clean.replaceSubrange(
            clean.count - 1..<clean.count, with: clean.last == 0x44 ? [0xC4, 0x90] : [0xC4, 0x91])
        } else {
          clean.append(contentsOf: cell[place..<end])
        }
      }
      place = end
    }
    return isChanged
  }

  /// What a scalar means in a cell.
  enum Meaning: Equatable {
    /// Itself.
    case plain
    /// A space.
    case space
    /// Nothing.
    case nothing
    /// A plain digit.
    case digit(UInt8)
    /// A stroke through the letter before it.
    case stroke
  }

  /// The meaning of a scalar by its value.
  static func meaning(of scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x09, 0x0A, 0x0D: .plain
    case 0..<0x20, 0x7F..<0x85, 0x86...0x9F, 0xAD, 0x34F, 0x61C: .nothing
    case 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F: .nothing
    case 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: .nothing
    case 0xE0000...0xE0FFF: .nothing
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F, 0x205F, 0x3000: .space
    // Fillers that stand where a letter would: people use them as spaces.
    case 0x2800, 0x3164, 0xFFA0: .space
    case 0x335, 0x336: .stroke
    case 0xFF10...0xFF19: .digit(UInt8(scalar - 0xFF10))
    default: .plain
    }
  }

  /// The value of a scalar in well-formed UTF-8.
  private static func value(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    guard let lead = bytes.first, bytes.count > 1 else { return UInt32(bytes.first ?? 0) }
    let high = UInt32(lead) & (0x7F >> UInt32(bytes.count))
    return bytes.dropFirst().reduce(high) { $0 << 6 | UInt32($1 & 0x3F) }
  }
}
