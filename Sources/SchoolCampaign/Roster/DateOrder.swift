/// The order in which a file writes the parts of its birth dates.
public enum DateOrder: String, CaseIterable, Sendable, Codable {
  /// Day, month, year, as everybody in Vietnam writes.
  case dayFirst = "dmy"
  /// Month, day, year, as a program set to English (US) writes.
  case monthFirst = "mdy"
  /// Day first where the cell is text; cells that the spreadsheet took for days have day and month exchanged, since
  /// it read `5/3/2010` as 3 May.
  case swappedCells = "swapped"
}

/// What the rows of a file show about the order of its birth dates.
public struct DateOrderEvidence: Hashable, Sendable {
  /// Cells that can only have the day first, such as `25/3/2010`.
  public private(set) var dayFirst = 0
  /// Cells that can only have the month first.
  public private(set) var monthFirst = 0
  /// Cells that may have either.
  public private(set) var either = 0
  /// Days that the spreadsheet itself keeps (`2010-03-25`), after the twelfth of a month.
  public private(set) var cellsAfterTwelfth = 0
  /// Such days up to the twelfth, which may be exchanged.
  public private(set) var cellsToTwelfth = 0
  /// The first row that can only have the month first.
  public private(set) var firstMonthFirst: Int?

  /// Notes one cell.
  mutating func note(_ cell: CellBytes, row: Int) {
    guard let written = cell.writtenDay, written.year != nil, !written.isMoment else { return }
    switch written.form {
    case .certain, .serial: break
    case .yearFirst:
      if written.day > 12 { cellsAfterTwelfth += 1 } else { cellsToTwelfth += 1 }
    case .open where (13...31).contains(written.month) && written.day <= 12:
      monthFirst += 1
      firstMonthFirst = firstMonthFirst ?? row
    case .open where written.day > 12 && written.month <= 12: dayFirst += 1
    case .open: either += 1
    }
  }

  /// The order, if the rows agree on one; nil if a person must say.
  public var order: DateOrder? {
    if monthFirst == 0 { return looksSwapped ? nil : .dayFirst }
    // One slip of typing must not turn a whole file round.
    let isPlain = dayFirst == 0 && monthFirst >= 2 && monthFirst * 4 >= either
    return isPlain ? .monthFirst : nil
  }

  /// Whether a program set to English (US) read the file once: it makes a day of each date it can, always of the
  /// wrong one, and leaves the others, after the twelfth, as text.
  public var looksSwapped: Bool {
    monthFirst == 0 && dayFirst > 0 && cellsToTwelfth >= 3 && cellsAfterTwelfth == 0
  }
}
