/// What people write where a child has no number yet: `Gia hạn sau`, `Chưa có`, `-`.
enum NumberToCome {
  /// The same of a text.
  static func isOne(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isOne(CellBytes($0)) }
  }

  /// Whether a cell of words, beside a day at the most, or of zeros alone, says so, and nothing else: `Đặng Văn An` is
  /// a name that slipped here.
  static func isOne(_ cell: CellBytes) -> Bool {
    if !cell.isEmpty, cell.bytes.allSatisfy({ $0 == 0x30 || $0 <= 0x20 }) { return true }
    if cell.bytes.count > 80 { return false }
    let hasDigits = cell.bytes.contains { (0x30...0x39).contains($0) }
    if hasDigits, !cell.bytes.contains(where: { $0 >= 0x41 }) || !mayBeDay(cell) { return false }
    let text = PlainText.normalized(cell.text)
    let said = words(of: text)
    if !hasDigits, said.isEmpty || BlankWord.isOne(text) { return true }
    return tellsSo(said) && (!hasDigits || said.count > 1)
  }

  /// Whether words beside a number say nothing against it: `gia hạn sau`, `hết hạn`, and no other word.
  static func isBesideNumber(_ text: String) -> Bool {
    let said = words(of: text)
    return !said.isEmpty && said.count <= 10 && said.allSatisfy { tells.has($0) || others.has($0) }
  }

  private static func tellsSo(_ said: [String]) -> Bool {
    guard said.count <= 10, said.allSatisfy({ tells.has($0) || others.has($0) }) else {
      return false
    }
    return said.contains { tells.has($0) }
      || zip(said, said.dropFirst()).contains { phrases.contains("\($0) \($1)") }
      || said.count == 1 && phrases.contains(said[0])
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// Whether the digits of a cell are those of a day, a month or a year: `31/12/2020`.
  private static func mayBeDay(_ cell: CellBytes) -> Bool {
    let runs = cell.bytes.split { !(0x30...0x39).contains($0) }
    return runs.count <= 3 && runs.allSatisfy { $0.count <= 2 || $0.count == 4 }
      && runs.count { $0.count == 4 } <= 1
  }

  /// Words that make it one. Marks count where there are any: `đang` is no `Đặng`.
  private static let tells = Vocabulary(
    "chưa không khong sau chờ đợi đang mất ko k no hết quên nộp sẽ pending waiting none")

  /// What makes it one in two words, or run together.
  private static let phrases: Set<String> = [
    "gia hạn", "gia han", "giahan", "làm thẻ", "lam the", "làm lại", "lam lai", "làm mới",
    "lam moi",
    "bổ sung", "bo sung", "cập nhật", "cap nhat", "đổi thẻ", "doi the", "cấp lại", "cap lai",
    "cấp mới", "cap moi", "cấp đổi", "xin cấp", "xin cap", "hẹn nộp", "mua mới",
  ]

  /// What may stand beside them.
  private static let others = Vocabulary(
    """
    có cấp gia hạn bổ sung xin làm lại tiền hạn mua tham đóng mã số thẻ sổ bhyt bhxh bảo hiểm y tế xã hội giấy tờ khai hồ sơ \
    được thấy tìm rõ biết nhớ đổi mới nhận cập nhật báo gửi đủ kịp xử lý rồi duyệt phê trường về đến tháng năm học kỳ phụ huynh ở để hay và đã \
    hẹn từ ngày bị thời còn hiệu lực \
    number card yet given id
    """)

  /// Words with their marks, and all of them without.
  private struct Vocabulary {
    private let words: Set<String>

    init(_ text: String) {
      let marked = text.split(separator: " ").map(String.init)
      words = Set(marked + marked.map { SearchKey($0).text })
    }

    func has(_ word: String) -> Bool { words.contains(word) }
  }
}
