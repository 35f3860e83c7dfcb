/// How fast a unit installs, against what the deadline asks.
///
/// The rule is the project's own: `docs/pace.md`.
public struct Pace: Hashable, Sendable {
  /// Whether the deadline will be met at the pace so far.
  public enum Verdict: String, CaseIterable, Sendable {
    /// None is missing.
    case done
    /// The pace so far is enough.
    case inTime = "in-time"
    /// Twice the pace so far would be enough.
    case slow
    /// Not even that would be.
    case notInTime = "not-in-time"
    /// The deadline is past, and some are missing.
    case overdue
  }

  /// Days after the as-of day up to the deadline, which counts: 3 on 28/5 for 31/5. Negative once it is past.
  public let daysLeft: Int
  /// Students installed a day, from the start day to the as-of day, both counted, in hundredths, truncated.
  public let soFar: Int
  /// Students that would have to install on each day left, in hundredths, rounded up; nil without days left.
  public let needed: Int?
  /// The verdict; nil without students, and with installations on fewer than two days, from which nothing can be said.
  public let verdict: Verdict?

  /// The pace of a tally as of a day.
  ///
  /// Those installed before the start day count as done, not as pace.
  public init(_ tally: ProgressTally, campaign: Campaign, asOf day: CalendarDay) {
    let elapsed = CalendarDay.days(from: campaign.startDay, to: day) + 1
    daysLeft = CalendarDay.days(from: day, to: campaign.deadline)
    soFar = elapsed > 0 ? tally.sinceStart * 100 / elapsed : 0
    needed = daysLeft > 0 ? (tally.missing * 100 + daysLeft - 1) / daysLeft : nil
    verdict = Self.verdict(tally, elapsed: elapsed, daysLeft: daysLeft)
  }

  /// Compares fractions as products of whole numbers, so that nothing is lost by rounding.
  private static func verdict(
    _ tally: ProgressTally, elapsed: Int, daysLeft: Int
  ) -> Verdict? {
    if tally.eligible == 0 { return nil }
    if tally.missing == 0 { return .done }
    if daysLeft < 0 { return .overdue }
    if tally.installDays.count < 2 { return nil }
    let needed = tally.missing * max(elapsed, 0)
    let possible = tally.sinceStart * daysLeft
    if needed <= possible { return .inTime }
    return needed <= 2 * possible ? .slow : .notInTime
  }
}

/// The days of a campaign, from its start on, on which a unit had installations: a bit each. Days after the 63rd count
/// as one.
public struct InstallDays: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// No days.
  public init() {}

  /// How many days there are.
  public var count: Int { bits.nonzeroBitCount }

  /// Adds a day, counted from the campaign's start.
  public mutating func insert(dayAfterStart day: Int) {
    if day >= 0 { bits |= 1 << UInt64(min(day, 63)) }
  }

  /// Adds the days of another unit.
  public mutating func formUnion(_ other: InstallDays) { bits |= other.bits }
}
