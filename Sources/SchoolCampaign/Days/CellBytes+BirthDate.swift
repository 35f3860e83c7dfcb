/// What is wrong with a birth date.
public enum BirthDateFault: UInt8, Sendable {
  /// No day at all.
  case unreadable
  /// The calendar has no such day: 31/4.
  case noSuchDay
  /// Before 1990: nobody who goes to school now.
  case tooEarly
  /// After the school year began in which the roster has the child.
  case tooLate
  /// Still to come.
  case inFuture
}

extension CellBytes {
  /// A birth date of 1990 or later, in the order of its file.
  func birthDate(_ order: DateOrder = .dayFirst) -> CellReading<CalendarDay> {
    if isEmpty { return .blank }
    guard let written = writtenDay else { return .unusable(.invalidBirthDate(.unreadable)) }
    switch written.resolved(order) {
    case .noYear: return .unusable(.invalidBirthDate(.unreadable))
    case .noSuchDay: return .unusable(.invalidBirthDate(.noSuchDay))
    case .otherOrder: return .unusable(order.isMonthFirst ? .dayFirstDate : .monthFirstDate)
    case .day(let day):
      if let fault = Self.fault(of: day.year, written) {
        return .unusable(.invalidBirthDate(fault))
      }
      return written.isMoment ? .noted(day, .dayOfMoment) : .value(day)
    }
  }

  /// Numbers are days only of birth years that pupils have; a year of three digits is none. `1010` and `2110` are years
  /// with a slip.
  private static func fault(of year: Int, _ written: WrittenDay) -> BirthDateFault? {
    if written.form == .serial { return (1998...2019).contains(year) ? nil : .unreadable }
    if year < 1000 || year > 2999 { return .unreadable }
    return year < 1990 ? .tooEarly : year > 2099 ? .inFuture : nil
  }
}
