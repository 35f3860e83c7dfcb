/// The spelling of Vietnamese syllables, by which a name is told from one read in a wrong encoding.
enum VietnameseSyllable {
  /// Whether a word can be Vietnamese: letters in an order that the language has, one tone at most, capitals first or
  /// throughout.
  static func isPossible(_ word: some Collection<Unicode.Scalar>) -> Bool {
    var letters = ""
    var tones = 0
    var wasSmall = false
    for scalar in word {
      guard let letter = VietnameseLetter(scalar) else { return false }
      if wasSmall, scalar.properties.isUppercase { return false }
      wasSmall = scalar.properties.isLowercase
      if letter.tone > 0 { tones += 1 }
      letters.unicodeScalars.append(letter.lowercase)
    }
    guard tones <= 1, !letters.isEmpty else { return false }
    return initials.contains { first in
      guard letters.hasPrefix(first) else { return false }
      let rest = letters.dropFirst(first.count)
      return finals.contains { last in
        rest.hasSuffix(last) && nuclei.contains(String(rest.dropLast(last.count)))
      }
    }
  }

  private static let initials =
    words(
      "ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x") + [""]
  private static let finals = words("ch ng nh c m n p t") + [""]
  private static let nuclei = Set(
    words(
      "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ "
        + "ưu yê iêu yêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu"))

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
