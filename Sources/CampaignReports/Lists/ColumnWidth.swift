/// How wide a column of a workbook is, in characters.
public enum ColumnWidth {
  /// No column is wider: what is longer is a note, and read in its cell.
  public static let most = 60.0

  /// A width in which all texts are seen whole, as far as a page allows; never less than the usual one.
  ///
  /// - Parameter share: How much wider than a digit a letter is on average.
  public static func fitting(
    _ texts: some Sequence<String>, usual: Double, share: Double = 1.1
  ) -> Double {
    let longest = texts.reduce(0) { max($0, $1.count) }
    return min(max(Double(longest) * share + 2, usual), max(most, usual))
  }
}
