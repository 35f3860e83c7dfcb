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

  /// A header, and up to two rows below it that go on with it.
  init(_ row: TableRow, below: [TableRow], spans: [HeadingSpan] = []) {
    var header = [row]
    for next in below.prefix(2) {
      guard next.number == row.number + header.count, let last = header.last,
        Self.goesOn(next, from: last.cells), header.count < 2 || Self.isOfHeadings(next)
      else { break }
      header.append(next)
    }
    rows = header.map(\.cells)
    firstRow = row.number
    lastRow = header[header.count - 1].number
    let count = rows.map(\.count).max() ?? 0
    var lower = header[header.count - 1].cells
    for upper in header.dropLast().reversed() {
      let groups = HeadingGroups(upper, spans: spans, count: count)
      lower = (0..<count).map { column in
        groups.heading(
          column, own: upper[column], below: column < lower.count ? lower[column] : "")
      }
    }
    headings = lower
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

  /// Whether a row only labels the columns below a header: `A B 1 2 3`, `(1) (2) (3)`. The labels run
  /// from the first filled column on; `3 | x` is a child.
  static func isLabels(_ row: TableRow) -> Bool {
    let labels = row.cells.map { PlainText.normalized($0).filter { !"().".contains($0) } }
      .filter { !$0.isEmpty }
    let letters = labels.prefix { $0.count == 1 && $0.first?.isLetter == true }
    let numbers = labels.dropFirst(letters.count).compactMap(Int.init)
    guard labels.count >= 2, letters.count + numbers.count == labels.count else { return false }
    return isRun(
      letters.compactMap { $0.lowercased().unicodeScalars.first.map { Int($0.value) } }, from: 0x61)
      && isRun(numbers, from: 1)
  }

  /// Whether numbers go up from the first one; a long run may leave some out, as hidden columns do.
  private static func isRun(_ numbers: [Int], from first: Int) -> Bool {
    guard let begin = numbers.first else { return true }
    return begin == first
      && zip(numbers, numbers.dropFirst()).allSatisfy {
        numbers.count > 3 ? $0 < $1 : $1 == $0 + 1
      }
  }
}
