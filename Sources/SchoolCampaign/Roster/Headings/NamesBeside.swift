/// The names in a column that a list does not use: of parents, of those who are on the list, or of another list beside it.
struct NamesBeside {
  /// So many names tell.
  static let most = 2_000

  private var names: Set<String> = []
  /// How many have a number on their left, as a list of their own has.
  private var numbered = 0
  /// How many have the family name of the child in their row, as parents do.
  private var kin = 0
  private var cells = 0

  /// Looks at a cell of the column.
  ///
  /// - Parameters:
  ///   - own: The name of the list in the row; blank if there is none.
  ///   - isNumbered: Whether roll numbers of theirs may stand on its left.
  mutating func note(_ row: TableRow, _ column: Int, beside own: String, isNumbered: Bool) {
    let text = PlainText.normalized(row[column])
    guard cells < Self.most, ColumnShape.isName(text) else { return }
    cells += 1
    let key = Self.key(text)
    names.insert(key)
    if let family = key.split(separator: " ").first, own.hasPrefix(family + " ") { kin += 1 }
    if isNumbered, row.withCell(column - 1, { CellBytes($0).rollNumber.value }) != nil {
      numbered += 1
    }
  }

  /// Whether they are of others than those on the list, and stand as a list does.
  ///
  /// - Parameters:
  ///   - own: The names of the list, by their ``key(_:)``.
  ///   - isApart: Whether a blank column stands between.
  func areAList(beside own: Set<String>, isApart: Bool) -> Bool {
    let others = names.subtracting(own).count
    guard others * 2 > names.count else { return false }
    return numbered * 2 >= cells && others > 1 || isApart && others > 2 && kin * 4 < cells * 3
  }

  /// A name, to compare.
  static func key(_ name: String) -> String { SearchKey(name).text }
}
