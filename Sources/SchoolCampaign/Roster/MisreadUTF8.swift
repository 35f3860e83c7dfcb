/// Undoes what happens when UTF-8 is read as Windows-1252 and saved again: `Nguyễn` becomes `Nguyá»…n`.
enum MisreadUTF8 {
  /// The text as it was before, if all of it can have come about so; nil for any other text.
  ///
  /// A text that was never misread has letters that Windows-1252 lacks, or that make no UTF-8 as its bytes.
  static func mended(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isMisread = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      guard let byte = byte(scalar) else { return nil }
      if byte >= 0x80 { isMisread = true }
      bytes.append(byte)
    }
    return isMisread ? String(validating: bytes, as: UTF8.self) : nil
  }

  /// The byte that Windows-1252 shows as this scalar; bytes that it does not define stay as they are.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value <= 0xFF ? UInt8(scalar.value) : special[scalar]
  }

  private static let special: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    let upper = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    for (index, scalar) in upper.unicodeScalars.enumerated() { table[scalar] = UInt8(0x80 + index) }
    return table
  }()
}
