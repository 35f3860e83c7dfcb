/// What became of the birth dates of an error file since it was written: a spreadsheet that opened and saved it may have
/// written them in another order.
public struct ReturnedDays: Hashable, Sendable {
  /// The order in which the days of the file are written.
  public private(set) var order = DateOrder.dayFirst
  /// Cells that say, in the other order, what was written.
  public private(set) var otherOrder = 0
  /// Days of a spreadsheet with day and month exchanged.
  public private(set) var swapped = 0
  /// The first row of which that is so.
  public private(set) var firstRow: Int?

  /// Notes a cell beside the words for the day that was read from it when the file was written.
  mutating func note(_ cell: CellBytes, written: String, row: Int, order said: DateOrder) {
    order = said
    let other = said.isMonthFirst ? DateOrder.dayFirst : .monthFirst
    guard let day = CanonicalCell.day(written), cell.birthDate(said).value != day else { return }
    if cell.birthDate(other).value == day {
      otherOrder += 1
    } else if cell.birthDate(.swappedCells).value == day {
      swapped += 1
    } else {
      return
    }
    firstRow = firstRow ?? row
  }

  /// Whether all days are what was written, or were mended by a person.
  public var areAsWritten: Bool { otherOrder + swapped == 0 }

  /// How many days are not what was written.
  public var changed: Int { otherOrder + swapped }

  /// The orders by which a person settles it: exchanged back, and as the cells are.
  public var choices: (back: DateOrder, asTheyAre: DateOrder) {
    let other = order.isMonthFirst ? DateOrder.dayFirst : .monthFirst
    return (otherOrder > 0 ? other : .swappedCells, order)
  }
}
