/// A cell near a table's top that is merged over several columns: its text is the heading of all of them.
public struct HeadingSpan: Hashable, Sendable {
  /// The rows that it covers, as a spreadsheet numbers them.
  public let rows: ClosedRange<Int>
  /// The columns that it covers, from 0.
  public let columns: ClosedRange<Int>

  /// Merges below this row are none of a header's.
  static let lastRow = 64

  /// A cell merged over rows and columns.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

extension [HeadingSpan] {
  /// Headings, with a blank one for each column that the last of them goes on over; a row ends at its last filled cell.
  func padded(_ headings: [String], rows: ClosedRange<Int>, width: Int) -> [String] {
    let last = filter { $0.rows.overlaps(rows) && $0.columns.lowerBound < headings.count }
      .map { Swift.min($0.columns.upperBound + 1, width) }.max()
    return headings
      + Array<String>(repeating: "", count: Swift.max(0, (last ?? 0) - headings.count))
  }

  /// The columns that share a cell of a row with this one; nil if it stands alone.
  func columns(of column: Int, row: Int) -> ClosedRange<Int>? {
    first { $0.rows.contains(row) && $0.columns.contains(column) }?.columns
  }
}
