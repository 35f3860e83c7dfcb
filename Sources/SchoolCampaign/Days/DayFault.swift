/// Why a text that should be a day is none, or none in the order that its file has.
public enum DayFault: Hashable, Sendable {
  /// It is written like a day, and the calendar does not have it: 31/4.
  case notInCalendar
  /// It is a day in another order of day and month only: 5/26/2021.
  case order(DateOrder)
  /// It is not written like a day.
  case unreadable

  /// Why this text could not be read as a day in a file whose days are written in the other order, or in none.
  public init(_ text: String) {
    guard let written = WrittenDay(text) else {
      self = .unreadable
      return
    }
    let fitting = [DateOrder.dayFirst, .monthFirst].filter { order in
      // 29/2 is a day of some years.
      if case .day = written.resolved(order, year: 2020) { true } else { false }
    }
    self = fitting.count == 1 ? .order(fitting[0]) : fitting.isEmpty ? .notInCalendar : .unreadable
  }
}
