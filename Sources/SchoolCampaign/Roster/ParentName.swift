/// The name of a parent as a cell has it: more than a name at times, and no reason to keep a row out.
enum ParentName {
  /// Whether letters of it were lost, or read in a wrong encoding: it is worse than none.
  static func isUnreadable(_ text: String) -> Bool {
    var text = text
    if text.withUTF8({ $0.allSatisfy { $0 < 0x80 && $0 != 0x3F } }) { return false }
    // Nearly every name: nothing but letters, which only a wrong encoding can spoil.
    if CellReading<String>.isOfLetters(text) { return LegacyLook.isGarbled(text) }
    if hasLostLetters(text) || LegacyLook.isGarbled(text) { return true }
    let reading = CellReading<String>(name: text.filter { $0.isLetter || $0 == " " || isSign($0) })
    return reading.finding == .garbledName
  }

  /// A question mark beside a letter with another letter behind it: `Nguy?n`, not `Ba?`.
  private static func hasLostLetters(_ text: String) -> Bool {
    if text.holds("\u{FFFD}") { return true }
    let signs = Array(text)
    return signs.indices.contains { place in
      signs[place] == "?" && place + 1 < signs.count && (signs[place + 1].isLetter || place > 0)
        && (signs[place + 1].isLetter || signs[place + 1] == "?")
    }
  }

  /// Signs that text in a wrong encoding has instead of letters; dashes, dots and the like stand beside names.
  private static func isSign(_ sign: Character) -> Bool {
    "§®¶¸¹»¼½¾µ¬¦¨©ª°±²³´÷×¤".contains(sign)
  }
}
