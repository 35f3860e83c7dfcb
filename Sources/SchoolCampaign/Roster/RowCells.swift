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

  /// The bytes of a cell; none where there is no such column.
  func bytes(_ column: Int?) -> ArraySlice<UInt8> {
    guard let column, column < table.count else { return [] }
    return table.bytes[table.start(of: column)..<table.ends[column]]
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

  /// The student of the row, its school and class apart.
  mutating func details(_ columns: RosterColumns) throws -> StudentDetails {
    var details = StudentDetails(fullName: try fullName(columns))
    details.rollNumber = take(columns.rollNumber) { $0.rollNumber }
    details.birthDate = take(columns.birthDate) { $0.birthDate }
    details.gender = try takeText(columns.gender) { CellReading(gender: $0) }
    details.insuranceNumber = insuranceNumber(columns.insuranceNumber)
    details.ministryID = first(columns.ministryID) { $0.ministryID }
    details.personalID = first(columns.personalID) { $0.personalID }
    takeAnyID(columns.anyID, into: &details)
    details.parentName = try joined(columns.parentName) { text in
      let name = PlainText.normalized(text)
      return name.isEmpty ? .blank : .value(String(name.prefix(120)))
    }
    details.parentPhone = try joined(columns.parentPhone) { CellReading(phone: $0) }
    details.note = try joined(columns.note) { text in
      let note = PlainText.normalized(text)
      return note.isEmpty ? .blank : .value(String(note.prefix(500)))
    }
    try checkEnrolment(columns.enrolment)
    return details
  }

  private mutating func fullName(_ columns: RosterColumns) throws -> String {
    var text = try columns.fullName.map(text) ?? ""
    if let family = columns.familyName, let given = columns.givenName {
      text = try self.text(family) + " " + self.text(given)
    }
    let reading = CellReading<String>(name: text)
    if let finding = reading.finding { note(finding, columns.name) }
    if case .blank = reading { note(.missingName, columns.name) }
    return reading.value ?? ""
  }

  /// A cell's text, which must be UTF-8.
  private func text(_ column: Int) throws -> String {
    guard column < table.count else { return "" }
    let slice = table.bytes[table.start(of: column)..<table.ends[column]]
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw RosterFileError.notUTF8(line: Int(whole.line))
    }
    return text
  }

  private mutating func take<Value>(
    _ column: Int?, _ read: (CellBytes) -> CellReading<Value>
  ) -> Value? {
    guard let column, column < table.count else { return nil }
    let reading = table.bytes.withUnsafeBufferPointer { bytes in
      read(
        CellBytes(
          UnsafeBufferPointer(rebasing: bytes[table.start(of: column)..<table.ends[column]])))
    }
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
  ) throws -> Value? {
    guard let column else { return nil }
    let reading = read(try text(column))
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
  ) throws -> String? {
    if columns.count == 1 { return try takeText(columns[0], read) }
    var values: [String] = []
    for column in columns {
      guard let value = try takeText(column, read), !values.contains(value) else { continue }
      values.append(value)
    }
    return values.isEmpty ? nil : values.joined(separator: " / ")
  }

  private mutating func checkEnrolment(_ column: Int?) throws {
    guard let column else { return }
    let text = SearchKey(try text(column)).text
    if !["", "dang hoc", "hoc", "binh thuong"].contains(text) { note(.enrolmentNotRead, column) }
  }
}
