/// How a table of marks is read: header row, and what each column means.
struct MarkLayout {
  let table: RosterTable
  let headerRow: Int
  let titles: RosterTitles
  /// The class that title, sheet or file name, for rows that name none.
  let named: ClassName?
  /// The columns of what says who is meant, and of notes.
  private(set) var fields: [RosterField: [Int]] = [:]
  /// The columns of rungs, those that say of what before the others.
  private(set) var statuses: [Int] = []
  private(set) var days: [Int] = []
  private(set) var obstacles: [Int] = []
  private(set) var editions: [Int] = []
  /// The headings of its columns, folded, and their letters.
  let headings: Set<String>

  /// Finds the layout from the first rows: the table and row with the most known columns.
  ///
  /// - Throws: ``RosterFileError``, if no row is a header of marks.
  static func recognised(in tables: [RosterTable], _ choices: MarkChoices) throws -> MarkLayout {
    var best: MarkLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        let found = MarkLayout(row, table, RosterTitles(rows[..<index].map(\.cells)), choices)
        if found.isUsable, found.known > best?.known ?? 0 { best = found }
      }
    }
    guard let best else {
      throw RosterFileError.noMarkHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private init(
    _ row: TableRow, _ table: RosterTable, _ titles: RosterTitles, _ choices: MarkChoices
  ) {
    self.table = table
    self.titles = titles
    headerRow = row.number
    named = titles.className(of: table)
    let cells = row.cells
    let headings = Set(cells.map(RosterField.folded))
    self.headings = headings.union(cells.indices.map { ColumnLetter.letters($0).lowercased() })
    var vague: [Int] = []
    for (index, heading) in cells.enumerated() {
      switch choices.column(heading, at: index, headings: headings) {
      case .status where MarkColumn.isVague(heading): vague.append(index)
      case .status: statuses.append(index)
      case .day: days.append(index)
      case .obstacle: obstacles.append(index)
      case .edition: editions.append(index)
      case .student(let field): fields[field, default: []].append(index)
      case nil: break
      }
    }
    if statuses.isEmpty { statuses = vague }
  }

  private var known: Int {
    fields.count + (statuses.isEmpty ? 0 : 1) + (obstacles.isEmpty ? 0 : 1)
  }

  private func has(_ field: RosterField) -> Bool { fields[field] != nil }

  /// Whether rows can name a student and say something about it.
  private var isUsable: Bool {
    let names =
      has(.insuranceNumber) || has(.ministryID) || has(.personalID) || has(.anyID)
      || (has(.className) || named != nil) && has(.rollNumber)
      || (has(.fullName) || has(.givenName)) && has(.birthDate)
    return names && (!statuses.isEmpty || !obstacles.isEmpty)
  }
}
