/// What became of letters that were read in a wrong encoding before, in a cell that is no child's name.
enum BrokenText: Equatable {
  /// Nothing shows that any is wrong.
  case whole
  /// They can be put right.
  case mended(String)
  /// They are gone, or nobody can tell what they were.
  case broken

  /// Looks at a cell's text as the file has it.
  init(_ text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x3F }), Self.isOdd(text) else {
      self = .whole
      return
    }
    guard let once = MisreadUTF8.mended(text) else {
      self = Self.isBroken(text) ? .broken : .whole
      return
    }
    self = .mended(MisreadUTF8.mended(once) ?? once)
  }

  /// Whether any scalar belongs into no word, or is a question mark.
  private static func isOdd(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar == "?" || scalar.value >= 0x80 && VietnameseLetter(scalar) == nil
        || scalar == "Ã" || scalar == "Â" || scalar == "Ê"
    }
  }

  /// Whether question marks stand between letters, or signs of a wrong encoding do.
  private static func isBroken(_ text: String) -> Bool {
    if text.unicodeScalars.contains("\u{FFFD}") { return true }
    if ["á»", "áº", "Æ°", "Ä‘", "Ã¡", "Ã©", "Ã³", "Ãª"].contains(where: text.contains) {
      return true
    }
    var (before, marks): (Character, Int) = (" ", 0)
    for character in text {
      if character == "?" {
        marks += 1
        continue
      }
      if marks > 0, before.isLetter, character.isLetter { return true }
      (before, marks) = (character, 0)
    }
    return false
  }
}
