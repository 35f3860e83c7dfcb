/// Finds the school and class of each row of a file.
struct PlaceReading {
  private let columns: RosterColumns
  private let defaults: RosterDefaults
  private let titles: RosterTitles
  private let interpretation: RosterInterpretation
  private let named: ClassName?
  private let schools: SchoolReadings
  /// The section title (`LỚP 6/2`) above the current row.
  private var section: SectionTitle?
  /// The teacher whom that title names.
  private var sectionTeacher: HomeroomTeacher?
  private let file: Int
  /// What the last row with these cells gave, so that the next one need not look it up.
  private var known: Known?
  private var knownSchools = KnownTexts<SchoolCell>()
  private var knownClasses = KnownTexts<ClassReading>()
  /// The last class that a cell named, and the roll number of the last row: blank cells below go on from there.
  private var above: Int?
  private var lastNumber: Int?

  private struct Known {
    var school: [UInt8]
    var code: [UInt8]
    var className: [UInt8]
    var grade: [UInt8]
    var isBlank = false
    var place: Int?
    var findings: [(kind: RosterFindingKind, column: Int?)] = []
  }

  init(
    _ source: RosterSource, _ columns: RosterColumns, _ defaults: RosterDefaults, file: Int
  ) {
    self.file = file
    self.columns = columns
    self.defaults = defaults
    titles = source.layout.titles
    interpretation = source.interpretation
    named = source.named
    schools = source.interpretation.schools.joined(with: defaults.stored)
  }

  /// Notes that a title names the class of the rows below it.
  mutating func begin(_ title: SectionTitle) {
    section = title.below(section)
    sectionTeacher = HomeroomTeacher(title: title.text)
    known = nil
    above = nil
  }

  /// Notes that a row of its own names the teacher of the class of the rows below it.
  mutating func noteTeacher(_ teacher: HomeroomTeacher) {
    sectionTeacher = teacher
    known = nil
  }

  /// The place of a row's class in `units`, and what is found about its cells.
  mutating func place(
    of row: TableRow, number: Int?, in units: inout RosterUnits, _ cells: inout RowCells
  ) -> Int? {
    if !isKnown(row) { known = read(row, &units) }
    guard let known else { return nil }
    defer { lastNumber = number }
    if known.isBlank, let filled = filledDown(number) {
      cells.note(.filledDown, columns.className)
      return filled
    }
    for finding in known.findings { cells.note(finding.kind, finding.column) }
    above = known.isBlank ? nil : known.place
    return known.place
  }

  /// The class above a blank cell, while the roll numbers run on.
  private func filledDown(_ number: Int?) -> Int? {
    guard case .fillDown = interpretation.blankClasses, let above else { return nil }
    if columns.rollNumber == nil || number == nil && lastNumber == nil { return above }
    return number != nil && number == lastNumber.map { $0 + 1 } ? above : nil
  }

  private func isKnown(_ row: TableRow) -> Bool {
    guard let known else { return false }
    return Self.isCell(columns.className, known.className, row)
      && Self.isCell(columns.schoolName, known.school, row)
      && Self.isCell(columns.schoolCode, known.code, row)
      && Self.isCell(columns.grade, known.grade, row)
  }

  private static func isCell(_ column: Int?, _ known: [UInt8], _ row: TableRow) -> Bool {
    row.withCell(column) { cell in
      known.withUnsafeBufferPointer { cell.count == $0.count && cell.elementsEqual($0) }
    }
  }

  private mutating func read(_ row: TableRow, _ units: inout RosterUnits) -> Known {
    func bytes(_ column: Int?) -> [UInt8] { row.withCell(column) { Array($0) } }
    var known = Known(
      school: bytes(columns.schoolName), code: bytes(columns.schoolCode),
      className: bytes(columns.className),
      grade: bytes(columns.grade))
    let school = schoolName(in: row, &known)
    let className = className(row, &known)
    let grade = grade(row, &known)
    let code = schoolCode(row, &known)
    guard let className, !known.findings.contains(where: \.kind.isError) else { return known }
    let schoolPlace = units.place(ofSchool: school)
    if let code, !units.take(code: code, ofSchool: schoolPlace) {
      known.findings.append((.otherSchoolCode, columns.schoolCode))
    }
    let place = units.place(
      ofClass: className.name, as: className.written, isSettled: className.isSettled,
      school: schoolPlace, grade: grade,
      schoolYear: titles.schoolYear)
    known.place = place
    noteTeacher(of: className.name, at: place, &units)
    return known
  }

  /// The teacher of a row's class, as the title above it has it.
  private func noteTeacher(of name: ClassName, at place: Int, _ units: inout RosterUnits) {
    if let section {
      guard let sectionTeacher, section.name.map(interpretation.classes.usual)?.key == name.key
      else { return }
      units.teachers.note(sectionTeacher, of: place, file: file, isOwn: true)
    } else if let teacher = sectionTeacher ?? titles.teacher {
      let titled = titles.className.flatMap { ClassName($0) }.map(interpretation.classes.usual)
      units.teachers.note(teacher, of: place, file: file, isOwn: titled?.key == name.key)
    }
  }

  /// What a cell of the column of schools says, beside the others: a child's name there is no school.
  private func schoolCell(_ text: String) -> SchoolCell {
    let cell = SchoolCell(text)
    guard case .name(let name) = cell, schools.isPerson(name), name.key != defaults.school?.key
    else { return cell }
    return .unusable(.notASchool)
  }

  private mutating func schoolName(in row: TableRow, _ known: inout Known) -> SchoolName? {
    switch columns.schoolName.map({ knownSchools.meaning(of: row[$0], schoolCell) }) {
    case .name(let name): return defaults.spelling(of: name)
    case .unusable(let finding):
      known.findings.append((finding, columns.schoolName))
      return nil
    case .blank, nil: break
    }
    let name = defaults.school(under: titles)
    if name == nil, columns.schoolName != nil {
      known.findings.append((.missingSchool, columns.schoolName))
    }
    return name
  }

  /// A class as a row has it: as it is written in its cell, if it stands in one.
  private struct Named {
    let name: ClassName
    var written: String?
    var isSettled = false
  }

  /// What a cell of the class column says by itself.
  private struct ClassReading {
    var found: Named?
    var finding: RosterFindingKind?
    var isBlank = false
    /// Whether the blank says that the class goes on from above.
    var isGap = false

    init(_ text: String, _ readings: ClassReadings) {
      switch readings.byCell[text] {
      case .open: finding = .spoiledClass
      case .proposed(let name):
        finding = .restoredClass
        found = ClassName(name).map { Named(name: $0, written: text) }
      case .chosen(let name):
        found = ClassName(name).map { Named(name: $0, written: text, isSettled: true) }
      case nil:
        switch ClassCell(text) {
        case .name(let name): found = Named(name: readings.shown(name), written: text)
        case .unusable(let kind): finding = kind
        case .unplaced: finding = .missingClass
        case .blank: (isBlank, isGap) = (true, BlankWord.isGap(text))
        }
      }
    }
  }

  private mutating func className(_ row: TableRow, _ known: inout Known) -> Named? {
    let text = columns.className.map { PlainText.normalized(row[$0]) } ?? ""
    let readings = interpretation.classes
    if let grade = columns.grade, let name = readings.name(text, grade: row[grade]) {
      return Named(name: name)
    }
    var reading = knownClasses.meaning(of: text) { ClassReading($0, readings) }
    if reading.isBlank {
      reading.found = blank(&reading.finding)
      known.isBlank = columns.className != nil && reading.isGap
    }
    if let name = reading.found?.name, name.display.count > 40 {
      (reading.found, reading.finding) = (nil, .missingClass)
    }
    if let finding = reading.finding { known.findings.append((finding, columns.className)) }
    return reading.found
  }

  /// The class of a row that has none.
  private func blank(_ finding: inout RosterFindingKind?) -> Named? {
    if let name = defaults.className { return Named(name: name) }
    if let section {
      if section.name == nil { finding = .missingClass }
      return section.name.map { Named(name: interpretation.classes.usual($0)) }
    }
    switch interpretation.blankClasses {
    case .noColumn:
      if let named { return Named(name: named) }
    case .named:
      finding = .filledClass
      if let named { return Named(name: named) }
    case .missing, .fillDown: break
    }
    finding = .missingClass
    return nil
  }

  /// The grade in a cell like `Khối 12` or `12`.
  private func grade(_ row: TableRow, _ known: inout Known) -> Int? {
    guard let column = columns.grade else { return nil }
    if let finding = row.withCell(column, { SpreadsheetError.finding(in: $0) }) {
      known.findings.append((finding, column))
      return nil
    }
    return Int(SearchKey(row[column]).text.filter(\.isNumber)).flatMap {
      (1...12).contains($0) ? $0 : nil
    }
  }

  /// The code of the row's school.
  private func schoolCode(_ row: TableRow, _ known: inout Known) -> String? {
    guard let column = columns.schoolCode else { return nil }
    let reading = SchoolCodeCell.reading(row[column])
    if let finding = reading.finding { known.findings.append((finding, column)) }
    return reading.value
  }
}
