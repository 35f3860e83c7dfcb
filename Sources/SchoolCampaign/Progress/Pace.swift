/// How fast a unit installs, against what the deadline asks.
public struct Pace: Hashable, Sendable {
  /// Days after the as-of day up to the deadline, which counts: 3 on 28/5 for 31/5. Negative once it is past.
  public let daysLeft: Int
  /// Students installed a day, from the start day to the as-of day, both counted, in hundredths, truncated.
  public let soFar: Int
  /// Students that would have to install on each day left, in hundredths, rounded up; nil without days left.
  public let needed: Int?

  /// The pace of a tally as of a day.
  ///
  /// Those installed before the start day count as done, not as pace.
  public init(_ tally: ProgressTally, campaign: Campaign, asOf day: CalendarDay) {
    let elapsed = CalendarDay.days(from: campaign.startDay, to: day) + 1
    daysLeft = CalendarDay.days(from: day, to: campaign.deadline)
    soFar = elapsed > 0 ? tally.sinceStart * 100 / elapsed : 0
    needed = daysLeft > 0 ? (tally.missing * 100 + daysLeft - 1) / daysLeft : nil
  }
}
