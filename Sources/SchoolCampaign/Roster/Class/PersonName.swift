/// Tells a person's name in a column where none belongs.
enum PersonName {
  /// Whether a text without digits begins with one of the usual family names and goes on.
  static func isLikely(_ text: String) -> Bool {
    if text.contains(where: \.isNumber) { return false }
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    guard words.count >= 2, words.count <= 7, words.allSatisfy({ $0.count <= 7 }) else {
      return false
    }
    return common.contains(words[0]) || words.count >= 3 && rarer.contains(words[0])
  }

  private static let common: Set<String> = [
    "nguyen", "tran", "pham", "huynh", "phan", "dang", "bui", "ngo", "dinh", "trinh", "truong",
    "doan", "luong", "le", "vo", "vu", "do", "hoang", "duong", "ly",
  ]
  private static let rarer: Set<String> = [
    "ho", "dao", "mai", "lam", "luu", "ta", "thai", "tong", "vuong", "quach", "kieu", "dam",
    "nghiem", "phung", "trieu", "hua", "thach", "khuu", "ton", "au", "nong", "luc", "ma", "ninh",
  ]
}
