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
    guard below.contains(where: { $0.count >= Self.fewest }) else { return nil }
    var found: [Range<Int>] = []
    for column in layout.headings.indices where column >= found.last?.upperBound ?? 0 {
      guard HeadingMeaning(layout.headings[column]).idea.map(Self.fields.contains) ?? false,
        let boxes = Self.boxes(from: column, layout, below)
      else { continue }
      found.append(boxes)
    }
    guard !found.isEmpty else { return nil }
    columns = found
  }

  /// A number has ten digits, of which the first may be blank; a card has two letters and 13 digits.
  private static let fewest = 9
  private static let most = 15
  private static let fields: Set<RosterField> = [
    .insuranceNumber, .ministryID, .personalID, .anyID,
  ]

  private static func boxes(
    from column: Int, _ layout: RosterLayout, _ rows: [TableRow]
  ) -> Range<Int>? {
    let heading = RosterField.folded(layout.headings[column])
    func goesOn(_ other: Int) -> Bool {
      guard other > column, other < layout.headings.count else { return true }
      let text = RosterField.folded(layout.headings[other])
      return text.isEmpty || text == heading || Int(text) != nil
    }
    var end = column
    while end - column < most, goesOn(end), isBox(end, isFirst: end == column, rows) { end += 1 }
    guard end - column >= fewest else { return nil }
    let numbers = rows.map { row in
      (column..<end).map { PlainText.normalized(row[$0]) }.joined()
    }.filter { !$0.isEmpty }
    let whole = numbers.count { number in
      Array(number.utf8).withUnsafeBufferPointer { cell in
        CellBytes(cell).insuranceNumber.value != nil || CellBytes(cell).personalID.value != nil
      }
    }
    return !numbers.isEmpty && whole * 5 >= numbers.count * 4 ? column..<end : nil
  }

  /// Whether the cells of a column hold a sign each; the first of a card may have its two letters.
  private static func isBox(_ column: Int, isFirst: Bool, _ rows: [TableRow]) -> Bool {
    var isFilled = false
    for row in rows {
      let count = row.withCell(column) { CellBytes($0).bytes.count }
      if count > (isFirst ? 2 : 1) { return false }
      isFilled = isFilled || count > 0
    }
    return isFilled
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
  /// Moves the texts of columns into the first of them.
  mutating func join(_ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<count)
    guard let last = columns.last else { return }
    for column in columns { ends[column] = ends[last] }
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
