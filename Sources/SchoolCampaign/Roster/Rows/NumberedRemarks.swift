/// Rows with a roll number between those before and behind it, and nothing that tells a child: `4 | Đã chuyển trường` in
/// place of a name is about one child, and no heading of those below.
struct NumberedRemarks: Hashable {
  /// Their numbers.
  private(set) var rows: Set<Int> = []
  private var pending: (row: Int, number: Int)?
  private var last = 0

  /// Looks at a row and its roll number.
  mutating func note(_ row: TableRow, _ number: Int?, _ columns: RosterColumns) {
    guard let number else { return }
    if let pending, number == pending.number + 1 { rows.insert(pending.row) }
    pending = nil
    if number == last + 1, isBare(row, columns) { pending = (row.number, number) }
    last = number
  }

  private func isBare(_ row: TableRow, _ columns: RosterColumns) -> Bool {
    columns.identities.allSatisfy { row.withCell($0) { CellBytes($0).isEmpty } }
  }

  static func == (one: NumberedRemarks, other: NumberedRemarks) -> Bool { one.rows == other.rows }

  func hash(into hasher: inout Hasher) { hasher.combine(rows) }
}
