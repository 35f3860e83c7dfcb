/// How a table was read: header row, what each column means, and what the title rows say.
public struct RosterLayout: Sendable, Hashable {
  /// The header's row number, as a spreadsheet shows it; of a header in two rows the second one.
  public let headerRow: Int
  /// The header's cells, as written; of a header in two rows the one that tells more.
  public let headings: [String]
  /// The rows of the header as they stand, by which its repetitions are known.
  let headerRows: [[String]]
  /// What each column means; nil for a column that is not used.
  public private(set) var fields: [RosterField?]
  /// The school, class and school year that title rows above the header name.
  public let titles: RosterTitles

  /// The headings of columns that carry data and are not used, to be named to the user.
  public var ignoredHeadings: [String] {
    zip(headings, fields).filter { $1 == nil && !PlainText.normalized($0).isEmpty }.map(\.0)
  }

  /// Leaves columns unused.
  mutating func ignore(_ columns: some Sequence<Int>) {
    for column in columns { fields[column] = nil }
  }

  /// The columns whose meaning the user settled.
  public private(set) var settled: [Int] = []

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
      guard let found = recognised(in: rows, choices) else { continue }
      if found.knownColumns > best?.layout.knownColumns ?? 0 { best = (table, found) }
    }
    if !isReadable { throw RosterFileError.unclosedQuote(line: 1) }
    guard let best else {
      throw RosterFileError.noHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private var knownColumns: Int { fields.count { $0 != nil } }

  private static func recognised(
    in rows: [TableRow], _ choices: ReadingChoices
  ) -> RosterLayout? {
    for (index, row) in rows.enumerated() {
      let header = HeaderRows(row, below: index + 1 < rows.count ? rows[index + 1] : nil)
      // The name may stand in the lower row alone, below "Thông tin học sinh".
      let isUpper =
        header.rows.count == 2 && row.cells.count(where: { RosterField(heading: $0) != nil }) >= 2
      guard isUpper || fields(of: row.cells, choices) != nil else { continue }
      guard var fields = fields(of: header.headings, choices) else { continue }
      // Rows of students have a date or a number; titles and repeated headers have not.
      let below = rows.filter {
        $0.number > header.lastRow && $0.hasDigit && !HeaderRows.isLabels($0)
      }
      HeadingPairs(header.headings, below).settle(&fields)
      let settled = header.headings.indices.filter {
        choices.columns[RosterField.folded(header.headings[$0])] != nil
      }
      return RosterLayout(
        headerRow: header.lastRow, headings: header.headings,
        headerRows: header.rows, fields: fields,
        titles: RosterTitles(rows[..<index].map(\.cells)), settled: settled)
    }
    return nil
  }

  /// The meaning of each heading, if the row is a header: two known fields, one of them a name.
  private static func fields(
    of headings: [String], _ choices: ReadingChoices
  ) -> [RosterField?]? {
    let fields = headings.map { heading in
      choices.columns[RosterField.folded(heading)] ?? RosterField(heading: heading)
    }
    let names: [RosterField] = [.fullName, .familyName, .givenName]
    guard fields.count(where: { $0 != nil }) >= 2,
      fields.contains(where: { $0.map(names.contains) ?? false })
    else { return nil }
    return fields
  }
}
