/// What became of the birth dates of an error file since it was written: a spreadsheet that opened and saved it may have
/// written them in another order.
public struct ReturnedDays: Hashable, Sendable {
  /// Cells that say, month first, what was written.
  public private(set) var monthFirst = 0
  /// Days of a spreadsheet with day and month exchanged.
  public private(set) var swapped = 0
  /// The first row of which that is so.
  public private(set) var firstRow: Int?

  /// Notes a cell beside the words for the day that was read from it when the file was written.
  mutating func note(_ cell: CellBytes, written: String, row: Int) {
    guard let day = CanonicalCell.day(written), cell.birthDate(.dayFirst).value != day else {
      return
    }
    if cell.birthDate(.monthFirst).value == day {
      monthFirst += 1
    } else if cell.birthDate(.swappedCells).value == day {
      swapped += 1
    } else {
      return
    }
    firstRow = firstRow ?? row
  }

  /// Whether all days are what was written, or were mended by a person.
  public var areAsWritten: Bool { monthFirst + swapped == 0 }
}
