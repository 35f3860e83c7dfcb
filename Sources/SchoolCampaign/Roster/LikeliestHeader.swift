/// What to show of a file in which no header was found.
enum LikeliestHeader {
  /// The cells of the first row that has the most of them; none if they could be a student's.
  static func cells(of tables: [RosterTable]) throws -> [String] {
    var best: [String] = []
    for table in tables {
      for row in try table.head(10) {
        let cells = row.cells.map(PlainText.normalized).filter { !$0.isEmpty }
        if cells.count > best.count { best = cells }
      }
    }
    let looksLikeHeader =
      best.contains { RosterField(heading: $0) != nil }
      && !best.contains { $0.contains(where: \.isNumber) }
    return looksLikeHeader ? Array(best.prefix(8)) : []
  }
}
