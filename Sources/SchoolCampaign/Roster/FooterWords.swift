/// The words with which lists end: sums, signatures, place and date.
enum FooterWords {
  /// Whether a cell begins like the end of a list and like no name.
  ///
  /// Marks count, since `Tống Công Minh` is a name and `Tổng cộng` is none; without any, a sum is known by its
  /// colon or digits.
  static func begin(_ cell: String) -> Bool {
    let text = PlainText.normalized(cell).lowercased()
    if text.isEmpty { return false }
    let folded = SearchKey(text).text
    // The national title begins with the word for a sum.
    if folded.hasPrefix("cong hoa") { return false }
    if folded == text || folded + ":" == text {
      let isCounted = text.contains(":") || text.contains(where: \.isNumber)
      if sums.contains(where: { folded.begins(with: SearchKey($0).text) }) { return isCounted }
    }
    if sums.contains(where: { text.begins(with: $0) }) { return true }
    if signatures.contains(where: { folded.begins(with: $0) }) { return true }
    return folded.contains("ngay ") && folded.contains(" thang ") && folded.contains(" nam ")
  }

  private static let sums = [
    "tổng cộng", "tổng số", "tổng", "cộng", "danh sách này có", "sĩ số", "trong đó",
  ]
  private static let signatures = [
    "nguoi lap", "giao vien chu nhiem", "gvcn", "hieu truong", "pho hieu truong", "p hieu truong",
    "kt hieu truong", "tm hieu truong", "ban giam hieu", "thu truong don vi", "ky ten",
    "ky ghi ro ho ten", "xac nhan cua", "ke toan", "can bo ",
  ]
}

extension String {
  /// Whether the text begins with a word or words, and not only with their letters.
  fileprivate func begins(with words: String) -> Bool {
    guard hasPrefix(words) else { return false }
    return dropFirst(words.count).first?.isLetter != true
  }
}
