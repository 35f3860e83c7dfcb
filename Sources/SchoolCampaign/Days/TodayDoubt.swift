/// Why the day that the clock says, or that was set for practice, is probably not today's.
public enum TodayDoubt: Hashable, Sendable {
  /// VssID did not exist yet.
  case beforeApp(CalendarDay)
  /// The deadline is long past.
  case longAfterDeadline(CalendarDay)

  /// So many days after the deadline nobody is expected to record anything.
  public static let daysAfterDeadline = 400
}

extension Campaign {
  /// Why `today` is probably wrong; nil if nothing speaks against it. Days that are written under a wrong one outlive it.
  public func doubt(today: CalendarDay) -> TodayDoubt? {
    if today < appSinceDay { return .beforeApp(appSinceDay) }
    let last = deadline.adding(days: TodayDoubt.daysAfterDeadline)
    return today > last ? .longAfterDeadline(deadline) : nil
  }
}

extension CalendarDay {
  /// Whether a clock can say this day at all, or anybody practise on it: a machine without a battery says 1970.
  public var canBeToday: Bool { (2000..<2050).contains(year) }
}
