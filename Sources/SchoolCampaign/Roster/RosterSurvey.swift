/// One look at all rows of a table before they are read in earnest: what can be decided only for the file as a
/// whole.
struct RosterSurvey {
  /// How many rows with any cell stand below the header.
  private(set) var rows = 0
  /// How many of them have names, dates and numbers where the columns say so.
  private(set) var likely = 0
  /// The first rows as they were read, to be shown.
  private(set) var firstRows: [[String]] = []
  /// What birth dates show about their order.
  private(set) var dates = DateOrderEvidence()
  /// What the class column shows.
  private(set) var classes: ClassColumnSurvey
  /// For each column of ministry ids how many cells are filled, and how many hold ten digits or nine.
  private(set) var ministryIDs: [Int: (filled: Int, fitting: Int)] = [:]

  /// Whether the column of installations has ticks.
  private(set) var hasTicks = false

  private let columns: RosterColumns

  /// Reads a table to its end.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read.
  init(_ table: RosterTable, _ layout: RosterLayout) throws {
    columns = RosterColumns(layout)
    classes = ClassColumnSurvey(columns)
    var reader = try table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, row.hasDigit else { continue }
      note(row)
    }
    classes.finish()
  }

  private mutating func note(_ row: TableRow) {
    rows += 1
    if firstRows.count < 3 { firstRows.append(row.cells) }
    if looksLikeStudent(row) { likely += 1 }
    row.withCell(columns.birthParts.isEmpty ? columns.birthDate : nil) { cell in
      if !cell.isEmpty { dates.note(CellBytes(cell), row: row.number) }
    }
    for column in columns.ministryID {
      row.withCell(column) { cell in
        let digits = CellBytes(cell).digits
        if digits.count + digits.lettersBefore == 0 { return }
        let fits =
          (9...10).contains(digits.count) && digits.lettersBefore + digits.lettersWithin == 0
        ministryIDs[column, default: (0, 0)].filled += 1
        if fits { ministryIDs[column]?.fitting += 1 }
      }
    }
    classes.note(row)
    noteTick(row)
  }

  private mutating func noteTick(_ row: TableRow) {
    guard !hasTicks, let column = columns.installed,
      row.withCell(column, { $0.contains { $0 >= 0x80 } })
    else { return }
    hasTicks = InstallAnswer(row[column]) == .yes(isTick: true)
  }

  /// Whether cells have the shape that their columns ask for; not whether they are right.
  private func looksLikeStudent(_ row: TableRow) -> Bool {
    let isNamed = row.withCell(columns.name) { cell in
      var letters = false
      for byte in cell {
        if (0x30...0x39).contains(byte) { return false }
        if byte >= 0x41 { letters = true }
      }
      return letters
    }
    guard isNamed else { return false }
    for column in columns.identities {
      let isOdd = row.withCell(column) { cell in
        let letters = cell.count { (0x41...0x5A).contains($0 & 0xDF) || $0 >= 0x80 }
        return letters > 6
      }
      if isOdd { return false }
    }
    return row.withCell(columns.className) { $0.count <= 40 }
  }
}
