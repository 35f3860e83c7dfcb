/// A number whose digits stand in a box each, one a column, below one heading: a printed form copied into a sheet.
struct DigitBoxes: Hashable, Sendable {
  /// The columns of the numbers.
  let columns: [Range<Int>]
  /// The last row of the header.
  let headerRow: Int

  /// The boxes below a header; nil where there are none.
  init?(_ layout: RosterLayout, _ rows: [TableRow]) {
    headerRow = layout.headerRow
    let below = rows.filter {
      $0.number > layout.headerRow && $0.hasDigit && !HeaderRows.isLabels($0)
    }
    if below.isEmpty { return nil }
    var found: [Range<Int>] = []
    for column in layout.headings.indices where column >= found.last?.upperBound ?? 0 {
      guard HeadingMeaning(layout.headings[column]).idea.map(Self.fields.contains) ?? false,
        let boxes = Self.boxes(from: column, layout, below)
      else { continue }
      found.append(boxes)
    }
    found += BirthDateBoxes(layout, below)?.columns ?? []
    guard !found.isEmpty else { return nil }
    columns = found
  }

  /// A card has two letters and 13 digits, perhaps with signs between its parts.
  private static let most = 20
  private static let fields: Set<RosterField> = [
    .insuranceNumber, .ministryID, .personalID, .anyID, .parentPhone, .birthDate,
  ]
  /// A box holds one sign, or a part of the number: more than that is a number of its own.
  private static let longest = 6

  private static func boxes(
    from column: Int, _ layout: RosterLayout, _ rows: [TableRow]
  ) -> Range<Int>? {
    let heading = RosterField.folded(layout.headings[column])
    func goesOn(_ other: Int) -> Bool {
      guard other > column, other < layout.headings.count else { return true }
      let text = RosterField.folded(layout.headings[other])
      return text.isEmpty || text == heading || Int(text) != nil
    }
    var end = column + 1
    while end - column < most, goesOn(end), end < (rows.map(\.count).max() ?? 0),
      isFilled(end, rows)
    { end += 1 }
    guard let field = HeadingMeaning(layout.headings[column]).idea, end - column > 1 else {
      return nil
    }
    // Rows with the whole number in its first box, a word there, or a signature somewhere below are none to tell by.
    let told = rows.filter { row in (column..<end).count { isFilled($0, row) } > 1 }
    let whole = told.count { row in
      let texts = (column..<end).map { PlainText.normalized(row[$0]) }
      return texts.allSatisfy { $0.utf8.count <= longest }
        && isWhole(texts.joined(), field, boxes: texts.count { !$0.isEmpty })
    }
    return whole > 0 && whole * 5 >= told.count * 4 ? column..<end : nil
  }

  private static func isFilled(_ column: Int, _ rows: [TableRow]) -> Bool {
    rows.contains { isFilled(column, $0) }
  }

  private static func isFilled(_ column: Int, _ row: TableRow) -> Bool {
    row.withCell(column) { !CellBytes($0).isEmpty }
  }

  /// Whether a text is a whole number of its kind; a birth date is one only in a box for each digit, as day, month and year
  /// in three columns are read as such.
  private static func isWhole(_ text: String, _ field: RosterField, boxes: Int) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let cell = CellBytes(bytes)
      switch field {
      case .birthDate: return boxes >= 6 && cell.birthDate().value != nil
      case .parentPhone:
        let digits = cell.digits
        return (9...11).contains(digits.count) && digits.lettersBefore + digits.lettersWithin == 0
      default: return cell.insuranceNumber.value != nil || cell.personalID.value != nil
      }
    }
  }
}

/// Reads a table with such digits joined, each number in the column of its first box.
struct BoxReader: RowReader {
  private var reader: any RowReader
  private let boxes: DigitBoxes
  var consumed: Int { reader.consumed }

  init(_ reader: any RowReader, _ boxes: DigitBoxes) {
    (self.reader, self.boxes) = (reader, boxes)
  }

  mutating func next(into row: inout TableRow) throws -> Bool {
    guard try reader.next(into: &row) else { return false }
    let isLabels = row.number == boxes.headerRow + 1 && HeaderRows.isLabels(row)
    if row.number > boxes.headerRow, !isLabels {
      for columns in boxes.columns { row.join(columns) }
    }
    return true
  }
}

extension TableRow {
  /// Moves the texts of columns into the first of them; a blank between two of them is a sign that is missing.
  mutating func join(_ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<count)
    guard let last = columns.last else { return }
    markBlanks(columns)
    for column in columns { ends[column] = ends[last] }
  }
}

extension TableRow {
  /// Puts a sign into blank boxes between others, so that nothing is read over them.
  private mutating func markBlanks(_ columns: Range<Int>) {
    let filled = columns.filter { column in withCell(column) { !CellBytes($0).isEmpty } }
    guard let first = filled.first, let last = filled.last, last - first >= filled.count else {
      return
    }
    for column in first..<last where !filled.contains(column) {
      bytes.insert(0x3F, at: ends[column])
      for later in column..<count { ends[later] += 1 }
    }
  }
}

extension RosterTable {
  /// The same table with the digits of numbers joined that stand in a box each; nil where there are none.
  ///
  /// - Throws: ``RosterFileError`` where its first rows cannot be read.
  func joiningDigits(_ layout: RosterLayout) throws -> RosterTable? {
    guard !layout.isErrorFile, let boxes = DigitBoxes(layout, try head()) else { return nil }
    let ranges = boxes.columns.map { $0.lowerBound...$0.upperBound - 1 }
    var table = RosterTable(
      file: file, sheet: sheet, size: size, delimiter: delimiter,
      remarks: remarks + [.digitBoxes(ranges)],
      spans: spans
    ) { BoxReader(try reader(), boxes) }
    table.part = part
    return table
  }
}
