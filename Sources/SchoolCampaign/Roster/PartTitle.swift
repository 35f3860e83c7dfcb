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
    // `2 | Giảm`, `* | Thôi học`.
    let isSigned =
      column == nil && !name.isEmpty && Self.isAlone(row, columns)
      && PartHeading(alone: name) != nil
    guard isNumbered || isWorded || isSigned || !only.isEmpty && Self.isGroup(only) else {
      return nil
    }
    words = isNumbered || isSigned ? "\(number) \(name)" : only
    let heading = isNumbered || isSigned ? name : only
    let folded = SearchKey(heading).text.split(separator: " ")
    switch PartHeading(heading) {
    case .removals: isRemoval = true
    case .additions: isRemoval = false
    case .group, nil:
      isRemoval =
        folded.contains("giam")
        ? true : folded.contains("tang") || folded.contains("moi") ? false : nil
    }
  }

  /// Whether a row holds nothing but a name and what stands where roll numbers do.
  private static func isAlone(_ row: TableRow, _ columns: RosterColumns) -> Bool {
    (0..<row.count).allSatisfy { column in
      column == columns.name || column == columns.rollNumber
        || row.withCell(column) { CellBytes($0).isEmpty }
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
