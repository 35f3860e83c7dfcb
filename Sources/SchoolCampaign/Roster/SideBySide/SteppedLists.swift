/// Lists side by side whose headers do not stand in one row: class 6/1 from row 2 on, 6/2 beside it from row 4 on.
struct SteppedLists {
  /// One of several lists.
  struct List {
    let part: TablePart
    /// The last row of its header.
    let headerRow: Int
    /// The rows of a header whose headings it shares with the list on its left.
    var headingRows = 1
  }

  /// The lists, left to right; the recognised one alone where no other header stands beside it.
  let lists: [List]

  /// Looks among the first rows of a table for other headers than the recognised one, in other columns.
  init(_ layout: RosterLayout, _ meanings: [RosterField?], _ rows: [TableRow]) {
    let headed = layout.headings.indices.filter { !layout.headings[$0].isEmpty }
    guard let first = headed.first, let last = headed.last else {
      lists = []
      return
    }
    let own = Set(meanings.compactMap(\.self)).intersection(SideBySide.own)
    var found = [Header(row: layout.headerRow, columns: first...last)]
    for row in rows where row.number != layout.headerRow {
      guard let header = Header(row, beside: found.map(\.columns), own),
        rows.contains(where: { $0.number > row.number && header.hasName($0) })
      else { continue }
      found.append(header)
    }
    found.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    lists = found.indices.map { place in
      let start = place == 0 ? 0 : found[place].columns.lowerBound
      let next =
        place + 1 < found.count ? found[place + 1].columns.lowerBound : SheetWriter.mostColumns
      return List(
        part: TablePart(
          columns: start..<next, lastHeading: found[place].columns.upperBound, isOfOneList: false),
        headerRow: found[place].row)
    }
  }

  /// A header, and the columns that it heads.
  private struct Header {
    let row: Int
    let columns: ClosedRange<Int>
    private(set) var name = 0

    init(row: Int, columns: ClosedRange<Int>) { (self.row, self.columns) = (row, columns) }

    /// The header that a row holds beside other lists; nil where it holds none.
    init?(_ row: TableRow, beside others: [ClosedRange<Int>], _ shared: Set<RosterField>) {
      // The children of a list beside it may stand in the same row.
      let cells = row.cells.enumerated().filter { cell in
        !PlainText.normalized(cell.element).isEmpty
          && !others.contains { $0.contains(cell.offset) }
      }
      let meant = cells.compactMap { cell in
        HeadingMeaning(cell.element).field.map { (column: cell.offset, field: $0) }
      }
      guard let name = meant.first(where: { SideBySide.names.contains($0.field) }),
        let first = meant.first?.column, let last = cells.last?.offset,
        !others.contains(where: { $0.overlaps(first...last) })
      else { return nil }
      let own = Set(meant.map(\.field)).intersection(SideBySide.own)
      let tells = own.intersection(shared)
      guard !tells.isEmpty, tells != [.rollNumber] || shared.count < 2 else { return nil }
      self.init(row: row.number, columns: first...last)
      self.name = name.column
    }

    func hasName(_ row: TableRow) -> Bool {
      row.withCell(name) { cell in !CellBytes(cell).isEmpty }
    }
  }
}
