/// A row below the header that is about nobody and yet is not blank: a numbered line of a template, formulas that give
/// nothing, dashes or dots, and what a printed page repeats.
enum PupillessRow {
  /// Whether a row is such a one.
  static func isOne<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool {
    kind(row, columns) != nil
  }

  /// What is to be said of a row that is such a one; nil for any other row.
  static func kind<Columns: PeopleColumns>(
    _ row: TableRow, _ columns: Columns
  ) -> RosterFindingKind? {
    if ExampleRow.isMarked(row, columns) { return .exampleRow }
    // Nearly every row ends here: a day or a number begins with a digit that is not 0, or with another one behind it.
    for column in columns.identities where row.withCell(column, isFilled) { return nil }
    if isTemplate(row, columns) || isOfPage(row, columns) || isLabels(row)
      || isRemark(row, columns) || isPageNumber(row)
    {
      return .noPupil
    }
    return ExampleRow.isHint(row, columns) ? .exampleRow : nil
  }

  /// Whether a cell holds a day or a number, and not the day 0 of a spreadsheet, for certain.
  private static func isFilled(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, (0x30...0x39).contains(first) else { return false }
    var last: UInt32 = 0
    var (hasDigit, digits) = (false, 0)
    for byte in cell {
      last = last << 8 | UInt32(byte)
      // "1899" or "1900".
      if last == 0x3138_3939 || last == 0x3139_3030 { return false }
      hasDigit = hasDigit || (0x31...0x39).contains(byte)
      if (0x30...0x39).contains(byte) { digits += 1 }
    }
    // "10 số" tells what to write.
    return hasDigit && digits > 3 && (first != 0x30 || cell.count > 8)
  }

  /// Whether a row numbers its columns: `(1) (2) (3)`.
  private static func isLabels(_ row: TableRow) -> Bool {
    row.bytes.count <= row.count * 4 && HeaderRows.isLabels(row)
      && row.cells.count { !PlainText.normalized($0).isEmpty } > 2
  }

  /// Whether a row is nothing but the number of a page, wherever it stands: `1/2`, `- 2 -`.
  private static func isPageNumber(_ row: TableRow) -> Bool {
    guard row.hasDigit, let column = row.onlyColumn else { return false }
    return row.withCell(column) { cell in
      let numbers = CellBytes(cell).bytes.split { !(0x30...0x39).contains($0) }
      return cell.count <= 11 && (1...2).contains(numbers.count)
        && numbers.allSatisfy { $0.count <= 3 }
        && cell.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x2D, 0x2F].contains($0) }
    }
  }

  /// Whether a row is nothing but words in one cell where no child is told: under the roll numbers or the notes.
  private static func isRemark<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool
  {
    guard !row.hasDigit, let column = row.onlyColumn else { return false }
    return column == columns.rollNumber || columns.note.contains(column)
  }

  /// Whether all that would tell a child holds nothing; the roll number, the class and the like may be filled in
  /// beforehand.
  private static func isTemplate<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns)
    -> Bool
  {
    guard columns.names.allSatisfy({ isNothing(row, $0) }), isNumbered(row, columns.rollNumber)
    else {
      return false
    }
    return columns.identities.allSatisfy { isNothing(row, $0) || isToCome(row, $0) }
      && columns.remarks.allSatisfy { isNothing(row, $0) }
      && (columns.choice.map { isNothing(row, $0) } ?? true)
  }

  /// Whether a number, or nothing, stands where roll numbers do: a whole row in one cell does not belong there.
  private static func isNumbered(_ row: TableRow, _ column: Int?) -> Bool {
    guard let column else { return row.onlyCell == nil }
    return isNothing(row, column)
      || row.withCell(column) { CellBytes($0).rollNumber.value != nil }
  }

  /// Whether a row is a title, the number or the date of a printed page: its words begin a cell, and neither a name
  /// nor a roll number stands beside them, nor a birth date or number, in whatever spelling.
  private static func isOfPage<Columns: PeopleColumns>(_ row: TableRow, _ columns: Columns) -> Bool
  {
    guard row.withCell(columns.rollNumber, { CellBytes($0).rollNumber.value }) == nil else {
      return false
    }
    guard columns.identities.allSatisfy({ isNothing(row, $0) || isPageWord(row, $0) }) else {
      return false
    }
    let cells = row.cells.filter { !PlainText.normalized($0).isEmpty }
    guard cells.count <= 4, cells.contains(where: PageWords.begin) else { return false }
    let name = columns.name.map { row[$0] } ?? ""
    return PlainText.normalized(name).isEmpty || PageWords.begin(name)
      || FooterWords.begin(name)
  }

  /// Whether a cell below a heading of days or numbers holds a page's words: a title may stand in any column.
  private static func isPageWord(_ row: TableRow, _ column: Int) -> Bool {
    guard row.withCell(column, { CellBytes($0).birthDate().value }) == nil else { return false }
    return PageWords.begin(row[column]) || FooterWords.begin(row[column])
  }

  /// Whether a cell is blank, or holds signs, zeros, a formula that nobody worked out, or the day 0 of a spreadsheet.
  private static func isNothing(_ row: TableRow, _ column: Int) -> Bool {
    row.withCell(column) { cell in
      if cell.isEmpty { return true }
      if cell[0] == 0x3D { return true }
      let text = PlainText.normalized(String(decoding: cell.prefix(64), as: UTF8.self))
      if text.isEmpty || zeroDays.contains(text) { return true }
      return text.allSatisfy { !$0.isLetter && (!$0.isNumber || $0 == "0") && $0 != "?" }
    }
  }

  /// Whether a cell says in words that there is no number yet.
  private static func isToCome(_ row: TableRow, _ column: Int) -> Bool {
    row.withCell(column) { NumberToCome.isOne(CellBytes($0)) }
  }

  /// Day 0 of a spreadsheet, as a cell of days shows a formula that gives 0.
  private static let zeroDays: Set<String> = [
    "00/01/1900", "0/1/1900", "1/0/1900", "01/00/1900", "1900-01-00", "30/12/1899", "12/30/1899",
    "31/12/1899", "1899-12-30", "1899-12-31", "00-01-1900", "00/01/00", "0/1/00",
    "1899-12-30 00:00:00", "1899-12-30T00:00:00", "1899-12-31 00:00:00", "1899-12-31T00:00:00",
  ]
}
