/// Takes a sheet cell by cell, in the order in which its file has them, and packs it for reading row by row.
///
/// A packed row is: its length in bytes, its number, and for each cell that is not blank the column, the length and
/// the text in UTF-8, all numbers as four bytes. Blank rows are not kept.
public struct SheetWriter {
  /// As many columns as Excel has.
  public static let mostColumns = 16_384
  /// So many of them may hold anything: no class list has more, and each costs memory.
  public static let mostFilledColumns = 256
  /// So many rows are told apart.
  public static let mostRows = 1 << 24
  private static let longestCell = 1 << 20
  static let longestRow = 16 << 20

  private var spool: Spool
  private var number = 0
  /// The row as it will be packed.
  private var row: [UInt8] = []
  private var lastColumn = -1
  private var isOrdered = true
  private var merges: [VerticalMerge] = []
  private var spans: [HeadingSpan] = []
  private var hiddenRows: Set<Int> = []
  private var lastNumber = 0
  private var hasRowsInOrder = true
  private var rowIsHidden = false
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var width = 0

  private var room: Int

  /// An empty sheet that may become so large.
  public init(budget: SheetBudget = .unlimited) {
    room = budget.bytes
    spool = Spool(budget.allowance)
  }

  /// Begins a row, numbered as a spreadsheet shows it, or goes on with one that was begun before.
  public mutating func beginRow(_ number: Int, isHidden: Bool = false) {
    self.number = number
    rowIsHidden = isHidden
    row.removeAll(keepingCapacity: true)
    lastColumn = -1
    isOrdered = true
  }

  /// Adds a cell's text; a later one for the same column outweighs it.
  ///
  /// - Throws: ``RosterFileError/cellTooLong(line:)``, ``RosterFileError/tooManyColumns(line:)``.
  @inlinable
  public mutating func add(_ text: some Collection<UInt8>, column: Int) throws {
    let added: Void? = try text.withContiguousStorageIfAvailable {
      try add(bytes: $0, column: column)
    }
    if added == nil {
      try Array(text).withUnsafeBufferPointer { try add(bytes: $0, column: column) }
    }
  }

  @usableFromInline
  mutating func add(bytes text: UnsafeBufferPointer<UInt8>, column: Int) throws {
    if text.isEmpty { return }
    guard column < Self.mostFilledColumns else {
      throw RosterFileError.tooManyColumns(line: number)
    }
    guard text.count <= Self.longestCell, row.count + text.count <= Self.longestRow else {
      throw RosterFileError.cellTooLong(line: number)
    }
    if row.isEmpty {
      row.append(number: 0)
      row.append(number: number)
    }
    if column <= lastColumn { isOrdered = false }
    lastColumn = max(lastColumn, column)
    row.append(number: column)
    row.append(number: text.count)
    row.append(contentsOf: text)
  }

  /// Ends the row.
  ///
  /// - Throws: ``RosterFileError/tooManyRows``, ``RosterFileError/inflatesTooFar``, ``RosterFileError/noRoom``.
  public mutating func endRow() throws {
    if row.isEmpty { return }
    guard number <= Self.mostRows else { throw RosterFileError.tooManyRows }
    if !isOrdered { row.putCellsInOrder() }
    if rowIsHidden { hiddenRows.insert(number) }
    if number <= lastNumber { hasRowsInOrder = false }
    lastNumber = number
    width = max(width, lastColumn + 1)
    room -= row.count
    if room < 0 { throw RosterFileError.inflatesTooFar }
    row.replace(numberAt: 0, with: row.count - 4)
    try row.withUnsafeBytes { try spool.append($0) }
    row.removeAll(keepingCapacity: true)
  }

  /// Notes that cells are merged: from row to row, each shows the first one's text; over several columns of a header,
  /// its text is the heading of all of them.
  public mutating func merge(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    guard columns.lowerBound < Self.mostColumns, rows.lowerBound <= Self.mostRows else { return }
    let columns = columns.clamped(to: 0...Self.mostColumns - 1)
    let rows = rows.clamped(to: 0...Self.mostRows)
    if rows.count > 1, merges.count < 1 << 20 {
      merges.append(VerticalMerge(column: columns.lowerBound, rows: rows))
    }
    if columns.count > 1, rows.lowerBound <= HeadingSpan.lastRow, spans.count < Self.mostColumns {
      spans.append(HeadingSpan(rows: rows, columns: columns))
    }
  }

  /// Notes that columns are hidden.
  public mutating func hide(columns: ClosedRange<Int>) { hiddenColumns.append(columns) }

  /// The packed cells alone, for a sheet without merges.
  consuming func packed(name: String) throws -> RosterInput { try spool.finished(name: name) }

  /// The sheet as a table.
  ///
  /// - Throws: ``RosterFileError/noRoom``.
  public consuming func table(
    file: String, sheet: String?, isHidden: Bool = false
  ) throws -> RosterTable {
    var remarks: [TableRemark] = []
    if isHidden { remarks.append(.hiddenSheet) }
    if !hiddenRows.isEmpty { remarks.append(.hiddenRows(hiddenRows.count)) }
    let width = width
    let hidden = hiddenColumns.reduce(0) {
      $0 + $1.clamped(to: 0...max(width, 1)).count(below: width)
    }
    if hidden > 0 { remarks.append(.hiddenColumns(hidden)) }
    let spans = spans
    let merges = merges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    let isInOrder = hasRowsInOrder
    let packed = try spool.finished(name: file)
    let input = isInOrder ? packed : try PackedRows(packed).inOrder()
    return RosterTable(file: file, sheet: sheet, size: input.size, remarks: remarks, spans: spans) {
      SheetReader(input, merges: merges)
    }
  }
}

/// Cells of one column that are merged from row to row.
struct VerticalMerge: Sendable {
  let column: Int
  let rows: ClosedRange<Int>
}

extension ClosedRange<Int> {
  /// How many of the numbers lie below a bound.
  fileprivate func count(below bound: Int) -> Int {
    lowerBound < bound ? Swift.min(upperBound, bound - 1) - lowerBound + 1 : 0
  }
}
