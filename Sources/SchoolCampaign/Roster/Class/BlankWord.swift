/// What programs and people write into a cell that is to hold nothing: `null`, `N/A`, `-`.
enum BlankWord {
  /// Whether a cell in ``PlainText`` form holds such a word, or signs alone; `?` asks for something.
  static func isOne(_ text: String) -> Bool {
    if text.utf8.count > 24 { return false }
    if !text.contains(where: { $0.isLetter || $0.isNumber }) { return !text.contains("?") }
    return words.contains(text.lowercased()) || text.allSatisfy { $0 == "0" }
  }

  /// Whether a name in ``PlainText`` form is only such words: no child is called so.
  static func isName(_ name: String) -> Bool {
    guard name.utf8.count <= 11 else { return false }
    return name.lowercased().split(separator: " ").allSatisfy { notNames.contains(String($0)) }
  }

  private static let notNames: Set<String> = [
    "null", "(null)", "n/a", "nan", "none", "undefined", "nil", "x", "xx", "xxx", "true", "false",
    "-",
    ".",
  ]

  private static let words: Set<String> = [
    "null", "(null)", "n/a", "na", "nan", "none", "undefined", "nil", "x", "xx", "xxx", "(blank)",
    "(trống)", "trống", "không", "không có", "chưa có", "chưa rõ", "chưa biết", "chưa xếp lớp",
    "chưa phân lớp",
  ]
}
