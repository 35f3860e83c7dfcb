/// The days that can be meant where something happened in the campaign: from the first on which VssID existed to
/// today.
public struct DayReach: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay
  /// The last day.
  public let last: CalendarDay

  /// The days from `first` to `last`.
  public init(from first: CalendarDay, to last: CalendarDay) {
    self.first = first
    self.last = last
  }

  /// The day that a text writes; without a year the last one within reach, so that `28/12` typed in January is last
  /// December's. Where none is within reach, the one of this year, to be refused as what it is.
  ///
  /// - Returns: Nil for a text that is no day, and for a day that the calendar does not have.
  public func day(_ text: String, _ order: DateOrder = .dayFirst) -> CalendarDay? {
    guard let written = WrittenDay(text) else { return nil }
    func day(_ year: Int?) -> CalendarDay? {
      if case .day(let day) = written.resolved(order, year: year) { day } else { nil }
    }
    if written.hasYear { return day(nil) }
    let days = (min(first.year, last.year)...last.year).reversed().compactMap(day)
    return days.first { $0 >= first && $0 <= last } ?? days.first
  }
}
