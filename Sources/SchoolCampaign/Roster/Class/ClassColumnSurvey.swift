/// What the class column of a file shows from row to row.
struct ClassColumnSurvey {
  /// The different texts of the column; the blank one among them.
  private(set) var cells: [String: ClassReadings.Cell] = [:]
  /// Its blank cells.
  private(set) var blanks = BlankClassCells()
  /// How roll numbers run on from class to class.
  private(set) var numbering = RollNumberRuns()

  /// The rows below the last one with a roll number, in a list without a class column.
  private(set) var unnumbered = UnnumberedRows()
  /// The rows without any digit below the last one with a roll number.
  private(set) var below = RowsBelowNumbers()

  /// A section that names a grade, or a class that nobody can tell; nil where there is none, or the list has classes.
  private(set) var openSection: String?

  private let columns: RosterColumns
  /// The column of classes as they were read when an error file was written.
  private let readClass: Int?
  private var lastClass: [UInt8] = []
  private var lastKey: String?
  private var isBlank = true
  private var isGap = true
  private var brokenCells: Set<String> = []
  private var knownKeys: [String: String] = [:]
  private var lastGrade: [UInt8] = []
  private var rows = 0
  private var rollNumbers: [String: Set<Int>] = [:]
  /// So many classes are told apart; a column with more is none of classes.
  private static let mostClasses = 20_000

  init(_ columns: RosterColumns, readClass: Int? = nil) {
    self.columns = columns
    self.readClass = readClass
  }

  /// Looks at a row below the header.
  mutating func note(_ row: TableRow) {
    let number = row.withCell(columns.rollNumber) { CellBytes($0).rollNumber.value }
    below.note(number)
    guard let column = columns.className else {
      if number == nil, let title = SectionTitle(row, columns) {
        numbering.beginClass(title.name?.key ?? title.text)
        unnumbered.end()
        if title.name == nil { openSection = openSection ?? title.text }
      } else if columns.rollNumber != nil {
        unnumbered.note(row: row.number, number)
      }
      if let number { numbering.note(number) }
      return
    }
    let isSame =
      lastKey != nil
      && row.withCell(column) { cell in
        cell.count == lastClass.count && cell.elementsEqual(lastClass)
      }
    if !isSame { begin(row, column) }
    rows += 1
    if let readClass, let lastKey, let name = CanonicalCell.className(row[readClass]) {
      cells[lastKey]?.read.insert(name)
    }
    if let number { numbering.note(number) }
    blanks.note(row, isBlank: isBlank, isGap: isGap, begins: !isSame, number, columns)
    noteGrade(row, isSame)
    noteRepeat(number)
  }

  /// Notes a row that names a grade and nothing else; whether it is one.
  mutating func noteSection(_ row: TableRow) -> Bool {
    guard columns.className == nil, let only = row.onlyColumn,
      GradeTitle.isOne(row[only], isBare: false)
    else { return false }
    openSection = openSection ?? PlainText.normalized(row[only])
    return true
  }

  /// Notes a row without any digit, which is no blank one.
  mutating func noteWords(row: Int) {
    if columns.rollNumber != nil { below.noteWords(row: row) }
  }

  /// Counts the rows of the last class.
  mutating func finish() {
    flush()
    blanks.finish()
    unnumbered.end()
    below.end()
  }

  private mutating func begin(_ row: TableRow, _ column: Int) {
    flush()
    lastClass = row.withCell(column) { Array($0) }
    let key = PlainText.normalized(row[column])
    lastKey = key
    isBlank = key.isEmpty || BlankWord.isOne(key)
    isGap = isBlank && BlankWord.isGap(key)
    // A broken cell, `#REF!`, is no class in which numbers might run on.
    if cells[key] == nil, !isBlank, !Self.isClass(key) { brokenCells.insert(key) }
    if !isBlank, brokenCells.isEmpty || !brokenCells.contains(key) {
      numbering.beginClass(knownKeys[key] ?? noteKey(of: key))
    }
    guard cells[key] == nil, cells.count < Self.mostClasses, key.utf8.count <= 60 else { return }
    var cell = ClassReadings.Cell()
    if let day = SpoiledClass(key), day.isDay { cell.isBirthDate = isBirthDate(day, row) }
    cells[key] = cell
  }

  /// What a text names, however it is spelled: `6А1` with a Cyrillic А is 6A1.
  private mutating func noteKey(of text: String) -> String {
    let key = ClassName(text)?.key ?? text
    if knownKeys.count < Self.mostClasses { knownKeys[text] = key }
    return key
  }

  /// Whether a cell may name a class, be it one that a spreadsheet changed.
  private static func isClass(_ cell: String) -> Bool {
    if case .name = ClassCell(cell) { return true }
    return SpoiledClass(cell) != nil
  }

  private mutating func flush() {
    guard let lastKey, rows > 0 else { return }
    cells[lastKey]?.rows += rows
    cells[lastKey]?.blocks += 1
    rows = 0
  }

  /// Whether a day is one on which a pupil was born: no class was typed before its children could go to school.
  private func isBirthDate(_ day: SpoiledClass, _ row: TableRow) -> Bool {
    let born = row.withCell(columns.birthParts.isEmpty ? columns.birthDate : nil) {
      CellBytes($0).birthDate().value
    }
    guard let year = day.year, let born else { return false }
    return year <= born.year + 4
  }

  private mutating func noteGrade(_ row: TableRow, _ isSame: Bool) {
    guard let column = columns.grade else { return }
    let isSameGrade =
      isSame
      && row.withCell(column) { cell in
        cell.count == lastGrade.count && cell.elementsEqual(lastGrade)
      }
    if isSameGrade { return }
    lastGrade = row.withCell(column) { Array($0) }
    guard let grade = Self.grade(row[column]), let lastKey else { return }
    cells[lastKey]?.grades |= 1 << UInt16(grade)
  }

  private mutating func noteRepeat(_ number: Int?) {
    guard lastClass.count < 6, lastClass.contains(where: { $0 == 0x2E || $0 == 0x2C }),
      let number, let lastKey
    else { return }
    if !rollNumbers[lastKey, default: []].insert(number).inserted {
      cells[lastKey]?.repeatsRollNumber = true
    }
  }

  private static func grade(_ cell: String) -> Int? {
    Int(cell.filter { ("0"..."9").contains($0) }).flatMap { (1...12).contains($0) ? $0 : nil }
  }
}
