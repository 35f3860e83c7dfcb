/// A column as it is shown to the person who must say something about it.
public struct SampleColumn: Hashable, Sendable {
  /// The column, from 0.
  public let column: Int
  /// Its heading as written; blank if it has none.
  public let heading: String
  /// Its first values.
  public let values: [String]

  /// So many values are shown, each cut to so many characters.
  static let shown = 2
  static let longest = 40
}

extension [String] {
  /// Keeps a value to be shown, if it is one of the first.
  mutating func keepSample(_ text: String) {
    guard count < SampleColumn.shown, !text.isEmpty else { return }
    let value = text.cut(to: SampleColumn.longest)
    if !contains(value) { append(value) }
  }

  /// The same of a row's cell.
  mutating func keepSample(_ row: TableRow, _ column: Int) {
    if count < SampleColumn.shown { keepSample(PlainText.normalized(row[column])) }
  }
}
