/// How a table was read: header row, what each column means, and what the title rows say.
public struct RosterLayout: Sendable, Hashable {
  /// The header's row number, as a spreadsheet shows it; of a header in two rows the second one.
  public let headerRow: Int
  /// The header's cells, as written; of a header in two rows the one that tells more.
  public private(set) var headings: [String]
  /// The rows of the header as they stand, by which its repetitions are known.
  let headerRows: [[String]]
  /// What each column means; nil for a column that is not used.
  public private(set) var fields: [RosterField?]
  /// What is known about each column.
  private var known: [KnownColumn] { didSet { fields = known.map(\.field) } }
  /// The school, class and school year that title rows above the header name.
  public let titles: RosterTitles

  /// How the meaning of each column became known; nil for a column that is not used.
  public var origins: [ColumnOrigin?] { known.map(\.origin) }

  /// Whether this program wrote the table itself, as rows to be mended: a part of a list, with columns of its own.
  public var isErrorFile: Bool { fields.contains(.ownColumn) }

  /// The column of birth dates as they were read when an error file was written.
  var readBirthDate: Int? { ownColumn(RosterField.readBirthDateHeading) }

  /// The column of classes as they were read when an error file was written.
  var readClass: Int? { ownColumn(RosterField.readClassHeading) }

  /// The column of children who have rows of their own beside a row of an error file.
  var beside: Int? { ownColumn(RosterField.besideHeading) }

  /// The column of what the import was told by options that wrote an error file.
  var saidOptions: Int? { ownColumn(RosterField.optionsHeading) }

  private func ownColumn(_ heading: String) -> Int? {
    fields.indices.first { column in
      fields[column] == .ownColumn && PlainText.normalized(headings[column]) == heading
    }
  }

  /// The last column that has values and no heading, and is told to the user.
  private(set) var told: Int?

  /// Whether a column has no heading of its own.
  func isHeadless(_ column: Int) -> Bool {
    column >= headings.count || PlainText.normalized(headings[column]).isEmpty
  }

  /// Whether a column means anything, or a person said that it does not.
  func isUsed(_ column: Int) -> Bool {
    column < known.count && (known[column].field != nil || known[column].origin != nil)
  }

  /// Notes that columns are told to the user as having values and no meaning; their cells are no errors.
  mutating func tell(_ columns: [Int]) {
    guard let last = columns.last else { return }
    told = max(told ?? 0, last)
    let missing = max(0, last + 1 - known.count)
    known += Array(repeating: KnownColumn(), count: missing)
    headings += Array(repeating: "", count: missing)
  }

  /// What a column may mean that a person must say; nil where its words say nothing.
  func idea(_ column: Int) -> RosterField? { known[column].idea }

  /// The columns that are not used and may mean a field.
  func meant(_ field: RosterField) -> [Int] {
    known.indices.filter { known[$0].field == nil && known[$0].idea == field }
  }

  /// The columns whose headings mean a field, and that are not used beside others that mean more.
  func yielded(_ field: RosterField) -> [Int] {
    known.indices.filter { known[$0].yielded == field }
  }

  /// Leaves columns unused.
  mutating func ignore(_ columns: some Sequence<Int>) {
    for column in columns where known[column].origin != .user { known[column] = KnownColumn() }
  }

  /// The columns whose meaning the user settled.
  public var settled: [Int] { known.indices.filter { known[$0].origin == .user } }

  /// The columns of a field, left to right.
  public func columns(of field: RosterField) -> [Int] {
    fields.indices.filter { fields[$0] == field }
  }

  /// Finds which of the tables that a file may be has the header that is recognised best, and its layout.
  ///
  /// - Throws: ``RosterFileError``, if none can be read or has a header of ours.
  static func recognised(
    in tables: [RosterTable], _ choices: ReadingChoices
  ) throws -> (RosterTable, RosterLayout) {
    var best: (table: RosterTable, layout: RosterLayout)?
    var isReadable = false
    for table in tables {
      let rows = try table.head()
      isReadable = isReadable || !rows.isEmpty
      guard let found = recognised(in: rows, table.spans, choices) else { continue }
      if found.knownColumns > best?.layout.knownColumns ?? 0 { best = (table, found) }
    }
    if !isReadable { throw RosterFileError.unclosedQuote(line: 1) }
    guard let best else {
      throw RosterFileError.noHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  /// How many columns have a meaning.
  var knownColumns: Int { known.count { $0.field != nil } }

  private static func recognised(
    in rows: [TableRow], _ spans: [HeadingSpan], _ choices: ReadingChoices
  ) -> RosterLayout? {
    // Where columns are settled by letters, their headings may say nothing: the row that names most is the header.
    for least in choices.columns.isEmpty ? [2] : [2, 1] {
      if let found = recognised(in: rows, spans, choices, headed: least) { return found }
    }
    return nil
  }

  private static func recognised(
    in rows: [TableRow], _ spans: [HeadingSpan], _ choices: ReadingChoices, headed least: Int
  ) -> RosterLayout? {
    let width = rows.map(\.count).max() ?? 0
    for (index, row) in rows.enumerated() {
      // A header names two columns at least. Every row of a text that is parted by the wrong sign is one cell.
      if choices.columns.isEmpty, row.onlyCell != nil { continue }
      // A section such as `LỚP SÁU MỘT` is no row of the header.
      let below = Array(
        rows[(index + 1)...].prefix(2).prefix {
          $0.onlyCell.map { TitleClass($0) == .none } ?? true
        })
      let alone = ColumnMeanings(row.cells, width: width, choices)
      let header = HeaderRows(
        row, below: alone.isErrorFile ? [] : below, spans: alone.isErrorFile ? [] : spans)
      // The name may stand in the lower row alone, below "Thông tin học sinh".
      let isUpper =
        header.rows.count > 1
        && row.cells.count(where: { RosterField(wordsOf: $0) != nil }) >= 2
      guard isUpper || alone.isHeader(headed: least) else { continue }
      // Rows of students have a date or a number; titles and repeated headers have not.
      let students = rows.filter {
        $0.number > header.lastRow && $0.hasDigit && !HeaderRows.isLabels($0)
      }
      var spread = spans.padded(
        header.headings, rows: header.firstRow...header.lastRow, width: width)
      if HeadingPairs.namesGoBeyond(spread, students) { spread.append("") }
      var meanings = ColumnMeanings(spread, width: width, choices)
      guard meanings.isHeader(headed: least) else { continue }
      meanings.decide(by: students)
      meanings.find(in: students)
      meanings.spread(
        alone.isErrorFile ? [] : spans, rows: header.firstRow...header.lastRow, below: students)
      let headings = meanings.headings
      let pairs = HeadingPairs(
        headings, students, fixed: meanings.chosen, claimed: meanings.claimed)
      meanings.settle { pairs.settle(&$0) }
      guard meanings.hasName else { continue }
      return RosterLayout(
        headerRow: header.lastRow, headings: headings, headerRows: header.rows,
        fields: meanings.columns.map(\.field), known: meanings.columns,
        titles: RosterTitles(rows[..<index].map(\.cells)))
    }
    return nil
  }
}
