/// Whom the words of a heading are about, and the words without them.
struct RungPeople {
  private(set) var areParents = false
  private(set) var areChildren = false
  private(set) var rest: [String] = []

  init(of words: ArraySlice<String>) {
    var words = words
    while let word = words.first {
      if let phrase = Self.parents.first(where: words.starts) {
        areParents = true
        words = words.dropFirst(phrase.count)
      } else if let phrase = Self.children.first(where: words.starts) {
        areChildren = true
        words = words.dropFirst(phrase.count)
      } else {
        rest.append(word)
        words = words.dropFirst()
      }
    }
  }

  private static let parents = [
    "phu huynh", "cha me", "bo me", "ba me", "phhs", "cmhs", "ph", "nguoi giam ho", "parent",
    "parents",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let children = [
    "hoc sinh", "con em", "hs", "con", "em", "be", "chau", "tre", "student", "child",
  ].map { $0.split(separator: " ").map(String.init) }
}
