/// How a file was read: delimiter, header row, what each column means, and what the title rows say.
public struct RosterLayout: Sendable, Hashable {
  /// The byte between cells: comma, semicolon or tab.
  public let delimiter: UInt8
  /// The header's row number, as a spreadsheet shows it; of a header in two rows the second one.
  public let headerRow: Int
  /// The header's cells, as written; of a header in two rows the one that tells more.
  public let headings: [String]
  /// The rows of the header as they stand, by which its repetitions are known.
  let headerRows: [[String]]
  /// What each column means; nil for a column that is not used.
  public let fields: [RosterField?]
  /// The school, class and school year that title rows above the header name.
  public let titles: RosterTitles

  /// The headings of columns that carry data and are not used, to be named to the user.
  public var ignoredHeadings: [String] {
    zip(headings, fields).filter { $1 == nil && !PlainText.normalized($0).isEmpty }.map(\.0)
  }

  /// The columns of a field, left to right.
  public func columns(of field: RosterField) -> [Int] {
    fields.indices.filter { fields[$0] == field }
  }

  /// Finds the layout from the file's first rows.
  ///
  /// Each delimiter is tried; the one under which a row is best recognised as a header wins.
  ///
  /// - Throws: ``RosterFileError``, if the file is not text, is empty or has no header of ours.
  public static func recognised(in input: RosterInput) throws -> RosterLayout {
    let head = try RosterHead(input)
    var best: RosterLayout?
    var isReadable = false
    for delimiter in head.delimiters {
      let rows = try head.rows(delimiter: delimiter)
      isReadable = isReadable || !rows.isEmpty
      guard let found = recognised(in: rows, delimiter: delimiter) else { continue }
      if found.knownColumns > best?.knownColumns ?? 0 { best = found }
    }
    if !isReadable { throw RosterFileError.unclosedQuote(line: 1) }
    guard let best else { throw RosterFileError.noHeader(found: try head.likeliestHeader()) }
    return best
  }

  private var knownColumns: Int { fields.count { $0 != nil } }

  private static func recognised(in rows: [TableRow], delimiter: UInt8) -> RosterLayout? {
    for (index, row) in rows.enumerated() {
      guard fields(of: row.cells) != nil else { continue }
      let header = HeaderRows(row, below: index + 1 < rows.count ? rows[index + 1] : nil)
      guard var fields = fields(of: header.headings) else { continue }
      // Rows of students have a date or a number; titles and repeated headers have not.
      let below = rows.filter {
        $0.number > header.lastRow && $0.hasDigit && !HeaderRows.isLabels($0)
      }
      HeadingPairs(header.headings, below).settle(&fields)
      return RosterLayout(
        delimiter: delimiter, headerRow: header.lastRow, headings: header.headings,
        headerRows: header.rows, fields: fields,
        titles: RosterTitles(rows[..<index].map(\.cells)))
    }
    return nil
  }

  /// The meaning of each heading, if the row is a header: two known fields, one of them a name.
  private static func fields(of headings: [String]) -> [RosterField?]? {
    let fields = headings.map { RosterField(heading: $0) }
    let names: [RosterField] = [.fullName, .familyName, .givenName]
    guard fields.count(where: { $0 != nil }) >= 2,
      fields.contains(where: { $0.map(names.contains) ?? false })
    else { return nil }
    return fields
  }
}
