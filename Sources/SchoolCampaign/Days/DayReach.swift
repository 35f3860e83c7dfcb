/// The days that can be meant where something happened in the campaign: from the first on which VssID existed to
/// today.
public struct DayReach: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay
  /// The last day.
  public let last: CalendarDay
  /// The first and the last day of the campaign; nil where there is none to go by.
  public let campaign: ClosedRange<CalendarDay>?

  /// The days from `first` to `last`.
  public init(
    from first: CalendarDay, to last: CalendarDay, campaign: ClosedRange<CalendarDay>? = nil
  ) {
    self.first = first
    self.last = last
    self.campaign = campaign
  }

  /// The day that a text writes; without a year the one that lies within the campaign, also if it is to come: then it is
  /// refused as what it is. Else the last one within reach, so that `28/12` typed in January is last December's. Where
  /// none is within reach, the one of this year.
  ///
  /// - Returns: Nil for a text that is no day, and for a day that the calendar does not have.
  public func day(_ text: String, _ order: DateOrder = .dayFirst) -> CalendarDay? {
    guard let written = WrittenDay(text) else { return nil }
    func day(_ year: Int?) -> CalendarDay? {
      if case .day(let day) = written.resolved(order, year: year) { day } else { nil }
    }
    if written.hasYear { return day(nil) }
    let earliest = min(first.year, last.year)
    let days = (earliest...last.year).reversed().compactMap(day)
    let within = campaign.flatMap { campaign in
      (campaign.lowerBound.year...campaign.upperBound.year).reversed().compactMap(day)
        .first(where: campaign.contains)
    }
    return within ?? days.first { $0 >= first && $0 <= last } ?? days.first
  }
}
