/// A list beside the one with a header whose columns have none and hold the same: class 6/1 in columns A–D below its
/// headings, 6/2 in F–I below its title alone.
struct HeadlessList {
  /// Its columns that hold anything.
  let columns: ClosedRange<Int>
  /// How far right of the headings that mean its columns these stand.
  let offset: Int

  /// The lists that stand right of a header, one after the other; none where no such list stands there.
  static func all(
    beside layout: RosterLayout, _ meanings: [RosterField?], _ rows: [TableRow]
  ) -> [HeadlessList] {
    let headings = layout.headings.indices.filter { !layout.headings[$0].isEmpty }
    let below = rows.filter { $0.number > layout.headerRow && $0.hasDigit }
    guard let first = headings.first, let last = headings.last, below.count > 1,
      let name = meanings.firstIndex(where: { $0.map(SideBySide.names.contains) ?? false })
    else { return [] }
    let most = below.map(\.count).max() ?? 0
    var rest = (last + 1..<max(last + 1, most)).filter { ColumnShape.isFilled($0, in: below) }
    var lists: [HeadlessList] = []
    while let begin = rest.first, let end = rest.last {
      // Its own roll numbers may be left out.
      let offset = [begin - first, begin - name].first { offset in
        offset > 0 && !layout.settled.contains(name + offset)
          && isAlike(meanings, offset, last, below)
      }
      guard let offset else { break }
      lists.append(HeadlessList(columns: begin...min(end, last + offset), offset: offset))
      rest.removeAll { $0 <= last + offset }
    }
    // What stands right of the last one goes along with it.
    if let end = rest.last, let list = lists.popLast() {
      lists.append(HeadlessList(columns: list.columns.lowerBound...end, offset: list.offset))
    }
    return lists
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
