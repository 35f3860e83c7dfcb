/// Rows that a person named with an answer although nothing is asked about them: a mistyped number would say nothing, and
/// the row that was meant would stay as it is.
struct UnusedAnswers {
  /// So many rows are named that may be meant.
  private static let named = 20

  /// The rows about which such an answer says something, of all files in their order.
  private(set) var answerable: [RosterCell] = []

  /// Notes a row that may be answered.
  mutating func note(_ row: RosterRow) { answerable.append(row.cell) }

  /// The questions, one for each part of a selection that means no such row.
  ///
  /// - Parameter open: The rows that still wait for an answer: they are named first.
  func questions(
    _ options: ImportOptions, open: [RosterRowReference], in sources: [RosterSource]
  ) -> [ImportQuestion] {
    func questions(_ rows: RowSelection?, isSame: Bool) -> [ImportQuestion] {
      guard case .rows(let parts) = rows else { return [] }
      let unused = parts.filter { part in
        !answerable.contains { cell in
          part.contains(Int(cell.row), of: sources[Int(cell.file)].table)
        }
      }
      return unused.map { part in
        .rowNotAsked(rows: part.text, isSame: isSame, open: names(open, sources))
      }
    }
    return questions(options.sameStudents, isSame: true)
      + questions(options.otherStudents, isSame: false)
  }

  private func names(_ open: [RosterRowReference], _ sources: [RosterSource]) -> [String] {
    let rows = open.isEmpty ? answerable.map { RosterRowReference($0) } : open
    var names: [String] = []
    for row in rows where names.count < Self.named {
      let file = sources.count > 1 ? sources[Int(row.file)].table.name + ":" : ""
      let name = "\(file)\(row.row)"
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
