/// What programs and people write into a cell that is to hold nothing: `null`, `N/A`, `-`.
enum BlankWord {
  /// Whether a cell in ``PlainText`` form holds such a word, or signs alone; `?` asks for something.
  static func isOne(_ text: String) -> Bool {
    if text.utf8.count > 24 { return false }
    if !text.contains(where: { $0.isLetter || $0.isNumber }) { return !text.holds("?") }
    return words.contains(text.lowercased()) || isUnplaced(text) || isDitto(text)
  }

  /// Whether a class's cell is a gap in a column of classes: blank, signs alone, or words for "as above". Whoever may be
  /// in the class above may be filled from it.
  static func isGap(_ text: String) -> Bool {
    text.utf8.count <= 24 && !text.contains { $0.isLetter || $0.isNumber || none.contains($0) }
      && !text.holds("...") || isDitto(text)
  }

  /// Whether a note in ``PlainText`` form says nothing: dashes, dots, a tick, a zero, `x`, `không`. Other signs, such as
  /// `*` and `?`, may mean something to whoever wrote them.
  static func isNoNote(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    if text.allSatisfy({ nothing.contains($0) }) { return true }
    let key = text.lowercased()
    return words.contains(key) || noNotes.contains(SearchKey(key).text)
  }

  private static let nothing: Set<Character> = Set(
    "0-–—−_./\\,;:·…•'\"`~()[]{}|=✓✔√☐☑☒✗✘× ")
  private static let noNotes: Set<String> = [
    "khong", "khong co", "ko", "ko co", "k", "k co", "khong ghi chu", "khong co ghi chu", "chua co",
    "trong", "v", "xxxx", "no", "nothing",
  ]

  /// Signs that say that nothing is known, or that nothing is to be there.
  private static let none: Set<Character> = ["?", "∅", "…", "#", "⌀", "×", "✗", "✘", "!", "*"]

  /// Whether a cell says in words, or with a 0, that there is nothing to write: `Chưa xếp lớp`. It is never filled.
  static func isUnplaced(_ text: String) -> Bool {
    if !text.isEmpty, text.allSatisfy({ $0 == "0" }) { return true }
    guard text.utf8.count <= 40, !beginsWithNumber(text) else { return false }
    let key = SearchKey(text).text
    return unplaced.contains(key)
      || ["chua xep", "chua phan", "chua ro", "chua biet", "khong ro"].contains(
        where: key.hasPrefix)
  }

  /// Whether a cell says "as above": `nt`, `-nt-`, `như trên`, `id.`.
  static func isDitto(_ text: String) -> Bool {
    text.utf8.count <= 24 && !beginsWithNumber(text) && dittos.contains(SearchKey(text).text)
  }

  /// Nearly every class does.
  private static func beginsWithNumber(_ text: String) -> Bool {
    text.utf8.first.map { (0x31...0x39).contains($0) } ?? false
  }

  private static let unplaced: Set<String> = [
    "trong", "khong", "khong co", "chua co", "chua co lop", "khong lop", "khong co lop",
  ]
  private static let dittos: Set<String> = [
    "nt", "n t", "ntr", "nhu tren", "lop nhu tren", "nhu lop tren", "cung lop", "cung lop tren",
    "id", "idem", "ditto", "nhu dong tren",
  ]

  /// Whether a name in ``PlainText`` form is only such words: no child is called so.
  static func isName(_ name: String) -> Bool {
    guard name.utf8.count <= 11, name.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return name.lowercased().split(separator: " ").allSatisfy { notNames.contains(String($0)) }
  }

  private static let notNames: Set<String> = [
    "null", "(null)", "n/a", "nan", "none", "undefined", "nil", "x", "xx", "xxx", "true", "false",
    "-",
    ".",
  ]

  private static let words: Set<String> = [
    "null", "(null)", "n/a", "na", "nan", "none", "undefined", "nil", "x", "xx", "xxx", "(blank)",
  ]
}
