/// A heading between the rows of a list: `I  Tăng`, `A. Học sinh cũ`, `Tổ 1`.
struct PartTitle {
  /// The words of the heading.
  let words: String
  /// Whether the rows below are taken off the list (`Giảm`, form D03-TS) or put on it (`Tăng`); nil if it says
  /// neither.
  let isRemoval: Bool?

  /// The heading that a row is; nil if it is none.
  init?(_ row: TableRow, _ columns: RosterColumns) {
    let name = PlainText.normalized(columns.name.map { row[$0] } ?? "")
    let number = PlainText.normalized(columns.rollNumber.map { row[$0] } ?? "")
    let column = row.onlyColumn
    let only = PlainText.normalized(column.map { row[$0] } ?? "")
    let isNumbered = !name.isEmpty && Self.isPartNumber(number)
    // Under other headings a word alone is a remark.
    let isWorded =
      column.map { $0 == 0 || $0 == columns.rollNumber || columns.names.contains($0) } ?? false
      && Self.isWorded(only)
    guard isNumbered || isWorded || !only.isEmpty && Self.isGroup(only) else { return nil }
    words = isNumbered ? "\(number) \(name)" : only
    let folded = SearchKey(isNumbered ? name : only).text.split(separator: " ")
    switch PartHeading(isNumbered ? name : only) {
    case .removals: isRemoval = true
    case .additions: isRemoval = false
    case .group, nil:
      isRemoval =
        folded.contains("giam")
        ? true : folded.contains("tang") || folded.contains("moi") ? false : nil
    }
  }

  /// `I`, `II.`, `I.1`, `A`: what parts of a list are numbered with, and roll numbers never.
  private static func isPartNumber(_ text: String) -> Bool {
    let first = text.split { ". )".contains($0) }.first ?? ""
    return (1...4).contains(first.count) && first.allSatisfy { "IVXABCDE".contains($0) }
      && text.allSatisfy { "IVXABCDE.0123456789) ".contains($0) }
  }

  private static func isWorded(_ text: String) -> Bool {
    PartHeading(alone: text) != nil || GradeTitle.isOne(text, isBare: false)
  }

  private static func isGroup(_ text: String) -> Bool {
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    guard words.count <= 4, let first = words.first else { return false }
    if first == "to" || first == "nhom" { return words.count == 2 && Int(words[1]) != nil }
    return isPartNumber(first.uppercased()) && words.count >= 2
      && (words.contains("tang") || words.contains("giam"))
  }
}
