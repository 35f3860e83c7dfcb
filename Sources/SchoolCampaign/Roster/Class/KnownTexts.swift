/// What the different texts of a column say, each looked at once: a school's list has few classes and many rows.
struct KnownTexts<Meaning: Sendable>: Sendable {
  private var meanings: [String: Meaning] = [:]
  /// A column with more texts is none of classes; so many are remembered at a time.
  private var most: Int { 4096 }

  /// What a text says: as it was read before, or read now.
  mutating func meaning(of text: String, _ read: (String) -> Meaning) -> Meaning {
    if let known = meanings[text] { return known }
    if meanings.count >= most { meanings.removeAll(keepingCapacity: true) }
    let meaning = read(text)
    meanings[text] = meaning
    return meaning
  }
}
