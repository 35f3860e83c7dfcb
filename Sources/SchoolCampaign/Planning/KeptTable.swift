/// A table as a kept plan holds it: titles, header and the cells of used columns, packed. Nothing else of the file
/// is kept.
public struct KeptTable: Sendable {
  /// The file's name.
  public let file: String
  /// The sheet's name.
  public let sheet: String?
  /// The packed cells.
  public let bytes: RosterInput

  /// A table as the store kept it.
  public init(file: String, sheet: String?, bytes: RosterInput) {
    self.file = file
    self.sheet = sheet
    self.bytes = bytes
  }

  /// What is to be kept of a roster's table.
  ///
  /// - Throws: ``RosterFileError`` where it can no longer be read.
  public init(_ source: RosterSource) throws {
    file = source.table.file
    sheet = source.table.sheet
    var writer = SheetWriter()
    try Self.write(source.table.spans, source.table.part, to: &writer)
    var reader = try source.table.reader()
    var row = TableRow()
    let layout = source.layout
    while try reader.next(into: &row) {
      writer.beginRow(row.number)
      let isUsed = { (column: Int) in
        row.number <= layout.headerRow || column >= layout.fields.count
          || layout.fields[column] != nil
      }
      for column in 0..<row.count where isUsed(column) {
        try row.withCell(column) { try writer.add($0, column: column) }
      }
      try writer.endRow()
    }
    bytes = try writer.packed(name: file)
  }

  /// File and sheet, to point at.
  public var name: String { table.name }

  /// The table, to be read again.
  public var table: RosterTable {
    let bytes = bytes
    var table = RosterTable(file: file, sheet: sheet, size: bytes.size, spans: spans) {
      SheetReader(bytes, merges: [], skipsTop: true)
    }
    table.part = top.lazy.compactMap(TablePart.init(kept:)).first
    return table
  }

  /// Whether all of it can be read: somebody may have changed what the store kept.
  public var isReadable: Bool {
    do {
      var reader = SheetReader(bytes, merges: [])
      var row = TableRow()
      while try reader.next(into: &row) {}
    } catch { return false }
    return true
  }

  /// Keeps what is merged near the top in a row of its own above the first: each cell in the column where a merge
  /// begins.
  ///
  /// Behind them stands which of several lists side by side it is.
  private static func write(
    _ spans: [HeadingSpan], _ part: TablePart?, to writer: inout SheetWriter
  ) throws {
    if spans.isEmpty, part == nil { return }
    writer.beginRow(0)
    for (place, span) in spans.enumerated() {
      let numbers = [
        span.rows.lowerBound, span.rows.upperBound, span.columns.lowerBound,
        span.columns.upperBound,
      ]
      try writer.add(numbers.map { String($0) }.joined(separator: " ").utf8, column: place)
    }
    if let part { try writer.add(part.kept.utf8, column: spans.count) }
    try writer.endRow()
  }

  /// The cells of the row above the first.
  private var top: [String] {
    var reader = SheetReader(bytes, merges: [])
    var row = TableRow()
    do {
      guard try reader.next(into: &row), row.number == 0 else { return [] }
    } catch { return [] }
    return row.cells
  }

  private var spans: [HeadingSpan] {
    top.compactMap { cell in
      let numbers = cell.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 4, numbers[0] <= numbers[1], numbers[2] <= numbers[3],
        numbers.allSatisfy({ (0...SheetWriter.mostRows).contains($0) })
      else { return nil }
      return HeadingSpan(rows: numbers[0]...numbers[1], columns: numbers[2]...numbers[3])
    }
  }
}

/// A plan that was put aside to be applied later.
public struct KeptPlan: Sendable, Identifiable {
  /// The store's number.
  public let id: Int64
  /// When and by whom it was kept.
  public let entry: Entry
  /// How the import treats what the roster leaves open.
  public let options: ImportOptions
  /// What was settled about how its files are read.
  public let choices: ReadingChoices
  /// How many rows each decision had.
  public let counts: [String: Int]
  /// The ``RosterPlan/signature`` that it had.
  public let signature: UInt64
  /// The rosters.
  public let tables: [KeptTable]

  /// Plans are dropped when they are so many days old.
  public static var daysKept: Int { 7 }

  /// A plan as the store kept it.
  public init(
    id: Int64, entry: Entry, options: ImportOptions, choices: ReadingChoices, counts: [String: Int],
    signature: UInt64, tables: [KeptTable]
  ) {
    self.id = id
    self.entry = entry
    self.options = options
    self.choices = choices
    self.counts = counts
    self.signature = signature
    self.tables = tables
  }

  /// The rosters as an import reads them.
  ///
  /// - Throws: ``RosterFileError`` if one cannot be read any more.
  public func sources() throws -> [RosterSource] {
    try tables.map { try RosterSource($0.table, choices) }
  }
}
