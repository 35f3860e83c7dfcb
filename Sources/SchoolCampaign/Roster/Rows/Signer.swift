/// Who signs a list without a word of it: a name, or two, below the last row with a roll number.
///
/// A child who came late has a birth date, a number or a class there; a name alone under the names' heading is a signer's
/// only where the list has a column of classes, and the row has none there, or another signer. Below a title it may be a child, and is asked about.
enum Signer {
  /// Whether a row below the last number, without any digit, is a signer's.
  static func isOne(_ row: TableRow, _ columns: RosterColumns) -> Bool {
    guard columns.rollNumber != nil, !columns.identities.isEmpty, isBlank(row, columns.choice)
    else { return false }
    // Who writes of a child means one.
    if row.cells.contains(where: isOfChild) { return false }
    if columns.names.allSatisfy({ isBlank(row, $0) }) { return true }
    guard let className = columns.className else { return false }
    return (0..<row.count).allSatisfy { column in
      columns.names.contains(column) || isBlank(row, column)
        || column == className && PersonName.isLikely(PlainText.normalized(row[column]))
    }
  }

  /// Whether a cell speaks of a child: `Em Nguyễn Văn Út mới chuyển đến`.
  private static func isOfChild(_ cell: String) -> Bool {
    let words = SearchKey(cell).text.split(separator: " ")
    return ["em", "hs", "cac", "con", "chau"].contains(words.first ?? "")
      || words.starts(with: ["hoc", "sinh"])
  }

  private static func isBlank(_ row: TableRow, _ column: Int?) -> Bool {
    row.withCell(column) { CellBytes($0).isEmpty }
  }
}
