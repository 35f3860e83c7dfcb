/// What people write where a child has no number yet: `Gia hạn sau`, `Chưa có`, `-`.
enum NumberToCome {
  /// Whether a cell without any digit says so.
  static func isOne(_ cell: CellBytes) -> Bool {
    if cell.bytes.count > 80 || cell.bytes.contains(where: { (0x30...0x39).contains($0) }) {
      return false
    }
    let words = SearchKey(cell.text).text.split(separator: " ").map(String.init)
    if words.isEmpty || BlankWord.isOne(PlainText.normalized(cell.text)) { return true }
    return words.contains(where: Self.words.contains) && words.count <= 6
  }

  private static let words: Set<String> = [
    "chua", "khong", "sau", "cho", "dang", "mat", "ko", "k", "no",
  ]
}
