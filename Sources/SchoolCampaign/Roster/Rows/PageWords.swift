/// The words with which the titles and edges of printed pages begin.
enum PageWords {
  /// Whether a cell begins like a line that a page has above, below or beside a list.
  static func begin(_ cell: String) -> Bool {
    let text = PlainText.normalized(String(cell.prefix(200)))
    let folded = SearchKey(text).text
    if folded.isEmpty { return false }
    if begins.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) { return true }
    let words = folded.split(separator: " ").map(String.init)
    if let number = words.dropFirst().first {
      if ["trang", "page"].contains(words[0]) {
        return number == "so" || number.allSatisfy(\.isNumber)
      }
      if words[0] == "to", number == "so" {
        return words.count > 2 && words[2].allSatisfy(\.isNumber)
      }
    }
    return isSchool(text.lowercased(), words)
  }

  /// Whether a text begins as the name of a school does.
  ///
  /// Marks tell `Trường` from the post `Trưởng` and from the family name `Trương`. Without them only a level behind
  /// the word does: `TRUONG QUOC VIET` and `TRUONG TRUNG HIEU` are children.
  private static func isSchool(_ text: String, _ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    if ["thcs", "thpt"].contains(words[0]) { return true }
    let isLevel =
      ["th", "thcs", "thpt"].contains(words[1])
      || words.count > 2 && ["tieu hoc", "trung hoc"].contains("\(words[1]) \(words[2])")
    if text.hasPrefix("truong ") { return isLevel }
    return text.hasPrefix("trường ")
      && (isLevel || words.count > 2 && kinds.contains("\(words[1]) \(words[2])"))
  }

  /// What else stands behind `Trường`.
  private static let kinds: Set<String> = [
    "mam non", "mau giao", "pho thong", "quoc te", "lien cap", "dan lap", "tu thuc", "dan toc",
    "chuyen biet",
  ]
  private static let begins = [
    "ngay in", "in ngay", "in luc", "gio in", "thoi gian in", "ngay gio in", "nguoi in",
    "ngay xuat", "nguoi xuat", "so giao duc", "so gd", "so gd dt", "phong giao duc", "phong gd",
    "phong gd dt", "pgd", "ubnd", "uy ban nhan dan", "bo giao duc", "danh sach", "nam hoc",
    "hoc ky", "cong hoa xa hoi", "doc lap tu do", "mau so", "bao hiem xa hoi", "bhxh quan",
    "printed", "print date", "het trang", "chuyen trang",
  ]
}
