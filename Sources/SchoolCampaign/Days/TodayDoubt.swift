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

extension Campaign {
  /// What reading commands take for today: the clock's day, or, where that cannot be, the last one on which anything was
  /// recorded.
  public func readingDay(clock: CalendarDay, lastRecorded: CalendarDay?) -> CalendarDay {
    clock.canBeToday ? clock : max(lastRecorded ?? startDay, startDay)
  }
}

extension CalendarDay {
  /// Whether a clock can say this day at all, or anybody practise on it: a machine without a battery says 1970.
  public var canBeToday: Bool { Self.possibleClocks.contains(self) }

  /// 1/1/2000 to 31/12/2049.
  public static let possibleClocks = CalendarDay(number: 10_957)...CalendarDay(number: 29_219)
}
