/// What a unit has left unsaid.
public enum Silence: Hashable, Sendable {
  /// It has never reported: `chưa báo cáo`, and nothing else is called so.
  case neverReported
  /// It has reported, but not on so many days up to the as-of day.
  case days(Int)
}

extension ProgressReport.Row {
  /// What the unit has left unsaid as of a day; nil if it reported on that day, or is no class and some class of it has.
  public func silence(asOf day: CalendarDay) -> Silence? {
    if tally.classes > 0, tally.classesReported == 0 { return .neverReported }
    guard let silentSince, silentSince <= day else { return nil }
    return .days(CalendarDay.days(from: silentSince, to: day) + 1)
  }
}
