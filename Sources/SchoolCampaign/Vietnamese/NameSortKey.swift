/// The bytes by which class lists sort names: given name (the last word), then family and middle names.
///
/// Each part compares letters first and tones only where all letters agree, as CLDR's `vi` collation does:
/// `Bá An` < `Ba Bình`. Compare byte by byte; SQLite does so with a BLOB.
public struct NameSortKey: Hashable, Comparable, Sendable {
  /// The key. A zero byte ends each of its up to four parts.
  public let bytes: [UInt8]

  /// The key of a full name in ``PlainText`` form.
  public init(fullName: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fullName.utf8.count + 8)
    Self.append(fullName, to: &bytes)
    self.bytes = bytes
  }

  /// Appends the key of a full name in ``PlainText`` form, for those who need no key of its own.
  public static func append(_ fullName: String, to bytes: inout [UInt8]) {
    if let space = lastSpace(in: fullName) {
      append(part: fullName[fullName.utf8.index(after: space)...], to: &bytes)
      bytes.append(0)
      append(part: fullName[..<space], to: &bytes)
    } else {
      append(part: fullName[...], to: &bytes)
    }
  }

  /// Where the given name is parted from the others; a space that carries a mark parts nothing.
  private static func lastSpace(in name: String) -> String.Index? {
    guard let space = name.utf8.lastIndex(of: 0x20) else { return nil }
    return name[space] == " " ? space : name.lastIndex(of: " ")
  }

  /// Orders two values as lists show them.
  public static func < (left: NameSortKey, right: NameSortKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Appends letters, a zero, and tones up to the last one that is not level.
  private static func append(part: Substring, to bytes: inout [UInt8]) {
    let start = bytes.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: part.utf8.count) { tones in
      var count = 0
      var lastTone = 0
      for scalar in part.unicodeScalars {
        if let letter = VietnameseLetter(scalar) {
          bytes.append(15 + letter.place)
          tones[count] = letter.tone + 1
          count += 1
          if letter.tone > 0 { lastTone = count }
        } else {
          appendSign(scalar, to: &bytes)
        }
      }
      guard lastTone > 0 else { return }
      bytes.append(0)
      bytes.append(contentsOf: tones[..<lastTone])
    }
    if bytes.count == start { bytes.append(1) }
  }

  /// Space before signs, signs before digits, digits before letters, other scripts last.
  static func appendSign(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x20: bytes.append(1)
    case 0x30...0x39: bytes.append(3 + UInt8(scalar.value - 0x30))
    case 0..<0x80: bytes.append(2)
    default:
      bytes.append(0xFE)
      for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: scalar.value >> shift)) }
    }
  }
}
