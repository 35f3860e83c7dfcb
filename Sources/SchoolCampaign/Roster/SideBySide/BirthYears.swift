/// Whether two columns of birth dates are of people of one age: those of parents are not.
enum BirthYears {
  /// So many years a class, or a school, may differ.
  private static let most = 8

  static func areAlike(_ first: Int, _ second: Int, _ rows: [TableRow]) -> Bool {
    guard let one = oldest(first, rows), let other = oldest(second, rows) else { return true }
    return abs(one - other) <= most
  }

  private static func oldest(_ column: Int, _ rows: [TableRow]) -> Int? {
    rows.compactMap { row in
      row.withCell(column) { CellBytes($0).writtenDay?.year }
    }.sorted().dropFirst(1).first
  }
}
