/// What is left of a table's rows where one of several lists is read that stand side by side.
struct PartMask: Sendable {
  let part: TablePart
  /// The last row of the header; what stands above it may be titles.
  let headerRow: Int
  /// The first row that is a header of any list: what stands above it may speak of all.
  let titleRows: Int
  /// How many rows the header has.
  let headingRows: Int
  let spans: [HeadingSpan]

  /// The cells of a row above the header that speak of the list: its own, those that are merged over it, and where it has
  /// none in the row what names neither a class nor a teacher.
  func title(_ row: TableRow) -> [Int: String] {
    var own: [Int: String] = [:]
    var others: [Int: String] = [:]
    for (column, text) in row.cells.enumerated() where !PlainText.normalized(text).isEmpty {
      let isOver =
        spans.columns(of: column, row: row.number)?.overlaps(part.columns) ?? false
      if isOver || part.columns.contains(column) {
        own[column] = text
      } else {
        others[column] = text
      }
    }
    if row.number >= titleRows { return own.filter { part.columns.contains($0.key) } }
    if part.isOfOneList, !own.contains(where: { Self.isOfOneClass($0.value) }) {
      return own.merging(others) { own, _ in own }
    }
    guard own.isEmpty else { return own }
    return part.isOfOneList ? others : others.filter { !Self.isOfOneClass($0.value) }
  }

  static func isOfOneClass(_ text: String) -> Bool {
    TitleClass(text) != .none || TitleClass.isOfGrade(text) || HomeroomTeacher(title: text) != nil
      || TitleClass(alone: text) != .none
  }
}

/// Reads the rows of one of several lists that stand side by side.
struct PartReader: RowReader {
  private var reader: any RowReader
  private let mask: PartMask
  var consumed: Int { reader.consumed }

  init(_ reader: any RowReader, _ mask: PartMask) {
    (self.reader, self.mask) = (reader, mask)
  }

  mutating func next(into row: inout TableRow) throws -> Bool {
    guard try reader.next(into: &row) else { return false }
    if mask.part.isHeadless, row.number > mask.headerRow - mask.headingRows,
      row.number <= mask.headerRow
    {
      row.shift(by: mask.part.offset)
      row.keep(mask.part.columns)
      return true
    }
    if row.number >= mask.headerRow {
      row.keep(mask.part.columns)
    } else {
      row.keep(mask.title(row))
    }
    return true
  }
}

extension TableRow {
  /// Empties all other columns.
  mutating func keep(_ columns: Range<Int>) {
    if count > columns.upperBound {
      bytes.removeSubrange(ends[columns.upperBound - 1]...)
      ends.removeSubrange(columns.upperBound...)
    }
    let low = min(columns.lowerBound, count)
    if low > 0 {
      let cut = ends[low - 1]
      bytes.removeSubrange(..<cut)
      for column in ends.indices { ends[column] = max(0, ends[column] - cut) }
    }
    form = nil
    if !asWritten.isEmpty { asWritten = asWritten.filter { columns.contains($0.key) } }
  }

  /// Moves all cells to the right.
  mutating func shift(by columns: Int) {
    ends = Array(repeating: 0, count: columns) + ends
    form = nil
    asWritten = Dictionary(uniqueKeysWithValues: asWritten.map { ($0.key + columns, $0.value) })
  }

  /// Empties all cells but these.
  mutating func keep(_ cells: [Int: String]) {
    let count = count
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for column in 0..<count {
      bytes += Array((cells[column] ?? "").utf8)
      ends.append(bytes.count)
    }
    form = nil
    asWritten = asWritten.filter { cells[$0.key] != nil }
  }
}
