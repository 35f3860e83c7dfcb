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
  /// The different texts of the class column.
  private(set) var classes: [String: ClassReadings.Cell] = [:]
  /// For each column of ministry ids how many cells are filled, and how many hold ten digits or nine.
  private(set) var ministryIDs: [Int: (filled: Int, fitting: Int)] = [:]

  /// Whether the column of installations has ticks.
  private(set) var hasTicks = false

  private let columns: RosterColumns
  private var lastClass: [UInt8] = []
  private var lastKey = ""
  private var rollNumbers: [String: Set<Int>] = [:]
  /// So many classes are told apart; a column with more is none of classes.
  private static let mostClasses = 20_000

  /// Reads a table to its end.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read.
  init(_ table: RosterTable, _ layout: RosterLayout) throws {
    columns = RosterColumns(layout)
    var reader = try table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, row.hasDigit else { continue }
      note(row)
    }
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
    noteClass(row)
    noteTick(row)
  }

  private mutating func noteTick(_ row: TableRow) {
    guard !hasTicks, let column = columns.installed,
      row.withCell(column, { $0.contains { $0 >= 0x80 } })
    else { return }
    hasTicks = InstallAnswer(row[column]) == .yes(isTick: true)
  }

  private mutating func noteClass(_ row: TableRow) {
    guard let column = columns.className else { return }
    let isSame = row.withCell(column) { cell in
      cell.count == lastClass.count && cell.elementsEqual(lastClass)
    }
    if !isSame {
      lastClass = row.withCell(column) { Array($0) }
      lastKey = PlainText.normalized(row[column])
      if classes[lastKey] == nil, classes.count < Self.mostClasses, lastKey.utf8.count <= 60 {
        classes[lastKey] = ClassReadings.Cell()
      }
    }
    if let grade = columns.grade, let number = Self.grade(row[grade]) {
      classes[lastKey]?.grades |= 1 << UInt16(number)
    }
    guard lastKey.contains("."), lastKey.utf8.count < 6,
      let number = row.withCell(columns.rollNumber, { CellBytes($0).rollNumber.value })
    else { return }
    if !rollNumbers[lastKey, default: []].insert(number).inserted {
      classes[lastKey]?.repeatsRollNumber = true
    }
  }

  private static func grade(_ cell: String) -> Int? {
    Int(cell.filter { ("0"..."9").contains($0) }).flatMap { (1...12).contains($0) ? $0 : nil }
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
