/// A name search: folded to find, and with marks to rank those first that agree in them too.
public struct NameQuery: Sendable {
  private let folded: SearchKey
  private let letters: [[UInt8]]
  private let words: [MatchKey]
  /// Whether the query was typed with marks, which then count.
  public let isMarked: Bool

  /// A query as it was typed, with or without marks.
  public init(_ text: String) {
    let plain = PlainText.normalized(text)
    folded = SearchKey(plain)
    letters = folded.text.split(separator: " ").map { Array($0.utf8) }
    words = plain.split(separator: " ").map { MatchKey(String($0)) }
    isMarked = plain.lowercased() != folded.text
  }

  /// How well a name fits: 0 best, nil not at all. A query without marks gives 0 to all it finds.
  public func rank(of fullName: String) -> Int? {
    guard mayFind(fullName), !folded.text.isEmpty, SearchKey(fullName).matches(folded) else {
      return nil
    }
    guard isMarked else { return 0 }
    let exact = Set(fullName.split(separator: " ").map { MatchKey(String($0)) })
    return words.count { !exact.contains($0) }
  }

  /// Whether a name could fit, told without folding it into a text of its own: a city has a million names, and
  /// nearly all fit no query. A name in another script always could.
  private func mayFind(_ fullName: String) -> Bool {
    var wanted = 0
    var place = 0
    var isMatching = true
    for scalar in fullName.unicodeScalars {
      guard let byte = VietnameseLetter(scalar)?.ascii ?? Self.digit(scalar) else {
        if scalar.value >= 0x80 { return true }
        (place, isMatching) = (0, true)
        continue
      }
      guard isMatching, wanted < letters.count else { continue }
      guard letters[wanted][place] == byte else {
        isMatching = false
        continue
      }
      place += 1
      if place == letters[wanted].count {
        wanted += 1
        isMatching = false
      }
    }
    return wanted == letters.count
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value) : nil
  }
}
