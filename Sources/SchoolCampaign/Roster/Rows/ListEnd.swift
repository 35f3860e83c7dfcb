/// Where a list of people ends: the rows that count, sign or date it. One rule for every reader.
struct ListEnd {
  /// Whether the last row that is no blank ended the list.
  private(set) var isBelow = false

  /// The words of a row that ends the list: without birth date and number, and worded so. Nil for any other row.
  mutating func words<Columns: PeopleColumns>(of row: TableRow, _ columns: Columns) -> String? {
    if isBelow, !row.hasDigit {
      // The names of those who sign.
      return row.cells.first { !PlainText.normalized($0).isEmpty } ?? ""
    }
    guard let words = Self.words(of: row, columns) else { return nil }
    isBelow = true
    return words
  }

  /// Notes that a row is about somebody.
  mutating func goesOn() { isBelow = false }

  private static func words<Columns: PeopleColumns>(
    of row: TableRow, _ columns: Columns
  ) -> String? {
    let isNameless = row.withCell(columns.name) { $0.isEmpty }
    for column in columns.identities where row.withCell(column, { !$0.isEmpty }) {
      // Nearly every row ends here: dates and numbers begin with a digit.
      if row.withCell(column, { (0x30...0x39).contains($0[0]) }) { return nil }
      guard FooterWords.begin(row[column]),
        isNameless || columns.name.map({ FooterWords.begin(row[$0]) }) ?? true
      else { return nil }
    }
    if row.withCell(columns.rollNumber, { CellBytes($0).rollNumber.value }) != nil { return nil }
    return row.cells.indices.first { column in
      !columns.remarks.contains(column) && FooterWords.begin(row[column])
    }.map { row[$0] }
  }
}
