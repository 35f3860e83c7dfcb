/// A table that a roster file holds: the whole of a text file, or one sheet of a workbook.
///
/// It can be read from its start as often as needed: an import reads it to see how it is laid out, to plan, and
/// to apply.
public struct RosterTable: Sendable {
  /// What people call the file, for messages: its name without folders.
  public let file: String
  /// The name of the sheet; nil for a text file.
  public let sheet: String?
  /// The number of bytes to read, for progress.
  public let size: Int
  /// The byte between the cells of a text file; nil for a sheet.
  public let delimiter: UInt8?
  /// What was met on opening that its user should know.
  public internal(set) var remarks: [TableRemark]
  /// The cells near its top that are merged over several columns.
  public let spans: [HeadingSpan]
  /// The list of several side by side that this is; nil for a whole table.
  public internal(set) var part: TablePart?
  private let open: @Sendable () throws -> any RowReader

  /// A table behind a function that gives a reader from its start.
  public init(
    file: String, sheet: String? = nil, size: Int, delimiter: UInt8? = nil,
    remarks: [TableRemark] = [], spans: [HeadingSpan] = [],
    open: @escaping @Sendable () throws -> any RowReader
  ) {
    self.file = file
    self.sheet = sheet
    self.size = size
    self.delimiter = delimiter
    self.remarks = remarks
    self.spans = spans
    self.open = open
  }

  /// The text of a file in UTF-8, read with one delimiter.
  init(_ input: RosterInput, delimiter: UInt8) {
    self.init(file: input.name, size: input.size, delimiter: delimiter) {
      try CSVReader(input, delimiter: delimiter)
    }
  }

  /// The tables that a text file may be, in whatever encoding: one for each delimiter.
  ///
  /// - Parameter encoding: How its bytes stand for letters; nil for what they show.
  /// - Throws: ``RosterFileError`` if the file is not text, or empty.
  public static func candidates(
    in input: RosterInput, encoding: RosterEncoding? = nil
  ) throws -> [RosterTable] {
    try TextTables(input.inUTF8(from: encoding ?? RosterEncoding(input))).candidates
  }

  /// File, sheet and columns, to point at.
  public var name: String { title.map { "\(file) [\($0)]" } ?? file }

  /// The sheet, and the columns of one of several lists in it; nil for a whole text.
  var title: String? {
    let parts = [sheet, part?.letters].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// A reader from the table's start.
  ///
  /// - Throws: ``RosterFileError`` if the file can no longer be read.
  public func reader() throws -> any RowReader { try open() }

  /// The first rows, among which a header is looked for.
  ///
  /// - Throws: ``RosterFileError`` if the file can no longer be read.
  public func firstRows() throws -> [TableRow] { try head() }

  /// The first rows. A text's quote that does not fit ends them, since it may only come from the wrong delimiter;
  /// the full reading reports it.
  func head(_ limit: Int = 30) throws -> [TableRow] {
    var rows: [TableRow] = []
    var row = TableRow()
    do {
      var reader = try reader()
      while rows.count < limit, try reader.next(into: &row) { rows.append(row) }
    } catch RosterFileError.unclosedQuote, RosterFileError.textAfterQuote, RosterFileError
      .cellTooLong
    {}
    return rows
  }
}

/// Something about a table that is no fault of a row, and still must not pass in silence.
public enum TableRemark: Hashable, Sendable {
  /// So many rows are hidden, by hand or by a filter; they are read.
  case hiddenRows(Int)
  /// So many columns are hidden; they are read.
  case hiddenColumns(Int)
  /// The whole sheet is hidden; it is read.
  case hiddenSheet
  /// It holds these lists side by side, each of which is read for itself.
  case sideBySide([TablePart])
  /// Numbers stand in it with a digit a column; they are joined.
  case digitBoxes([ClosedRange<Int>])
}
