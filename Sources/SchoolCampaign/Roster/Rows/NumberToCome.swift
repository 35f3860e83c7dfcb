/// What people write where a child has no number yet: `Gia hạn sau`, `Chưa có`, `-`.
enum NumberToCome {
  /// The same of a text.
  static func isOne(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isOne(CellBytes($0)) }
  }

  /// Whether a cell without any digit, or of zeros alone, says so, and nothing else: `Đặng Văn An` is a name that
  /// slipped here.
  static func isOne(_ cell: CellBytes) -> Bool {
    if !cell.isEmpty, cell.bytes.allSatisfy({ $0 == 0x30 || $0 <= 0x20 }) { return true }
    if cell.bytes.count > 80 || cell.bytes.contains(where: { (0x30...0x39).contains($0) }) {
      return false
    }
    let text = PlainText.normalized(cell.text)
    let said = text.lowercased().split { !$0.isLetter }.map(String.init)
    if said.isEmpty || BlankWord.isOne(text) { return true }
    return said.count <= 8 && said.contains { tells.has($0) }
      && said.allSatisfy { tells.has($0) || others.has($0) }
  }

  /// Words that make it one. Marks count where there are any: `đang` is no `Đặng`.
  private static let tells = Vocabulary(
    "chưa không khong sau chờ đợi đang mất ko k no hết quên nộp sẽ pending waiting none")

  /// What may stand beside them.
  private static let others = Vocabulary(
    """
    có cấp gia hạn bổ sung xin làm lại tiền hạn mua tham đóng mã số thẻ sổ bhyt bhxh bảo hiểm y tế xã hội giấy tờ khai hồ sơ \
    được thấy tìm rõ biết nhớ đổi mới nhận cập nhật báo gửi đủ kịp xử lý rồi duyệt phê trường về đến tháng năm học kỳ phụ huynh ở để hay và đã \
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
