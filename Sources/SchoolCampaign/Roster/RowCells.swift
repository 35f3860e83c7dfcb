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

  /// Takes doubtful letters as right, where a person said so.
  mutating func trustLetters() { findings.removeAll { $0.kind == .doubtfulLetters } }

  /// Leaves out that the class is blank, where another row tells it.
  mutating func leaveClass() { findings.removeAll { $0.kind == .missingClass } }

  /// Whether a blank class is all that keeps the row out.
  var lackClassAlone: Bool { findings.allSatisfy { !$0.kind.isError || $0.kind == .missingClass } }

  /// More filled cells than the header has columns are an error: a comma may have split a cell. Fewer cells
  /// are worth a word in a text file; a sheet ends each row at its last filled one.
  mutating func checkWidth(_ width: Int, most: Int, isText: Bool) {
    if isText, table.count < width { note(.tooFewCells, nil) }
    guard table.count > most else { return }
    if let extra = (most..<table.count).first(where: { !PlainText.normalized(table[$0]).isEmpty }) {
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

  /// The same in an error file, where the rows were written by this program, whatever stood between their cells.
  mutating func checkForSwallowedRows(width: Int) {
    // Half a row, beside the columns that an error file adds.
    let half = max(3, (width - 4) / 2)
    for delimiter: UInt8 in [0x2C, 0x3B, 0x09, 0x7C] where table.bytes.contains(0x0A) {
      for column in 0..<table.count {
        let swallows = table.withCell(column) { cell in
          cell.split { $0 == 0x0A || $0 == 0x0D }.dropFirst().contains { line in
            line.count { $0 == delimiter } >= half
          }
        }
        if swallows { note(.swallowedRows, column) }
      }
    }
  }

  /// The student of the row, its school and class apart.
  mutating func details(
    _ columns: RosterColumns, _ interpretation: RosterInterpretation
  ) -> StudentDetails {
    var details = StudentDetails(fullName: fullName(columns, interpretation.hasNamesInParts))
    details.rollNumber = take(columns.rollNumber) { $0.rollNumber }
    details.birthDate = birthDate(columns, interpretation.dateOrder)
    details.gender = gender(columns)
    details.insuranceNumber = insuranceNumber(columns.insuranceNumber)
    if let number = details.insuranceNumber, TenDigits.areMobile(number.value) {
      hold(number, against: interpretation.numberLooks)
    }
    details.ministryID = first(columns.ministryID) { $0.ministryID }
    details.personalID = first(columns.personalID) { $0.personalID }
    takeAnyID(columns.anyID, into: &details)
    if columns.hasOneParent {
      details.parentName = parentName(columns.parentName.first?.column)
      details.parentPhone = takeText(columns.parentPhone.first?.column) { CellReading(phone: $0) }
    } else {
      let parents = parents(columns)
      (details.parentName, details.parentPhone) = (parents.name, parents.phone)
    }
    details.note = joined(columns.note) { text in
      let note = CellEdges.withoutKept(PlainText.normalized(text))
      return note.isEmpty || BlankWord.isNoNote(note) ? .blank : .value(note.cut(to: 500))
    }
    return details
  }

  private mutating func parentName(_ column: Int?) -> String? {
    if let column, isPlainName(column) { return table[column] }
    return takeText(column, Self.parentName)
  }

  /// Whether a cell needs no more looks.
  private func isPlainName(_ column: Int) -> Bool {
    table.asWritten.isEmpty && table.withCell(column, PlainName.isOne)
  }

  private static func parentName(_ text: String) -> CellReading<String> {
    let name = CellEdges.withoutQuotes(PlainText.normalized(text))
    if name.isEmpty || BlankWord.isName(name) { return .blank }
    guard name.contains(where: \.isLetter) else {
      return BlankWord.isOne(name) ? .blank : .unusable(.unusableParentName)
    }
    return ParentName.isUnreadable(name) ? .unusable(.unreadableParent) : .value(name.cut(to: 120))
  }

  private mutating func parents(_ columns: RosterColumns) -> ParentContacts {
    ParentContacts(
      names: contacts(columns.parentName) { $0.parentName($1) },
      phones: contacts(columns.parentPhone) { $0.takeText($1) { CellReading(phone: $0) } })
  }

  /// The values of columns about parents, each once.
  private mutating func contacts(
    _ columns: [ParentColumn], _ read: (inout RowCells, Int) -> String?
  ) -> [(text: String, person: ParentPerson?)] {
    var found: [(text: String, person: ParentPerson?)] = []
    // Most lists have two or three such columns; a table may have thousands.
    let isWide = columns.count > 16
    var seen: Set<String> = []
    for column in columns {
      guard let text = read(&self, column.column) else { continue }
      if column.goesOn, let last = found.indices.last {
        found[last].text += " " + text
        if isWide { seen.insert(found[last].text) }
      } else if isWide ? seen.insert(text).inserted : !found.contains(where: { $0.text == text }) {
        found.append((text, column.person))
      }
    }
    return found
  }

  /// From one column, or from three for day, month and year.
  private mutating func birthDate(_ columns: RosterColumns, _ order: DateOrder) -> CalendarDay? {
    if columns.birthParts.isEmpty {
      return take(columns.birthDate ?? yearOfSex(columns)) { $0.birthDate(order) }
    }
    let parts = columns.birthParts.map { PlainText.normalized(table[$0]) }
    if parts.allSatisfy(\.isEmpty) { return nil }
    let joined = Array(parts.joined(separator: "/").utf8)
    let reading = joined.withUnsafeBufferPointer { CellBytes($0).birthDate() }
    if let finding = reading.finding { note(finding, columns.birthDate) }
    return reading.value
  }

  /// The column of boys or girls in which a birth date stands, or the year alone, as old lists have it.
  private func yearOfSex(_ columns: RosterColumns) -> Int? {
    [columns.male, columns.female].compactMap(\.self).first { column in
      table.withCell(column) { CellBytes($0).digits.count >= 4 }
    }
  }

  /// From a column of words, or of ticks; a list that ticks girls alone leaves boys blank.
  private mutating func gender(_ columns: RosterColumns) -> Gender? {
    if columns.gender != nil { return take(columns.gender) { $0.gender } }
    func isTicked(_ column: Int?) -> Bool {
      guard let column, !table.withCell(column, { CellBytes($0).isEmpty }) else { return false }
      return !["0", "khong", "", "nam", "false"].contains(SearchKey(table[column]).text)
    }
    if columns.female != nil {
      return isTicked(columns.female)
        ? .female : columns.male == nil || isTicked(columns.male) ? .male : nil
    }
    return isTicked(columns.male) ? .male : nil
  }

  /// - Parameter isInParts: Whether rows fill both parts of the name.
  private mutating func fullName(_ columns: RosterColumns, _ isInParts: Bool) -> String {
    if let column = columns.fullName, columns.givenName == nil, isPlainName(column) {
      return table[column]
    }
    var text = columns.fullName.map { table[$0] } ?? ""
    if let given = columns.givenName, !columns.familyNames.isEmpty {
      text = nameParts(columns.familyNames) + " " + table[given]
    }
    if let finding = spreadsheetFinding(columns.name) ?? spreadsheetFinding(columns.givenName) {
      note(finding, columns.name)
      return ""
    }
    if isInParts, let blank = blankPart(columns) { note(.halfName, blank) }
    let reading = CellReading<String>(name: text)
    if let finding = reading.finding { note(finding, columns.name) }
    if case .blank = reading { note(.missingName, columns.name) }
    return reading.value ?? ""
  }

  /// The column of one part of the name that is blank beside another that is not.
  private func blankPart(_ columns: RosterColumns) -> Int? {
    guard let given = columns.givenName, let family = columns.familyNames.first else { return nil }
    func isBlank(_ column: Int) -> Bool { table.withCell(column) { CellBytes($0).isEmpty } }
    let hasFamily = columns.familyNames.contains { !isBlank($0) }
    if hasFamily != isBlank(given) { return nil }
    return hasFamily ? given : family
  }

  /// Family and middle names, one after the other; what the last column repeats is not said twice.
  private func nameParts(_ columns: [Int]) -> String {
    columns.dropFirst().reduce(table[columns[0]]) { name, column in
      let part = table[column]
      let isSaid = (" " + SearchKey(name).text).hasSuffix(" " + SearchKey(part).text)
      return isSaid ? name : name + " " + part
    }
  }

  private mutating func take<Value>(
    _ column: Int?, _ read: (CellBytes) -> CellReading<Value>
  ) -> Value? {
    guard let column, column < table.count else { return nil }
    if let finding = spreadsheetFinding(column) {
      note(finding, column)
      return nil
    }
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
    _ column: Int?, isNote: Bool = false, _ read: (String) -> CellReading<Value>
  ) -> Value? {
    guard let column else { return nil }
    if let finding = table.withCell(column, { SpreadsheetError.finding(inWords: $0) }) {
      note(finding, column)
      return nil
    }
    let reading = read(wholeText(column, isNote: isNote))
    if let finding = reading.finding { note(finding, column) }
    return reading.value
  }

  /// A cell's text with its letters put right; none where they are gone.
  private mutating func wholeText(_ column: Int, isNote: Bool) -> String {
    let text = table[column]
    switch BrokenText(table.beyondASCII(column) ?? text) {
    case .whole: return text
    case .mended(let mended):
      note(.mendedText, column)
      return mended
    // Of a parent's name its own reading tells.
    case .broken where isNote:
      note(.brokenText, column)
      return ""
    case .broken: return text
    }
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

  /// Says so where a number looks like a phone's.
  private mutating func hold(_ number: InsuranceNumber, against looks: [NumberLook]) {
    for look in looks {
      // A card's letters say what it is.
      let isPlain = table.withCell(look.column) { cell in
        let digits = CellBytes(cell).digits
        return digits.value == number.value && digits.lettersBefore == 0
      }
      guard isPlain, let finding = look.finding(number.value, in: table) else { continue }
      note(finding, look.column)
    }
  }

  /// "Mã định danh": twelve digits are a personal id, ten a ministry id.
  private mutating func takeAnyID(_ column: Int?, into details: inout StudentDetails) {
    guard let column else { return }
    if table.withCell(column, { CellBytes($0).digits.count > 10 }) {
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
    if columns.count == 1 { return takeText(columns[0], isNote: true, read) }
    var values: [String] = []
    let isWide = columns.count > 16
    var seen: Set<String> = []
    for column in columns {
      guard let value = takeText(column, isNote: true, read),
        isWide ? seen.insert(value).inserted : !values.contains(value)
      else { continue }
      values.append(value)
    }
    return values.isEmpty ? nil : values.joined(separator: " / ")
  }

  /// Whether the roll status says that the student has left.
  mutating func hasLeft(_ column: Int?) -> Bool {
    guard let column else { return false }
    guard let enrolment = Enrolment(table[column]) else {
      note(.unknownEnrolment, column)
      return false
    }
    return enrolment == .left
  }

  /// What the columns of rungs say; nil where they say nothing.
  mutating func rungs(
    _ columns: [(column: Int, rung: InstallStatus)], _ signs: InstallColumn, _ reach: DayReach?,
    _ order: DateOrder
  ) -> RowRungs? {
    var found: RowRungs?
    for (column, rung) in columns where !table.withCell(column, \.isEmpty) {
      let cell = RungCell(table[column], of: rung, signs) { text in
        reach?.day(text, order).flatMap {
          reach.map { $0.first...$0.last }?.contains($0) == true ? $0 : nil
        }
      }
      switch cell {
      case .blank: continue
      // What is open is asked for the whole column.
      case .open: continue
      case .unreadable, .badDay: note(.unreadableMark, column)
      case .reached, .denied, .state:
        var rungs = found ?? RowRungs()
        if rungs.add(cell, of: rung) || rungs.misplaced != nil {
          note(.unreadableMark, column)
          return nil
        }
        found = rungs
      }
    }
    return found
  }

  /// What a person decided about the row.
  mutating func choice(_ column: Int?) -> RowChoice? {
    guard let column, !PlainText.normalized(table[column]).isEmpty else { return nil }
    let choice = RowChoice(table[column])
    if choice == nil { note(.unreadableDecision, column) }
    return choice
  }

  /// A spreadsheet's error (`#N/A`), or a formula without its result.
  private func spreadsheetFinding(_ column: Int?) -> RosterFindingKind? {
    table.withCell(column) { SpreadsheetError.finding(in: $0) }
  }
}
