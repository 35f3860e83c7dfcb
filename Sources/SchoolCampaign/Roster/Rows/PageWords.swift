/// The words with which the titles and edges of printed pages begin.
enum PageWords {
  /// Whether a cell begins like a line that a page has above, below or beside a list.
  static func begin(_ cell: String) -> Bool {
    let text = PlainText.normalized(String(cell.prefix(200)))
    let folded = SearchKey(text).text
    if folded.isEmpty { return false }
    if begins.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) { return true }
    let words = folded.split(separator: " ")
    if ["trang", "page", "to so"].contains(String(words[0])), words.count > 1 {
      return words[1].allSatisfy(\.isNumber) || words[1] == "so"
    }
    // "Trường", and not "Trưởng": marks tell a school from a post.
    guard let first = text.lowercased().split(separator: " ").first, words.count > 1 else {
      return false
    }
    return ["trường", "truong"].contains(String(first)) && levels.contains(String(words[1]))
      || ["thcs", "thpt"].contains(words[0])
  }

  private static let levels: Set<String> = [
    "th", "thcs", "thpt", "tieu", "trung", "mam", "pho", "quoc", "lien", "dan", "tu",
  ]
  private static let begins = [
    "ngay in", "in ngay", "in luc", "gio in", "thoi gian in", "ngay gio in", "nguoi in",
    "ngay xuat", "nguoi xuat", "so giao duc", "so gd", "so gd dt", "phong giao duc", "phong gd",
    "phong gd dt", "pgd", "ubnd", "uy ban nhan dan", "bo giao duc", "danh sach", "nam hoc",
    "hoc ky", "cong hoa xa hoi", "doc lap tu do", "mau so", "bao hiem xa hoi", "bhxh quan",
    "printed", "print date", "het trang", "chuyen trang",
  ]
}
