/// Cyrillic and Greek letters that look like Latin ones, as some converters and keyboards put among them.
enum LookAlikes {
  /// The text with such letters made Latin where they stand in a word with Latin ones; a name in its own script stays.
  static func replaced(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x370...0x4FF).contains($0.value) }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for word in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      if !result.isEmpty || word.startIndex != text.unicodeScalars.startIndex { result.append(" ") }
      let hasLatin = word.contains { $0.properties.isAlphabetic && isLatin($0) }
      let hasOther = word.contains {
        $0.properties.isAlphabetic && !isLatin($0) && latin[$0] == nil
      }
      let replaces = hasLatin && !hasOther
      result.append(contentsOf: word.map { replaces ? latin[$0] ?? $0 : $0 })
    }
    return String(result)
  }

  /// A text of no meaning, such as a class's name, with all such letters made Latin; it stays where one is none of them.
  static func latin(_ text: String) -> String {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic && !isLatin($0) }
    guard !letters.isEmpty, letters.allSatisfy({ latin[$0] != nil }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { latin[$0] ?? $0 }))
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value)
      || (0x300..<0x370).contains(scalar.value)
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C",
    "Т": "T", "У": "Y", "Х": "X", "І": "I", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c",
    "у": "y", "х": "x", "і": "i", "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K",
    "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v",
    "Ѕ": "S", "ѕ": "s", "Ј": "J", "ј": "j", "Ζ": "Z", "һ": "h", "ԁ": "d", "Ԛ": "Q", "Ԝ": "W",
  ]
}
