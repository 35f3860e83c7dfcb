/// The columns of a table that hold one of several lists which stand side by side.
public struct TablePart: Hashable, Sendable {
  /// The columns, from 0; the last list has all that follow.
  let columns: Range<Int>
  /// The last column with a heading.
  let lastHeading: Int
  /// Whether the lists are one that goes on: roll numbers run on from one to the next, and titles speak of all.
  var isOfOneList: Bool
  /// Whether the list is of children who are taken off: `GIẢM`, `HỌC SINH CHUYỂN ĐI`.
  var holdsRemovals = false
  /// How far left of its columns their headings stand, where it has none of its own; 0 where it has.
  var offset = 0

  /// Whether it has no headings of its own, and those of the list on its left are taken.
  public var isHeadless: Bool { offset > 0 }

  /// The letters of its columns: `F–I`.
  public var letters: String {
    let first = ColumnLetter.letters(columns.lowerBound)
    return first + "–" + ColumnLetter.letters(lastHeading)
  }
}

extension RosterTable {
  /// The same table with nothing but the columns of one list; its titles are those above it, and those that speak of all.
  ///
  /// - Parameter titleRows: The first row that is a header of any list: what stands above it may speak of all.
  func masked(
    to part: TablePart, headerRow: Int, titleRows: Int, headingRows: Int = 1
  ) -> RosterTable {
    let mask = PartMask(
      part: part, headerRow: headerRow, titleRows: titleRows, headingRows: headingRows,
      spans: spans)
    var table = RosterTable(
      file: file, sheet: sheet, size: size, delimiter: delimiter, remarks: [],
      spans: spans.compactMap { $0.clamped(to: part.columns) }
    ) { PartReader(try reader(), mask) }
    table.part = part
    return table
  }
}

extension HeadingSpan {
  /// The part of it that lies in these columns; nil if none does.
  fileprivate func clamped(to other: Range<Int>) -> HeadingSpan? {
    let first = max(columns.lowerBound, other.lowerBound)
    let last = min(columns.upperBound, other.upperBound - 1)
    return first <= last ? HeadingSpan(rows: rows, columns: first...last) : nil
  }
}

extension TablePart {
  /// As a kept plan has it.
  var kept: String {
    "part \(columns.lowerBound) \(columns.upperBound) \(lastHeading) \(isOfOneList ? 1 : 0)"
      + (holdsRemovals ? " 1" : "")
  }

  /// Reads what a kept plan has; nil for anything else.
  init?(kept text: String) {
    let numbers = text.split(separator: " ").dropFirst().compactMap { Int($0) }
    guard text.hasPrefix("part "), [4, 5].contains(numbers.count), numbers[0] < numbers[1],
      [numbers[0], numbers[2]].allSatisfy({ (0...SheetWriter.mostColumns).contains($0) })
    else { return nil }
    self.init(
      columns: numbers[0]..<numbers[1], lastHeading: numbers[2], isOfOneList: numbers[3] == 1,
      holdsRemovals: numbers.count > 4 && numbers[4] == 1)
  }
}
