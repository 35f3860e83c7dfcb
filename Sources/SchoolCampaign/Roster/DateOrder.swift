/// The order in which a file writes the parts of its birth dates.
public enum DateOrder: String, CaseIterable, Sendable, Codable {
  /// Day, month, year, as everybody in Vietnam writes.
  case dayFirst = "dmy"
  /// Month, day, year, as a program set to English (US) writes.
  case monthFirst = "mdy"
  /// Day first where the cell is text; cells that the spreadsheet took for days have day and month exchanged, since
  /// it read `5/3/2010` as 3 May.
  case swappedCells = "swapped"
  /// Day first; a day with a time is the next one: a program wrote the midnight at which a birth date begins in Viet Nam
  /// as the time that it was elsewhere, the evening before.
  case nextDay = "next"
  /// The month first, and a day with a time is the next one.
  case monthFirstNextDay = "mdy-next"
  /// Cells that the spreadsheet took for days have day and month exchanged, and a day with a time is the next one.
  case swappedNextDay = "swapped-next"

  /// Whether the month stands first.
  public var isMonthFirst: Bool { self == .monthFirst || self == .monthFirstNextDay }

  /// Whether the spreadsheet's own days have day and month exchanged.
  public var isSwapped: Bool { self == .swappedCells || self == .swappedNextDay }

  /// Whether a day with a time is the next one.
  public var isNextDay: Bool {
    self == .nextDay || self == .monthFirstNextDay || self == .swappedNextDay
  }

  /// The same order, days with a time being the next ones.
  public var withNextDay: DateOrder {
    isMonthFirst ? .monthFirstNextDay : isSwapped ? .swappedNextDay : .nextDay
  }
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

  /// The second of the day that stands beside the first one with a time.
  private var clock: Int?
  /// How many have that time.
  private var timed = 0
  /// Whether any has another.
  private var hasOtherTimes = false

  /// Notes one cell.
  mutating func note(_ cell: CellBytes, row: Int) {
    guard let written = cell.writtenDay, written.hasYear else { return }
    if let second = written.clock { note(second) }
    if written.isMoment { return }
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

  private mutating func note(_ second: Int) {
    hasOtherTimes = hasOtherTimes || clock.map { $0 != second } ?? false
    clock = clock ?? second
    timed += 1
  }

  /// The one time of day, no midnight, that all times beside the days are: no child is born by the clock, so that it
  /// is a midnight told elsewhere, or means nothing. Nil where there is none.
  public var timeOfAll: String? {
    guard let clock, clock > 0, timed > 1, !hasOtherTimes else { return nil }
    let parts = [clock / 3600, clock / 60 % 60, clock % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.prefix(clock % 60 == 0 ? 2 : 3).joined(separator: ":")
  }

  /// The order, if the rows agree on one; nil if a person must say.
  public var order: DateOrder? {
    timeOfAll == nil ? orderBesideTimes : nil
  }

  /// The order by the days alone, whatever times stand beside them.
  private var orderBesideTimes: DateOrder? {
    if monthFirst == 0 { return looksSwapped ? nil : .dayFirst }
    // One slip of typing must not turn a whole file round.
    let isPlain = dayFirst == 0 && monthFirst >= 2 && monthFirst * 4 >= either
    return isPlain ? .monthFirst : nil
  }

  /// The orders among which a person may have to choose, times aside.
  public var possibleOrders: [DateOrder] {
    orderBesideTimes.map { [$0] }
      ?? (looksSwapped ? [.swappedCells, .dayFirst] : [.dayFirst, .monthFirst])
  }

  /// Whether a program set to English (US) read the file once: it makes a day of each date it can, always of the
  /// wrong one, and leaves the others, after the twelfth, as text.
  public var looksSwapped: Bool {
    monthFirst == 0 && dayFirst > 0 && cellsToTwelfth >= 3 && cellsAfterTwelfth == 0
  }
}
