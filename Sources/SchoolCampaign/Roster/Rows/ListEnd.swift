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
    for column in columns.identities where row.withCell(column, { !CellBytes($0).isEmpty }) {
      // Nearly every row ends here: dates and numbers begin with a digit.
      if row.withCell(column, { (0x30...0x39).contains($0[0]) }) { return nil }
      guard FooterWords.begin(row[column]), !isNamed(row, columns) else { return nil }
    }
    if row.withCell(columns.rollNumber, { CellBytes($0).rollNumber.value }) != nil { return nil }
    // "Trần Văn" beside "Cộng" is a child.
    let given = isNamed(row, columns) ? Set(columns.names.dropFirst()) : []
    return row.cells.indices.first { column in
      !columns.remarks.contains(column) && !given.contains(column)
        && FooterWords.begin(row[column])
    }.map { row[$0] }
  }

  /// Whether the first column of names holds anything but words that end a list.
  private static func isNamed<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool {
    guard let name = columns.name, row.withCell(name, { !CellBytes($0).isEmpty }) else {
      return false
    }
    return !FooterWords.begin(row[name])
  }
}
