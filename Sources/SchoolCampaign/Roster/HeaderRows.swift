/// The row of a header, with the row of sub-headings that printed lists may have below it.
struct HeaderRows {
  /// The rows as they stand.
  let rows: [[String]]
  /// One heading for each column: the lower one where it means something or stands alone.
  let headings: [String]
  /// The number of the first of the rows.
  let firstRow: Int
  /// The number of the last of the rows.
  let lastRow: Int

  /// A header, and the row below it if that goes on with it.
  init(_ row: TableRow, below: TableRow?, spans: [HeadingSpan] = []) {
    firstRow = row.number
    guard let below, below.number == row.number + 1, Self.goesOn(below, from: row.cells) else {
      rows = [row.cells]
      headings = row.cells
      lastRow = row.number
      return
    }
    rows = [row.cells, below.cells]
    lastRow = below.number
    let groups = HeadingGroups(row, spans: spans, count: max(row.count, below.count))
    headings = (0..<max(row.count, below.count)).map { column in
      groups.heading(column, own: row[column], below: below[column])
    }
  }

  /// Whether a row goes on with a header: no digit anywhere but in headings, and no name in the columns of names.
  private static func goesOn(_ row: TableRow, from headings: [String]) -> Bool {
    if row.isBlank || row.hasDigit && !isOfHeadings(row) { return false }
    return headings.indices.allSatisfy { column in
      switch HeadingMeaning(headings[column]).field {
      case .fullName, .familyName, .givenName:
        PlainText.normalized(row[column]).isEmpty || HeadingMeaning(row[column]).field != nil
      default: true
      }
    }
  }

  /// Whether all that a row holds are headings: `SĐT 1`, `SĐT 2`.
  private static func isOfHeadings(_ row: TableRow) -> Bool {
    let cells = row.cells.filter { !PlainText.normalized($0).isEmpty }
    return cells.count >= 2 && cells.allSatisfy { HeadingMeaning($0).idea != nil }
  }

  /// Whether a row only labels the columns below a header: `A B 1 2 3`, `(1) (2) (3)`.
  static func isLabels(_ row: TableRow) -> Bool {
    let labels = row.cells.map { PlainText.normalized($0).filter { !"().".contains($0) } }
      .filter { !$0.isEmpty }
    return labels.count >= 2
      && labels.allSatisfy { label in
        Int(label).map { (0...99).contains($0) }
          ?? (label.count == 1 && label.first?.isLetter == true)
      }
  }
}
