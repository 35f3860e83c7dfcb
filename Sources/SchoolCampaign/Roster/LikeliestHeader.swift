/// What to show of a file in which no header was found.
public enum LikeliestHeader {
  /// The cells of the first row that has the most of them, each in its column; none if they could be a student's.
  static func cells(of tables: [RosterTable]) throws -> [String] {
    var best: [String] = []
    for table in tables {
      for row in try table.head(10) {
        let cells = row.cells.map(PlainText.normalized)
        if filled(cells) > filled(best) { best = cells }
      }
    }
    let looksLikeHeader =
      best.contains { RosterField(heading: $0) != nil }
      && !best.contains { $0.contains(where: \.isNumber) }
    guard looksLikeHeader, let last = best.lastIndex(where: { !$0.isEmpty }) else { return [] }
    return Array(best[...last].prefix(26))
  }

  private static func filled(_ cells: [String]) -> Int { cells.count { !$0.isEmpty } }

  /// The last column of a header whose heading means nothing in a table of marks: probably that of the marks.
  public static func openMark(_ found: [String]) -> Int? {
    found.indices.last { column in
      // Below `Không` a tick says the contrary.
      let first = SearchKey(found[column]).text.split(separator: " ").first ?? ""
      return !found[column].isEmpty && MarkColumn(heading: found[column]) == nil
        && !["chua", "khong", "ko"].contains(first)
    }
  }

  /// Whether a header has a column of marks, so that it lacks those that say who is meant.
  public static func hasMarks(_ found: [String]) -> Bool {
    found.contains { heading in
      switch MarkColumn(heading: heading) {
      case .status, .rung, .obstacle: true
      default: false
      }
    }
  }
}
