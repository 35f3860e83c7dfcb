extension TableRow {
  /// The cells of a row that names a homeroom teacher, such as `LỚP 6/2 | GVCN: | Nguyễn Thị B | 0901…`; nil for any other
  /// row, and for a signature below a list, which has neither phone nor colon.
  var titleOfTeacher: String? {
    guard mayBeginTitle, bytes.count < 400 else { return nil }
    let cells = cells.map(PlainText.normalized).filter { !$0.isEmpty }
    guard cells.count <= 6, let first = cells.first,
      SearchKey(first).text.hasPrefix("lop ") || Self.isMarker(first)
    else { return nil }
    let title = cells.joined(separator: " | ")
    guard let teacher = HomeroomTeacher(title: title),
      teacher.phone != nil || title.holds(":")
    else { return nil }
    return cells.contains { FooterWords.begin($0) && !Self.isMarker($0) } ? nil : title
  }

  /// Whether the first letters are those of `Lớp` or `GVCN`; nearly every row begins with a digit, or with other ones.
  private var mayBeginTitle: Bool {
    guard let place = bytes.firstIndex(where: { $0 > 0x20 }), place + 1 < bytes.count else {
      return false
    }
    switch (bytes[place] | 0x20, bytes[place + 1] | 0x20) {
    case (0x6C, 0x6F), (0x6C, 0xE1), (0x67, 0x76), (0x67, 0x69), (0x63, 0x68):
      return true  // lo, lớ, gv, gi, ch
    default: return false
    }
  }

  private static func isMarker(_ cell: String) -> Bool {
    let key = SearchKey(cell).text
    return ["gvcn", "giao vien chu nhiem", "gv chu nhiem", "chu nhiem"].contains(
      where: key.hasPrefix)
  }
}
