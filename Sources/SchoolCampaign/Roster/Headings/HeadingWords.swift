/// A heading taken apart into words that are known, however they are written: with or without marks, parted by
/// signs, or run together (`SĐTcha`, `HọTên`, `SDT_me`).
struct HeadingWords {
  /// What the words say, in order; numbers are ``HeadingWord/digits``.
  let words: [HeadingWord]

  /// A longer heading is a sentence, or none at all.
  private static let longest = 160

  /// Takes a heading apart, its brackets too.
  init(_ heading: String) {
    guard heading.utf8.count <= Self.longest * 2 else {
      words = [.unknown]
      return
    }
    let tokens = SearchKey(heading).text.split(separator: " ").flatMap { Self.parted(String($0)) }
    words = Self.phrases(tokens)
  }

  /// Whether a heading may speak of a child's name: a look at its letters, before it is taken apart.
  static func mayTellAName(_ heading: String) -> Bool {
    let words = SearchKey(heading).text.split(separator: " ")
    if words.contains("ho") { return true }
    let letters = words.joined()
    return nameLetters.contains(where: letters.holds)
  }

  /// Every known heading of a name but `Họ` has one of these: tên, đệm, lót, name, HVT, quý danh.
  private static let nameLetters = ["ten", "dem", "lot", "name", "hvt", "danh"]

  /// Letters and digits apart: `sdt1`.
  private static func parted(_ token: String) -> [String] {
    var parts: [String] = []
    for character in token {
      if let last = parts.last?.last, last.isNumber == character.isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }

  /// The longest phrases that are known, from left to right.
  private static func phrases(_ tokens: [String]) -> [HeadingWord] {
    var words: [HeadingWord] = []
    var place = 0
    while place < tokens.count {
      if tokens[place].first?.isNumber == true {
        words.append(.digits)
        place += 1
        continue
      }
      let most = min(HeadingWord.longestPhrase, tokens.count - place)
      let known = (1...most).reversed().lazy.compactMap { count -> (Int, HeadingWord)? in
        HeadingWord.lexicon[tokens[place..<place + count].joined()].map { (count, $0) }
      }.first
      if let (count, word) = known {
        words.append(word)
        place += count
      } else {
        words += glued(tokens[place]) ?? [.unknown]
        place += 1
      }
    }
    return words
  }

  /// The words of a token that people ran together, one of which says what the column holds; nil if it is none.
  private static func glued(_ token: String) -> [HeadingWord]? {
    guard token.count >= 4, token.count <= 40 else { return nil }
    let letters = Array(token)
    // For each place the fewest words that lead to it.
    var ways: [[HeadingWord]?] = [[]] + Array(repeating: nil, count: letters.count)
    for start in letters.indices {
      guard let way = ways[start] else { continue }
      for end in stride(from: start + 2, through: letters.count, by: 1) {
        guard let word = HeadingWord.lexicon[String(letters[start..<end])],
          way.count + 1 < ways[end]?.count ?? .max
        else { continue }
        ways[end] = way + [word]
      }
    }
    guard let words = ways[letters.count], words.contains(where: \.isThing) || words.count > 1,
      words.count <= 4
    else { return nil }
    return words
  }
}
