/// The row of a header, with the row of sub-headings that printed lists may have below it.
struct HeaderRows {
  /// The rows as they stand.
  let rows: [[String]]
  /// One heading for each column: the lower one where it means something or stands alone.
  let headings: [String]
  /// The number of the last of the rows.
  let lastRow: Int

  /// A header, and the row below it if that goes on with it.
  init(_ row: TableRow, below: TableRow?) {
    guard let below, below.number == row.number + 1, Self.goesOn(below, from: row.cells) else {
      rows = [row.cells]
      headings = row.cells
      lastRow = row.number
      return
    }
    rows = [row.cells, below.cells]
    lastRow = below.number
    let groups = Self.groups(row, count: max(row.count, below.count))
    headings = groups.indices.map { column in
      let (upper, lower) = (row[column], below[column])
      if let group = groups[column], !PlainText.normalized(lower).isEmpty {
        return "\(lower) \(group)"
      }
      let isOnlyLower = PlainText.normalized(upper).isEmpty
      return isOnlyLower || RosterField(heading: lower) != nil ? lower : upper
    }
  }

  /// For each column the person whom the upper heading speaks of, where that is not the student: what stands below
  /// `Cha` is the father's name, year of birth and phone.
  private static func groups(_ row: TableRow, count: Int) -> [String?] {
    var group: String?
    return (0..<count).map { column in
      let upper = PlainText.normalized(row[column])
      if !upper.isEmpty { group = others.contains(SearchKey(upper).text) ? upper : nil }
      return group
    }
  }

  private static let others: Set<String> = [
    "cha", "me", "bo", "phu huynh", "nguoi giam ho", "thong tin cha", "thong tin me",
    "thong tin phu huynh",
  ]

  /// Whether a row goes on with a header: no digit anywhere, and no name in the columns of names.
  private static func goesOn(_ row: TableRow, from headings: [String]) -> Bool {
    if row.isBlank || row.hasDigit { return false }
    return headings.indices.allSatisfy { column in
      switch RosterField(heading: headings[column]) {
      case .fullName, .familyName, .givenName:
        PlainText.normalized(row[column]).isEmpty || RosterField(heading: row[column]) != nil
      default: true
      }
    }
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
