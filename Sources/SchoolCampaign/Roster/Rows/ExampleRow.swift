/// A row by which a template shows how it is to be filled in: an example (`VD`, `Mẫu`), hints (`Bắt buộc`,
/// `dd/MM/yyyy`, `10 số`), or the numbers of its columns.
enum ExampleRow {
  /// Whether a row says that it is an example: where its roll number stands, before or behind its name, or in its note.
  static func isMarked<Columns: PeopleColumns>(
    _ row: TableRow, _ columns: Columns
  ) -> Bool {
    // Nearly every row begins with a number and ends its name in a letter.
    let first = columns.rollNumber ?? (columns.name == 0 ? nil : 0)
    if row.withCell(first, mayBegin), isWord(row[first ?? 0]) { return true }
    if let name = columns.name, row.withCell(name, mayBeName), isName(row[name]) { return true }
    return columns.remarks.contains { row.withCell($0, mayBegin) && isNote(row[$0]) }
  }

  /// Whether a row without a child's number or birth date tells what to write into its cells.
  static func isHint<Columns: PeopleColumns>(
    _ row: TableRow, _ columns: Columns
  ) -> Bool {
    let hints = row.cells.count { isHint(SearchKey($0).text, $0) }
    if hints != 1 { return hints > 1 }
    let name = columns.name.map { row[$0] } ?? ""
    return PlainText.normalized(name).isEmpty || isHint(SearchKey(name).text, name)
  }

  private static func mayBegin(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = cell.firstIndex(where: { $0 > 0x20 }) else { return false }
    // ( * [
    if [0x28, 0x2A, 0x5B].contains(cell[start]) { return true }
    return mayBeginWord(UnsafeBufferPointer(rebasing: cell[start...]))
  }

  private static func mayBeName(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, let last = cell.last else { return false }
    if last == 0x29 || last == 0x5D || first == 0x28 || first == 0x5B { return true }
    return cell.count > 3 && mayBeginWord(cell)
  }

  /// Whether a cell begins as one of the words does, in whatever spelling: a look at three bytes, which passes over
  /// nearly all names.
  private static func mayBeginWord(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count > 1 else { return false }
    let third = cell.count > 2 ? cell[2] : 0x20
    switch (cell[0] | 0x20, cell[1] | 0x20) {
    // "Vd", "Vi", "V.d"
    case (0x76, 0x64), (0x76, 0x69), (0x76, 0x2E), (0x76, 0x20): return true
    // "Ví"
    case (0x76, 0xE3): return third | 0x20 == 0xAD
    // "Mẫ", "Mau", and with marks that stand behind their letter
    case (0x6D, 0xE1): return third == 0xBA
    case (0x6D, 0x61): return third | 0x20 == 0x75 || third >= 0xCC
    // "Ex", "Eg", "E.g", "Sample"
    case (0x65, 0x78), (0x65, 0x67), (0x65, 0x2E), (0x65, 0x20), (0x73, 0x61): return true
    // "Dò", "Do"
    case (0x64, 0xE3): return third | 0x20 == 0xB2
    case (0x64, 0x6F): return third | 0x20 == 0x6E || third >= 0xCC
    default: return false
    }
  }

  /// Whether a text is one of the words; `Mậu` is a name.
  private static func isWord(_ text: String) -> Bool {
    let folded = SearchKey(text).text
    guard folded == "mau" else { return words.contains(folded) }
    return PlainText.normalized(text).lowercased().contains { $0 == "ẫ" || $0 == "a" }
  }

  private static func isNote(_ text: String) -> Bool {
    let folded = SearchKey(text).text
    return isWord(text)
      || ["vi du", "dong vi du", "dong mau", "example"].contains { folded.hasPrefix($0 + " ") }
  }

  private static func isName(_ text: String) -> Bool {
    let plain = PlainText.normalized(text).lowercased()
    if isWord(plain) && plain.count > 2 { return true }
    let folded = SearchKey(plain).text
    if folded.hasPrefix("vi du ") && plain.hasPrefix("ví dụ") { return true }
    if ["vd:", "vd.", "v.d", "mẫu:", "ví dụ", "example:", "vi du:", "mau:"].contains(
      where: plain.hasPrefix)
    {
      return true
    }
    return ["(ví dụ", "(vd", "(mẫu", "[ví dụ", "[mẫu", "(example", "(vi du", "(mau)"].contains(
      where: plain.contains)
  }

  private static func isHint(_ folded: String, _ text: String) -> Bool {
    if folded.isEmpty || folded.utf8.count > 80 { return false }
    if phrases.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) { return true }
    let plain = text.lowercased()
    if ["dd/mm", "dd-mm", "mm/yyyy", "mm/dd", "yyyy-mm", "ngày/tháng/năm"].contains(
      where: plain.contains)
    {
      return true
    }
    let parts = folded.split(separator: " ")
    return parts.count >= 2 && parts[0].allSatisfy(\.isNumber)
      && ["so", "chu so", "ky tu", "digits"].contains(parts.dropFirst().joined(separator: " "))
  }

  private static let words: Set<String> = [
    "vd", "vi du", "mau", "dong mau", "dong vi du", "vd mau", "example", "sample", "eg", "v d",
  ]
  private static let phrases = [
    "bat buoc", "khong bat buoc", "tuy chon", "required", "optional", "dinh dang",
    "bat buoc nhap", "neu co", "kieu chu", "kieu so", "kieu ngay",
  ]
}
