/// Tells a question from letters that a program lost when it saved a text: `chưa?` and `H? và tên`.
public enum LostLetters {
  /// Whether a `?` of a text stands for a letter: within a word, before one, or behind what is no word by itself.
  public static func areIn(_ text: String) -> Bool {
    let signs = Array(text)
    return signs.indices.contains { place in
      guard signs[place] == "?" else { return false }
      if place + 1 < signs.count, signs[place + 1].isLetter { return true }
      let before = signs[..<place].reversed().prefix { $0.isLetter || $0 == "?" }
      guard let last = before.first else { return false }
      // Each syllable has a vowel: `s?` was `số`.
      return last != "?" && !before.contains(where: isVowel)
    }
  }

  private static func isVowel(_ sign: Character) -> Bool {
    SearchKey(String(sign)).text.first.map { "aeiouy".contains($0) } ?? false
  }
}
