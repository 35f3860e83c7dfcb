/// Who signs a list without a word of it: a name, or two, below the last row with a roll number.
///
/// A child who came late has a birth date, a number or a class there; a name alone under the names' heading is a signer's
/// only where the list has a column of classes, and the row has none. Below a title it may be a child, and is asked about.
enum Signer {
  /// Whether a row below the last number, without any digit, is a signer's.
  static func isOne(_ row: TableRow, _ columns: RosterColumns) -> Bool {
    guard columns.rollNumber != nil, !columns.identities.isEmpty, isBlank(row, columns.choice)
    else { return false }
    if columns.names.allSatisfy({ isBlank(row, $0) }) { return true }
    return columns.className != nil
      && (0..<row.count).allSatisfy { columns.names.contains($0) || isBlank(row, $0) }
  }

  private static func isBlank(_ row: TableRow, _ column: Int?) -> Bool {
    row.withCell(column) { CellBytes($0).isEmpty }
  }
}
