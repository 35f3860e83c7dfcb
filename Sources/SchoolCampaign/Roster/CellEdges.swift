/// What stands before and behind a text in its cell and is no part of it: the `'` that keeps a spreadsheet from reading
/// it, quotes, and in a column of names the number, dash or comma of a list that was pasted.
enum CellEdges {
  /// A text in ``PlainText`` form without quotes around it.
  static func withoutQuotes(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last,
      mayBeQuote(first) || mayBeQuote(last) || last >= 0x80
    else { return text }
    var rest = text[...]
    while let sign = rest.first, quotes.contains(sign) { rest.removeFirst() }
    // `Lê Thị "Bảy"` quotes a word.
    let body = rest.reversed().drop { quotes.contains($0) }
    if !body.contains(where: quotes.contains) {
      while let sign = rest.last, quotes.contains(sign) { rest.removeLast() }
    }
    return rest.count == text.count ? text : PlainText.normalized(String(rest))
  }

  /// A note in ``PlainText`` form without the one `'` that keeps a spreadsheet from reading it: it may quote words itself.
  static func withoutKept(_ text: String) -> String {
    text.utf8.first == 0x27 ? withoutQuotes(text) : text
  }

  /// A name in ``PlainText`` form without quotes, a number or dash before it, and signs that end nothing.
  static func name(_ text: String) -> String {
    var rest = withoutQuotes(text)[...]
    if !rest.hasSuffix("..") {
      while let sign = rest.last, ",;.-–—_ ".contains(sign) { rest.removeLast() }
    }
    if let bullet = rest.first, "-–—•·*+".contains(bullet), hasLetter(rest.dropFirst()) {
      rest = rest.dropFirst().drop { $0 == " " }
    } else {
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      let behind = rest.dropFirst(number.count)
      if (1...3).contains(number.count), let sign = behind.first, ".)-/".contains(sign),
        hasLetter(behind.dropFirst())
      {
        rest = behind.dropFirst().drop { $0 == " " }
      }
    }
    return rest.isEmpty || rest.count == text.count ? text : String(rest)
  }

  /// Whether a letter comes next, after a space or not.
  private static func hasLetter(_ rest: Substring) -> Bool {
    rest.first { $0 != " " }?.isLetter ?? false
  }

  /// `"`, `'`, `` ` `` and the first byte of the curved ones.
  private static func mayBeQuote(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2
  }

  private static let quotes: Set<Character> = [
    "'", "\"", "`", "´", "‘", "’", "‛", "′", "“", "”", "„", "«", "»",
  ]
}
