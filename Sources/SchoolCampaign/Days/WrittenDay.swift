/// A day as a cell or a person writes it, before anybody decides which number is the day and which the month.
///
/// The one reader of days: birth dates, days of marks, days of approvals and days on the command line all pass
/// through it. It knows `25/3/2010` with any sign between the numbers, `2010-03-25`, `20100325`, `25/3/10`, `25/3`,
/// `5 tháng 3 năm 2010`, `05-Thg3-2010`, `Mar 5, 2010`, a spreadsheet's `41784`, each with a time before or behind
/// it; a moment with its zone is the day that it is in Asia/Ho_Chi_Minh then.
public struct WrittenDay: Hashable, Sendable {
  /// How the numbers stand to each other.
  enum Form: Hashable, Sendable {
    /// `5/3/2010`: day and month, or month and day, as the file has it.
    case open
    /// `2010-03-05`, as programs write a day that they keep as one.
    case yearFirst
    /// Nothing is open: a month in words, or digits in a row.
    case certain
    /// The number of days since 30/12/1899, as spreadsheets keep a day.
    case serial
  }

  let form: Form
  /// The day of the month if the day comes first; of a serial the number.
  let day: Int
  /// The month if the day comes first.
  let month: Int
  /// The year; nil where none is written.
  let year: Int?
  /// How many days later it is in Viet Nam than where the moment was written.
  var shift = 0
  /// Whether the text is a moment with its zone.
  public internal(set) var isMoment = false
  /// The second of the day where a time stands beside it, 0 for any midnight; nil where none does.
  var clock: Int?

  init(_ form: Form, day: Int, month: Int, year: Int?) {
    self.form = form
    self.day = day
    self.month = month
    self.year = year
  }

  /// Whether a year is written.
  public var hasYear: Bool { year != nil || form == .serial }

  /// What comes of it under an order of day and month.
  enum Resolution: Hashable {
    case day(CalendarDay)
    /// The calendar has no such day: 31/4.
    case noSuchDay
    /// Only the other order of day and month makes it a day.
    case otherOrder
    /// No year is written, and none was given.
    case noYear
  }

  /// The day under an order of day and month.
  ///
  /// - Parameter other: The year where none is written.
  func resolved(_ order: DateOrder, year other: Int? = nil) -> Resolution {
    let shift = order.isNextDay && clock.map { $0 > 0 } ?? false ? shift + 1 : shift
    if form == .serial { return .day(CalendarDay(number: Int32(day + shift) - 25_569)) }
    guard let year = year ?? other else { return .noYear }
    var (day, month) = (day, month)
    switch form {
    case .open:
      if order.isMonthFirst { swap(&day, &month) }
      if month > 12, month <= 31, day <= 12 { return .otherOrder }
    case .yearFirst where order.isSwapped && day <= 12: swap(&day, &month)
    default: break
    }
    guard let found = CalendarDay(year: year, month: month, day: day) else { return .noSuchDay }
    return .day(shift == 0 ? found : found.adding(days: shift))
  }
}

extension WrittenDay {
  /// The day that people mean who write the day first; nil if the calendar has none, or the year is nowhere.
  ///
  /// - Parameter year: The year where none is written.
  public func day(year: Int? = nil) -> CalendarDay? {
    if case .day(let day) = resolved(.dayFirst, year: year) { day } else { nil }
  }

  /// The day that a text writes; nil for any other text.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let found = Array(text.utf8).withUnsafeBufferPointer { CellBytes($0).writtenDay }
    guard let found else { return nil }
    self = found
  }

  /// No text of a day is longer.
  static let longest = 80

  /// The year that two digits stand for; others as they are.
  static func year(_ number: Int, digits: Int) -> Int {
    digits > 2 ? number : number < 30 ? 2000 + number : 1900 + number
  }
}
