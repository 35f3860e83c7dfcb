import Foundation

/// Text with marks, case, signs and spacing folded, đ as d: what a search and a header comparison look at.
public struct SearchKey: Hashable, Sendable {
  /// Lower-case ASCII words with one space between them; other scripts as they are.
  public let text: String

  /// The folded form of any text.
  public init(_ text: String) {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in PlainText.normalized(text).unicodeScalars {
      guard let plain = Self.fold(scalar) else {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace { folded.append(" ") }
      pendingSpace = false
      folded.append(plain)
    }
    self.text = String(folded)
  }

  /// Whether every word of `query` begins a word of this text, in the same order: `dang huong` finds
  /// `Đặng Thị Hường`.
  public func matches(_ query: SearchKey) -> Bool {
    var words = text.split(separator: " ")[...]
    for wanted in query.text.split(separator: " ") {
      guard let found = words.firstIndex(where: { $0.hasPrefix(wanted) }) else { return false }
      words = words[(found + 1)...]
    }
    return true
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let letter = VietnameseLetter(scalar) { return Unicode.Scalar(letter.ascii) }
    if scalar.value < 0x80 {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    let base = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.first
    return base.flatMap { VietnameseLetter($0).map { Unicode.Scalar($0.ascii) } ?? $0 }
  }
}

/// A name search: folded to find, and with marks to rank those first that agree in them too.
public struct NameQuery: Sendable {
  private let folded: SearchKey
  private let words: [MatchKey]
  /// Whether the query was typed with marks, which then count.
  public let isMarked: Bool

  /// A query as it was typed, with or without marks.
  public init(_ text: String) {
    let plain = PlainText.normalized(text)
    folded = SearchKey(plain)
    words = plain.split(separator: " ").map { MatchKey(String($0)) }
    isMarked = plain.lowercased() != folded.text
  }

  /// How well a name fits: 0 best, nil not at all. A query without marks gives 0 to all it finds.
  public func rank(of fullName: String) -> Int? {
    guard !folded.text.isEmpty, SearchKey(fullName).matches(folded) else { return nil }
    guard isMarked else { return 0 }
    let exact = Set(fullName.split(separator: " ").map { MatchKey(String($0)) })
    return words.count { !exact.contains($0) }
  }
}
