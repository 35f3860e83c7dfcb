/// Tells which toned letters of a TCVN3 text were set in a font of capitals.
enum CapitalFont {
  /// Appends a cell's letters, those capital that were shown so.
  ///
  /// A word with two capitals and no small letter was set in such a font, and so was a whole cell of capitals. The toned
  /// first letter of a word after a capital one is part of a name, and capital too.
  static func append(_ cell: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
    let words = cell.split(separator: " ", omittingEmptySubsequences: false)
    let isAllCapital =
      words.contains { isCapital($0) } && !cell.contains { (0x61...0x7A).contains($0.value) }
    var followsCapital = false
    for (place, word) in words.enumerated() {
      if place > 0 { result.append(" ") }
      let isWhole = isAllCapital || isCapital(word)
      let isToned = word.first.map { VietnameseLetter($0)?.tone ?? 0 > 0 } ?? false
      let begins = isToned && followsCapital
      for (index, scalar) in word.enumerated() {
        if isWhole || begins && index == 0 {
          result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
      followsCapital = begins || word.first?.properties.isUppercase == true
    }
  }

  private static func isCapital(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count { (0x41...0x5A).contains($0.value) } >= 2
      && !word.contains { (0x61...0x7A).contains($0.value) }
  }
}
