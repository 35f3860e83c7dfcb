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
      guard let byte = Windows1252.byte(scalar) else { return nil }
      if byte >= 0x80 { isMisread = true }
      bytes.append(byte)
    }
    return isMisread ? String(validating: bytes, as: UTF8.self) : nil
  }
}
