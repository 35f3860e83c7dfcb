/// One look at all rows of a table before they are read in earnest: what can be decided only for the file as a
/// whole.
struct RosterSurvey {
  /// Whether its columns hold what their headings say.
  private(set) var shift: ShiftEvidence
  /// Columns of one meaning, held against each other.
  private(set) var repeated: RepeatedColumns
  /// Columns that are not used and may mean something.
  private(set) var open: OpenColumns
  /// What birth dates show about their order.
  private(set) var dates = DateOrderEvidence()
  /// What became of the birth dates of an error file; nil for any other file.
  private(set) var returnedDays: ReturnedDays?
  /// What the class column shows.
  private(set) var classes: ClassColumnSurvey
  /// What the column of schools holds.
  private(set) var schools: SchoolColumnSurvey
  /// What each column of ministry ids holds.
  private(set) var ministryIDs: [Int: NumberCells] = [:]

  /// What the column of installations has.
  private(set) var installs: InstallColumn

  /// Whether any text looks as one in an old encoding does that was saved as Unicode.
  private(set) var hasOddTexts = false

  /// Rows that stand for a child and say something else.
  private(set) var remarks = NumberedRemarks()

  /// What an error file carries along of the import that wrote it.
  private(set) var said = SaidOptions()

  private let saidOptions: Int?
  /// Whether any row fills both parts of a name in parts.
  private(set) var hasNamesInParts = false

  private let columns: RosterColumns
  private let readBirthDate: Int?

  /// Reads a table to its end.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read.
  init(
    _ table: RosterTable, _ layout: RosterLayout, ticks: [String: Bool] = [:]
  ) throws {
    columns = RosterColumns(layout)
    installs = InstallColumn(settled: ticks)
    classes = ClassColumnSurvey(columns, readClass: layout.readClass)
    schools = SchoolColumnSurvey(columns.schoolName)
    shift = ShiftEvidence(layout, columns)
    repeated = RepeatedColumns(layout)
    open = OpenColumns(layout, columns)
    readBirthDate = layout.readBirthDate
    saidOptions = layout.saidOptions
    if layout.isErrorFile { returnedDays = ReturnedDays() }
    var reader = try table.reader()
    var row = TableRow()
    var end = ListEnd()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow else { continue }
      guard row.hasDigit else {
        if !row.isBlank {
          classes.noteWords(row: row.number)
          if !classes.noteSection(row) { open.notePassedOver(row) }
        }
        continue
      }
      guard row.number > layout.headerRow + 1 || !HeaderRows.isLabels(row) else {
        continue
      }
      if SectionTitle(row, columns) == nil {
        // What counts or signs a list tells nothing of its columns.
        if PupillessRow.isOne(row, columns) {
          open.notePassedOver(row)
          continue
        }
        if end.words(of: row, columns) != nil { continue }
        if classes.noteSection(row) { continue }
        end.goesOn()
      }
      if !repeated.isEmpty { compare(&row) }
      note(row)
    }
    classes.finish()
  }

  private mutating func compare(_ row: inout TableRow) {
    let isStudent =
      columns.identities.contains { column in
        row.withCell(column) {
          CellBytes($0).bytes.first.map { (0x30...0x39).contains($0) } ?? false
        }
      } || row.withCell(columns.rollNumber) { CellBytes($0).rollNumber.value != nil }
    if isStudent { repeated.note(row) }
    row.fill(columns.fallbacks)
  }

  private mutating func note(_ row: TableRow) {
    if shift.note(row) { open.note(row) } else if open.isAsked { open.noteSection(row) }
    if !hasNamesInParts, let given = columns.givenName, let family = columns.familyName {
      hasNamesInParts = [given, family].allSatisfy { row.withCell($0) { !CellBytes($0).isEmpty } }
    }
    if !hasOddTexts { hasOddTexts = columns.texts.contains { isOdd(row, $0) } }
    row.withCell(columns.birthParts.isEmpty ? columns.birthDate : nil) { cell in
      if !cell.isEmpty { dates.note(CellBytes(cell), row: row.number) }
    }
    if let saidOptions { said.note(row[saidOptions]) }
    if let readBirthDate {
      let order = said.dateOrder ?? .dayFirst
      row.withCell(columns.birthDate) { cell in
        returnedDays?.note(
          CellBytes(cell), written: row[readBirthDate], row: row.number, order: order)
      }
    }
    for column in columns.codes {
      row.withCell(column) { cell in
        let digits = CellBytes(cell).digits
        if digits.count + digits.lettersBefore == 0 { return }
        let most = column == columns.anyID ? 12 : 10
        ministryIDs[column, default: NumberCells()].note(
          digits: digits.count, letters: digits.lettersBefore + digits.lettersWithin, most: most)
      }
    }
    classes.note(row)
    remarks.note(row, row.withCell(columns.rollNumber) { CellBytes($0).rollNumber.value }, columns)
    schools.note(row)
    for (column, _) in columns.rungs where row.withCell(column, { !CellBytes($0).isEmpty }) {
      installs.note(row[column])
    }
  }

  private func isOdd(_ row: TableRow, _ column: Int) -> Bool {
    row.asWritten[column] != nil || row.withCell(column, LegacyLook.isOdd)
  }
}
