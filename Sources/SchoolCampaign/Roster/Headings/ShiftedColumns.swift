/// Columns that do not hold what their headings say, and the cells that show it.
public struct ShiftedColumns: Hashable, Sendable {
  /// How the table was read.
  public let layout: RosterLayout
  /// The first rows as they were read, for the user's eyes only.
  public let rows: [[String]]
  /// The first cells that hold something else than their column should.
  public let odd: [OddCell]
  /// The column of numbers that holds phones, where that is what shows it.
  public var phones: PhonesAsNumbers?

  /// A cell that holds something else than its column should.
  public struct OddCell: Hashable, Sendable {
    /// The row, as a spreadsheet numbers it.
    public let row: Int
    /// The column, from 0.
    public let column: Int
    /// What should stand there.
    public let field: RosterField
    /// What stands there; empty for a blank cell.
    public let text: String
  }
}

/// Judges whether rows look like students where the columns say so; not whether they are right.
struct ShiftEvidence {
  /// How many rows hold more than a number, a class and the like, so that they are or should be students.
  private(set) var rows = 0
  /// How many of them have names, dates and numbers where the columns say so.
  private(set) var likely = 0
  private var firstRows: [[String]] = []
  private var odd: [ShiftedColumns.OddCell] = []
  /// What the columns of BHXH numbers look like.
  private var numbers: [NumbersLikePhones]
  private let columns: RosterColumns
  private let identities: [(column: Int, field: RosterField)]
  private static let shown = 8
  /// A card has two letters, a month that is shortened three.
  private static let mostLetters = 6

  /// No rows yet.
  init(_ layout: RosterLayout, _ columns: RosterColumns) {
    self.columns = columns
    // A school's own codes under a heading of the ministry's say nothing about other columns.
    identities = columns.identities.compactMap { column in
      guard let field = layout.fields[column], field != .ministryID, field != .anyID else {
        return nil
      }
      return (column, field)
    }
    let phones = columns.parentPhone.map(\.column) + layout.meant(.parentPhone)
    numbers = columns.insuranceNumber.map { NumbersLikePhones($0, phones: phones) }
  }

  /// Judges a row. Rows of a template, which are only numbered and hold a class, do not count.
  ///
  /// - Returns: Whether it counts.
  mutating func note(_ row: TableRow) -> Bool {
    guard says(columns.name, row) || columns.identities.contains(where: { says($0, row) }) else {
      return false
    }
    rows += 1
    for index in numbers.indices { numbers[index].note(row) }
    if firstRows.count < 3 { firstRows.append(row.cells) }
    if looksLikeStudent(row) { likely += 1 } else if odd.count < Self.shown { noteOdd(row) }
    return true
  }

  /// What is shown where the columns are shifted; nil where they are not.
  func shifted(_ layout: RosterLayout) -> ShiftedColumns? {
    if rows >= 10, likely * 10 < rows * 7 {
      return ShiftedColumns(layout: layout, rows: firstRows, odd: odd)
    }
    // Where a person said what the column is, it is.
    for numbers in numbers where layout.origins[numbers.column] != .user {
      guard let (phones, odd) = numbers.found(layout) else { continue }
      return ShiftedColumns(layout: layout, rows: firstRows, odd: odd, phones: phones)
    }
    return nil
  }

  /// What a number in the row has to be held against that looks like a mobile's.
  var numberLooks: [NumberLook] { numbers.map(\.look) }

  /// Whether a cell holds anything but a zero or a dash, which formulas and people leave in blank rows.
  private func says(_ column: Int?, _ row: TableRow) -> Bool {
    row.withCell(column) { cell in
      cell.contains { $0 > 0x20 && $0 != 0x30 && $0 != 0x2D && $0 != 0x2E }
    }
  }

  private func looksLikeStudent(_ row: TableRow) -> Bool {
    isName(row) && identities.allSatisfy { isIdentity($0.column, $0.field, row) } && isClass(row)
  }

  private func isName(_ row: TableRow) -> Bool {
    row.withCell(columns.name) { cell in
      var letters = false
      // "1. Nguyễn Văn An"
      let number = cell.prefix { (0x30...0x39).contains($0) }.count
      let isNumbered =
        number > 0 && number < cell.count && (cell[number] == 0x2E || cell[number] == 0x29)
      for byte in isNumbered ? cell[number...] : cell[...] {
        if (0x30...0x39).contains(byte) { return false }
        if byte >= 0x41 { letters = true }
      }
      return letters
    }
  }

  /// A few letters, as cards and days have them, words for a number that a child does not have yet, or whatever else
  /// can be read as what should stand there.
  private func isIdentity(_ column: Int, _ field: RosterField, _ row: TableRow) -> Bool {
    row.withCell(column) { cell in
      let hasFewLetters =
        cell.count { (0x41...0x5A).contains($0 & 0xDF) || $0 >= 0x80 } <= Self.mostLetters
      return hasFewLetters || Self.reads(CellBytes(cell), as: field) || Self.tellsYear(cell, field)
    }
  }

  /// Whether a birth date in words tells a year, readable or not: a name has none.
  private static func tellsYear(
    _ cell: UnsafeBufferPointer<UInt8>, _ field: RosterField
  ) -> Bool {
    field == .birthDate
      && cell.split { !(0x30...0x39).contains($0) }.contains { digits in
        digits.count == 4 && [[0x31, 0x39], [0x32, 0x30]].contains(Array(digits.prefix(2)))
      }
  }

  private func isClass(_ row: TableRow) -> Bool {
    row.withCell(columns.className) { $0.count <= 40 }
  }

  private mutating func noteOdd(_ row: TableRow) {
    func add(_ column: Int?, _ field: RosterField) {
      guard let column, odd.count < Self.shown else { return }
      odd.append(
        ShiftedColumns.OddCell(
          row: row.number, column: column, field: field,
          text: PlainText.normalized(row[column]).cut(to: SampleColumn.longest)))
    }
    if !isName(row) { add(columns.name, .fullName) }
    for (column, field) in identities where isOdd(column, field, row) { add(column, field) }
    let isName = columns.className.map { ColumnShape.isName(PlainText.normalized(row[$0])) }
    if !isClass(row) || isName == true { add(columns.className, .className) }
  }

  /// Whether a cell cannot be read as what should stand there: stricter than the judgement, which slips of typing
  /// must not turn.
  private func isOdd(_ column: Int, _ field: RosterField, _ row: TableRow) -> Bool {
    row.withCell(column) { cell in
      let bytes = CellBytes(cell)
      return !bytes.isEmpty && !Self.reads(bytes, as: field)
        && (Self.isStrict(field) || !isIdentity(column, field, row))
    }
  }

  private static func isStrict(_ field: RosterField) -> Bool {
    field == .birthDate || field == .insuranceNumber || field == .personalID
  }

  /// Whether a cell can be read as what should stand there, or says that there is no number yet.
  private static func reads(_ cell: CellBytes, as field: RosterField) -> Bool {
    switch field {
    case .birthDate where cell.writtenDay?.hasYear == true: true
    case .insuranceNumber where cell.insuranceNumber.value != nil: true
    case .personalID where cell.personalID.value != nil: true
    default: NumberToCome.isOne(cell)
    }
  }
}
