/// What to show of a file in which no header was found.
enum LikeliestHeader {
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
}
