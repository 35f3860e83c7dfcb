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
  /// The columns that share a cell of a row with this one; nil if it stands alone.
  func columns(of column: Int, row: Int) -> ClosedRange<Int>? {
    first { $0.rows.contains(row) && $0.columns.contains(column) }?.columns
  }
}
