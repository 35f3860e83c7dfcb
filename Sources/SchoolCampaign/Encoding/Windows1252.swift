/// The Western letters of Windows, as which text in other encodings is shown where a program knows no better.
public enum Windows1252 {
  /// The byte that is shown as this scalar; bytes that the encoding does not define stay as they are.
  public static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value <= 0xFF ? UInt8(scalar.value) : special[scalar]
  }

  /// The scalar as which a byte is shown.
  public static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static let special: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($1, UInt8(0x80 + $0)) })
}
