/// A title or a row between the rows that names a grade and nothing else: `KHỐI 6`, `Khối lớp 6`, `6`.
enum GradeTitle {
  /// Whether a text is one.
  ///
  /// - Parameter isBare: Whether a number alone is one, too.
  static func isOne(_ text: String, isBare: Bool = true) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    var words = SearchKey(text).text.split(separator: " ").map(String.init)
    if words.first == "khoi" || words.first == "grade" {
      words.removeFirst()
      if words.first == "lop" { words.removeFirst() }
    } else if !isBare {
      return false
    }
    guard words.count == 1, let word = words.first else { return false }
    return Int(word).map { (1...12).contains($0) } ?? (isBare ? false : spelled.contains(word))
  }

  /// Whether a longer title speaks of a grade: `Danh sách học sinh khối 6`.
  static func isNamed(in text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    return words.indices.contains { place in
      guard words[place] == "khoi" else { return false }
      let next = words[(place + 1)...].first { $0 != "lop" } ?? ""
      return Int(next).map { (1...12).contains($0) } ?? false
    }
  }

  private static let spelled: Set<String> = [
    "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]
}
