extension Campaign {
  /// Which setting of the campaign a day is typed for.
  public enum SettingDay: Hashable, Sendable {
    case start, deadline, useFrom, appSince
  }

  /// The day that a text writes for a setting. Without a year: the start is the one within the campaign, else of the year
  /// in which it starts; what comes after the start is the first such day from it on, so that `5/1` may end a campaign
  /// that began in December; the app's first day is the last one up to the start.
  ///
  /// - Returns: Nil for a text that is no day, and for one that the calendar does not have.
  public func settingDay(_ text: String, _ setting: SettingDay) -> CalendarDay? {
    guard let written = WrittenDay(text) else { return nil }
    if written.hasYear { return written.day() }
    let year = startDay.year
    let days = (year - 1...year + 1).compactMap { written.day(year: $0) }
    let found: CalendarDay? =
      switch setting {
      case .start: days.first { $0 >= startDay && $0 <= deadline }
      case .deadline, .useFrom: days.first { $0 >= startDay }
      case .appSince: days.last { $0 <= startDay }
      }
    return found ?? written.day(year: year)
  }
}
