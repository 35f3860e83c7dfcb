/// The fast way through a cell that holds a person's name and nothing else: words of Vietnamese letters with one space
/// between them, of which none may say more, and no letter may have been spoiled. Nearly every name is one.
///
/// Such a cell is the name, as every other reading of it would find.
enum PlainName {
  /// Whether a cell is such a name for certain.
  static func isOne(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    // Short words without marks may stand for nothing: `null`, `xxx`.
    guard (4...100).contains(cell.count), !LegacyLook.isOdd(cell) else { return false }
    var (isBetweenWords, isASCII) = (true, true)
    var place = 0
    while place < cell.count {
      let byte = cell[place]
      if byte == 0x20 {
        if isBetweenWords { return false }
        isBetweenWords = true
        place += 1
        continue
      }
      if isBetweenWords, place > 0, NameExtras.mayBegin(cell, at: place) { return false }
      isBetweenWords = false
      guard let length = letter(cell, at: place) else { return false }
      isASCII = isASCII && length == 1
      place += length
    }
    return !isBetweenWords && (!isASCII || cell.count > 11)
  }

  /// How many bytes the Vietnamese letter has that begins at a place; nil if none does.
  @inline(__always)
  private static func letter(_ cell: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let lead = UInt32(cell[place])
    if lead < 0x80 { return (0x61...0x7A).contains(lead | 0x20) ? 1 : nil }
    let length = lead < 0xE0 ? 2 : 3
    guard place + length <= cell.count, (0xC3...0xE1).contains(lead) else { return nil }
    var value = lead & (length == 2 ? 0x1F : 0x0F)
    for byte in cell[place + 1..<place + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).flatMap { VietnameseLetter($0) } == nil ? nil : length
  }
}
