/// Day, month and year of a birth date with a digit a column below `Ngày`, `Tháng` and `Năm`.
struct BirthDateBoxes {
  /// The columns of each of the three that has several.
  let columns: [Range<Int>]

  /// The boxes in these rows below a header; nil where there are none.
  init?(_ layout: RosterLayout, _ rows: [TableRow]) {
    let headings = layout.headings
    let width = max(headings.count, rows.map(\.count).max() ?? 0)
    func begin(_ field: RosterField) -> Int? {
      headings.indices.first { HeadingMeaning(headings[$0]).field == field }
    }
    guard let day = begin(.birthDay), let month = begin(.birthMonth), let year = begin(.birthYear),
      day < month, month < year
    else { return nil }
    let end = (year + 1..<max(year + 1, min(year + 4, width))).first { column in
      let heading = column < headings.count ? RosterField.folded(headings[column]) : ""
      return !(heading.isEmpty || heading == RosterField.folded(headings[year]))
        || !ColumnShape.isFilled(column, in: rows)
    }
    let groups = [day..<month, month..<year, year..<(end ?? max(year + 1, min(year + 4, width)))]
    let told = rows.filter { row in groups.allSatisfy { !Self.text($0, row).isEmpty } }
    let whole = told.count { row in Self.isDay(groups, row) }
    let boxes = groups.filter { $0.count > 1 }
    guard groups[0].count < 3, groups[1].count < 3, !boxes.isEmpty, whole > 0,
      whole * 5 >= told.count * 4
    else { return nil }
    columns = boxes
  }

  private static func text(_ columns: Range<Int>, _ row: TableRow) -> String {
    columns.map { PlainText.normalized(row[$0]) }.joined()
  }

  /// Whether the boxes of a row hold a digit each, and a day together.
  private static func isDay(_ groups: [Range<Int>], _ row: TableRow) -> Bool {
    let isParted = groups.allSatisfy { columns in
      columns.count == 1 || columns.allSatisfy { PlainText.normalized(row[$0]).utf8.count <= 1 }
    }
    let parts = groups.map { text($0, row) }
    let joined = Array(parts.joined(separator: "/").utf8)
    return isParted && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      && joined.withUnsafeBufferPointer { CellBytes($0).birthDate().value != nil }
  }
}
