/// A list beside the one with a header whose columns have none and hold the same: class 6/1 in columns A–D below its
/// headings, 6/2 in F–I below its title alone.
struct HeadlessList {
  /// Its columns that hold anything.
  let columns: ClosedRange<Int>
  /// How far right of the headings that mean its columns these stand.
  let offset: Int

  /// Looks right of a header; nil where no such list stands there.
  init?(_ layout: RosterLayout, _ meanings: [RosterField?], _ rows: [TableRow]) {
    let headings = layout.headings.indices.filter { !layout.headings[$0].isEmpty }
    let below = rows.filter { $0.number > layout.headerRow && $0.hasDigit }
    guard let first = headings.first, let last = headings.last, below.count > 1,
      let name = meanings.firstIndex(where: { $0.map(SideBySide.names.contains) ?? false })
    else { return nil }
    let most = below.map(\.count).max() ?? 0
    let filled = (last + 1..<max(last + 1, most)).filter { ColumnShape.isFilled($0, in: below) }
    guard let begin = filled.first, let end = filled.last else { return nil }
    // Its own roll numbers may be left out.
    let offsets = [begin - first, begin - name].filter { $0 > 0 && end - $0 <= last }
    guard
      let offset = offsets.first(where: { offset in
        Self.isAlike(meanings, offset, last, below)
      })
    else { return nil }
    (columns, self.offset) = (begin...end, offset)
  }

  /// Whether the columns so far on hold what those below the headings do: names, and what tells a child.
  private static func isAlike(
    _ meanings: [RosterField?], _ offset: Int, _ last: Int, _ rows: [TableRow]
  ) -> Bool {
    let own = meanings.indices.filter { column in
      guard column <= last, let field = meanings[column], field != .rollNumber else { return false }
      return SideBySide.own.contains(field) && ColumnShape.isFilled(column, in: rows)
    }
    let names = meanings.indices.filter { meanings[$0] == .fullName }
    let others = rows.filter { row in
      names.contains { name in row.withCell(name + offset) { !CellBytes($0).isEmpty } }
    }
    return !names.isEmpty && !own.isEmpty && others.count > 1
      && names.allSatisfy { ColumnShape($0 + offset, of: others).fits(.fullName) }
      && own.allSatisfy { column in
        guard let field = meanings[column] else { return false }
        return fits(field, column + offset, others)
          && (field != .birthDate || BirthYears.areAlike(column, column + offset, rows))
      }
  }
}

extension HeadlessList {
  /// Whether a column holds what a field has; of days also those that the calendar does not have.
  private static func fits(_ field: RosterField, _ column: Int, _ rows: [TableRow]) -> Bool {
    guard field == .birthDate else { return ColumnShape(column, of: rows).fits(field) }
    let filled = rows.filter { row in row.withCell(column) { !CellBytes($0).isEmpty } }
    let days = filled.count { row in row.withCell(column) { CellBytes($0).writtenDay != nil } }
    return days > 0 && days * 5 >= filled.count * 4
  }
}
