/// The words with which lists end: sums, signatures, place and date.
enum FooterWords {
  /// Whether a cell begins like the end of a list and like no name.
  ///
  /// Marks count, since `Tống Công Minh` is a name and `Tổng cộng` is none; without any, a sum is known by its
  /// colon or digits.
  static func begin(_ cell: String) -> Bool {
    var text = PlainText.normalized(cell).lowercased()
    if let first = text.first, "*-–+•(→".contains(first) {
      text = String(text.drop { !$0.isLetter && !$0.isNumber })
    }
    if text.isEmpty { return false }
    let folded = SearchKey(text).text
    // The national title begins with the word for a sum.
    if folded.hasPrefix("cong hoa") { return false }
    if folded == text || folded + ":" == text {
      let isCounted = text.holds(":") || text.contains(where: \.isNumber)
      if sums.contains(where: { folded.begins(with: SearchKey($0).text) }) { return isCounted }
    }
    if sums.contains(where: { text.begins(with: $0) }) { return true }
    if signatures.contains(where: { folded.begins(with: $0) }) { return true }
    if posts.contains(where: { text.begins(with: $0) }) { return true }
    return folded.holds("ngay ") && folded.holds(" thang ") && folded.holds(" nam ")
  }

  /// Whether a cell is the day on which a list was signed, in figures: `Ngày 27/5/2021`, `Quận 7, ngày 27/5/2021`.
  static func isDated(_ cell: String) -> Bool {
    guard cell.utf8.count <= 80 else { return false }
    let words = SearchKey(cell).text.split(separator: " ")
    guard let place = words.lastIndex(of: "ngay"), place == 0 || cell.holds(",") else {
      return false
    }
    let figures = words[(place + 1)...]
    return (1...3).contains(figures.count) && figures.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a cell says what is counted, with the figure behind it or in another cell: `Nữ: 2`, `Nam`, `TC`.
  static func counts(_ cell: String) -> Bool {
    guard cell.utf8.count <= 60 else { return false }
    let text = PlainText.normalized(cell)
    if text.contains(where: { ";,".contains($0) }) {
      // `Nam: 3; Nữ: 3`.
      let parts = text.split { ";,".contains($0) }.map(String.init)
      return parts.count > 1
        && parts.allSatisfy { $0.contains(where: \.isNumber) && countsOne($0) }
    }
    return countsOne(text)
  }

  private static func countsOne(_ text: String) -> Bool {
    let words = SearchKey(text).text.split(separator: " ")
    // `42 em`.
    if let first = words.first, first.allSatisfy(\.isNumber), words.count > 1 {
      return ["em", "hs", "hoc sinh", "chau", "ban"].contains(
        words.dropFirst().joined(separator: " "))
    }
    let label = text.drop { !$0.isLetter }.prefix { !":=0123456789".contains($0) }
    let figure = text[label.endIndex...]
    return counted.contains(SearchKey(String(label)).text)
      && !figure.contains { $0.isLetter && !"hsem".contains($0) }
  }

  private static let counted: Set<String> = [
    "nam", "nu", "hs nam", "hs nu", "so nam", "so nu", "hoc sinh nam", "hoc sinh nu", "dan toc",
    "hs dan toc", "nu dan toc", "si so", "ss", "tong so", "tong so hs", "tong so hoc sinh", "tong",
    "tong cong", "tc", "t c", "cong", "so hoc sinh", "so hs", "khuyet tat", "hs khuyet tat",
    "doi vien", "doan vien", "ho ngheo", "can ngheo", "mo coi", "so luong", "hien dien", "vang",
    "co bhyt", "chua co bhyt", "co the", "chua co the", "da cai", "chua cai", "da cai vssid",
    "chua cai vssid", "total", "ts", "ts hs", "tshs", "so em", "hs co ma", "so hs co ma",
    "so hs co ma so", "so hs co the", "so hs chua co ma",
  ]

  private static let sums = [
    "tổng cộng", "tổng số", "tổng", "cộng", "danh sách này có", "sĩ số", "trong đó", "lưu ý",
    "ghi chú", "liên hệ", "chú ý", "duyệt của", "phê duyệt", "mọi thắc mắc", "mọi chi tiết",
    "nơi nhận", "ngày nộp", "ngày cập nhật", "ngày lập", "ngày duyệt", "hạn nộp", "hạn chót",
    "đề nghị",
  ]
  private static let signatures = [
    "nguoi lap", "giao vien chu nhiem", "gvcn", "hieu truong", "pho hieu truong", "p hieu truong",
    "kt hieu truong", "tm hieu truong", "ban giam hieu", "thu truong don vi", "ky ten",
    "ky ghi ro ho ten", "xac nhan cua", "ke toan", "can bo ", "giao vien", "nguoi bao cao",
    "nguoi tong hop", "nguoi kiem tra", "nguoi duyet", "nguoi ky", "nguoi nhap", "ky va ghi",
    "nhan vien", "hieu pho", "tm ban giam hieu", "tm nha truong", "tm bgh", "bgh", "dai dien cmhs",
    "dai dien ban",
  ]
  /// Posts whose words without marks may be names: `Chu Nhiệm`, `Tô Trường`.
  private static let posts = [
    "chủ nhiệm lớp", "chủ nhiệm", "tổ trưởng", "trưởng ban", "phó trưởng ban", "thủ trưởng",
    "đã ký", "ký tên", "đóng dấu", "ký và", "văn thư", "phụ huynh", "hội trưởng", "chi hội trưởng",
    "chủ tịch", "giám đốc", "lớp trưởng", "lớp phó",
  ]
}

extension String {
  /// Whether the text begins with a word or words, and not only with their letters.
  fileprivate func begins(with words: String) -> Bool {
    guard hasPrefix(words) else { return false }
    return dropFirst(words.count).first?.isLetter != true
  }
}
