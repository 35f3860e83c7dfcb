/// The words of a name, to find one that was left out, or all in another order.
struct NameWords {
  private let words: [MatchKey]

  /// The words of a name in ``PlainText`` form.
  init(_ name: String) { words = name.split(separator: " ").map { MatchKey(String($0)) } }

  /// Whether two names have the same words in another order, or one has a single word more; of two words at least, as a
  /// family's name alone is shared by many.
  func isNear(_ other: NameWords) -> Bool {
    guard words != other.words else { return false }
    let (long, short) =
      words.count < other.words.count ? (other.words, words) : (words, other.words)
    guard short.count > 1, long.count - short.count < 2 else { return false }
    var rest = long
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest.remove(at: place)
    }
    return true
  }
}
