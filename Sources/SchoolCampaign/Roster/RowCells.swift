/// The cells of one row while they are turned into a student, and what was found on the way.
struct RowCells {
  private let table: TableRow
  private(set) var findings: [RosterFinding] = []
  /// The row as a whole.
  let whole: RosterCell

  init(_ table: TableRow, file: Int) {
    self.table = table
    whole = RosterCell(file: file, row: table.number, line: table.line, column: nil)
  }

  mutating func note(_ kind: RosterFindingKind, _ column: Int?) {
    findings.append(RosterFinding(kind, at: whole.at(column: column)))
  }

  /// More filled cells than the header has columns are an error: a comma may have split a cell. Fewer cells
  /// are worth a word.
  mutating func checkWidth(_ width: Int) {
    if table.count < width { note(.tooFewCells, nil) }
    guard table.count > width else { return }
    if let extra = (width..<table.count).first(where: { !PlainText.normalized(table[$0]).isEmpty })
    {
      note(.tooManyCells, extra)
    }
  }

  /// A cell with a line that looks like a row of its own is what an unclosed quote leaves: it swallowed rows.
  mutating func checkForSwallowedRows(delimiter: UInt8) {
    for column in 0..<table.count {
      let swallows = table.withCell(column) { cell in
        cell.split { $0 == 0x0A || $0 == 0x0D }.dropFirst().contains { line in
          line.count { $0 == delimiter } * 2 >= table.count
        }
      }
      if swallows { note(.swallowedRows, column) }
    }
  }

  /// The student of the row, its school and class apart.
  mutating func details(_ columns: RosterColumns) -> StudentDetails {
    var details = StudentDetails(fullName: fullName(columns))
    details.rollNumber = take(columns.rollNumber) { $0.rollNumber }
    details.birthDate = birthDate(columns)
    details.gender = gender(columns)
    details.insuranceNumber = insuranceNumber(columns.insuranceNumber)
    details.ministryID = first(columns.ministryID) { $0.ministryID }
    details.personalID = first(columns.personalID) { $0.personalID }
    takeAnyID(columns.anyID, into: &details)
    details.parentName = joined(columns.parentName) { text in
      let name = PlainText.normalized(text)
      return name.isEmpty ? .blank : .value(name.cut(to: 120))
    }
    details.parentPhone = joined(columns.parentPhone) { CellReading(phone: $0) }
    details.note = joined(columns.note) { text in
      let note = PlainText.normalized(text)
      return note.isEmpty ? .blank : .value(note.cut(to: 500))
    }
    checkEnrolment(columns.enrolment)
    return details
  }

  /// From one column, or from three for day, month and year.
  private mutating func birthDate(_ columns: RosterColumns) -> CalendarDay? {
    if columns.birthParts.isEmpty { return take(columns.birthDate) { $0.birthDate } }
    let parts = columns.birthParts.map { PlainText.normalized(table[$0]) }
    if parts.allSatisfy(\.isEmpty) { return nil }
    let date = CalendarDay(birth: parts.joined(separator: "/"))
    if date == nil { note(.invalidBirthDate, columns.birthDate) }
    return date
  }

  /// From a column of words, or of ticks; a list that ticks girls alone leaves boys blank.
  private mutating func gender(_ columns: RosterColumns) -> Gender? {
    if columns.gender != nil { return take(columns.gender) { $0.gender } }
    func isTicked(_ column: Int?) -> Bool { !table.withCell(column) { CellBytes($0).isEmpty } }
    if columns.female != nil {
      return isTicked(columns.female)
        ? .female : columns.male == nil || isTicked(columns.male) ? .male : nil
    }
    return isTicked(columns.male) ? .male : nil
  }

  private mutating func fullName(_ columns: RosterColumns) -> String {
    var text = columns.fullName.map { table[$0] } ?? ""
    if let family = columns.familyName, let given = columns.givenName {
      text = table[family] + " " + table[given]
    }
    let reading = CellReading<String>(name: text)
    if let finding = reading.finding { note(finding, columns.name) }
    if case .blank = reading { note(.missingName, columns.name) }
    return reading.value ?? ""
  }

  private mutating func take<Value>(
    _ column: Int?, _ read: (CellBytes) -> CellReading<Value>
  ) -> Value? {
    guard let column, column < table.count else { return nil }
    let reading = table.withCell(column) { read(CellBytes($0)) }
    if let finding = reading.finding { note(finding, column) }
    return reading.value
  }

  /// The value of the first column that has one.
  private mutating func first<Value>(
    _ columns: [Int], _ read: (CellBytes) -> CellReading<Value>
  ) -> Value? {
    var found: Value?
    for column in columns where found == nil { found = take(column, read) }
    return found
  }

  private mutating func takeText<Value>(
    _ column: Int?, _ read: (String) -> CellReading<Value>
  ) -> Value? {
    guard let column else { return nil }
    let reading = read(table[column])
    if let finding = reading.finding { note(finding, column) }
    return reading.value
  }

  /// A number from the first column that has one; two columns that disagree are an error.
  private mutating func insuranceNumber(_ columns: [Int]) -> InsuranceNumber? {
    var found: InsuranceNumber?
    for column in columns {
      guard let number = take(column, { $0.insuranceNumber }) else { continue }
      if let found, found != number { note(.numbersDisagree, column) }
      found = found ?? number
    }
    return found
  }

  /// "Mã định danh": twelve digits are a personal id, ten a ministry id.
  private mutating func takeAnyID(_ column: Int?, into details: inout StudentDetails) {
    guard let column else { return }
    let isPersonal = take(column) { cell in CellReading<Bool>.value(cell.digits.count == 12) }
    if isPersonal == true {
      let id = take(column) { $0.personalID }
      details.personalID = details.personalID ?? id
    } else {
      let id = take(column) { $0.ministryID }
      details.ministryID = details.ministryID ?? id
    }
  }

  /// The values of several columns, such as father's and mother's phone, each once.
  private mutating func joined(
    _ columns: [Int], _ read: (String) -> CellReading<String>
  ) -> String? {
    if columns.count == 1 { return takeText(columns[0], read) }
    var values: [String] = []
    for column in columns {
      guard let value = takeText(column, read), !values.contains(value) else { continue }
      values.append(value)
    }
    return values.isEmpty ? nil : values.joined(separator: " / ")
  }

  private mutating func checkEnrolment(_ column: Int?) {
    guard let column else { return }
    let text = SearchKey(table[column]).text
    if !["", "dang hoc", "hoc", "binh thuong"].contains(text) { note(.enrolmentNotRead, column) }
  }
}
