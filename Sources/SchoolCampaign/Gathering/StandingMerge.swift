/// A change of a standing that was made in another copy, brought into this one's standing.
///
/// Each side's own changes count. Where both reached a rung, the earlier day does, whichever side says it, so that
/// two copies come to the same whatever the order in which they hear of each other. What both changed to
/// different things is a conflict, which is listed and settled as an import's. Days of which a lower rung's on one side lies
/// after a higher one's on the other contradict each other: the higher rung holds with its day, and it is told.
public struct StandingMerge: Hashable, Sendable {
  /// What can be in conflict.
  public enum Aspect: Hashable, Sendable {
    case rung(InstallStatus)
    case obstacle
    case exemption
    case left
  }

  /// The standing that comes of it; where there is a conflict, as ``ValuePreference`` says.
  public private(set) var standing: Standing
  /// What both sides changed, to different things.
  public private(set) var conflicts: [Aspect] = []
  /// Whether the sides have days that cannot both be true: a lower rung after a higher one.
  public private(set) var isContrary = false
  /// Whether a day of practice, or of a wrong clock, gave way to a true one, on whichever side it was.
  public private(set) var hasWrongDay = false

  /// Brings the change `before` → `after` into a standing.
  ///
  /// - Parameters:
  ///   - last: Where the other side's student stands after all its changes; nil for this one.
  ///   - doubts: Which days are not to be believed, of `mine` and of `after`.
  public init(
    _ mine: Standing, _ before: Standing, _ after: Standing, _ preference: ValuePreference,
    last: Standing? = nil,
    doubts: (mine: DayDoubts, theirs: DayDoubts) = (DayDoubts(), DayDoubts())
  ) {
    standing = mine
    var reached = mine.reached
    let isTrue = InstallStatus.rungs.contains { rung in
      after.reached[rung] != nil && after.reached[rung] != before.reached[rung]
        && doubts.theirs.rungs[rung] == nil
    }
    for rung in InstallStatus.rungs {
      let (here, there) = (mine.reached[rung], after.reached[rung])
      let isDoubted = (mine: doubts.mine.rungs[rung], theirs: doubts.theirs.rungs[rung])
      if isTrue, here != nil, here != there, isDoubted.theirs == nil,
        there == nil ? isDoubted.mine == .practice : isDoubted.mine != nil
      {
        (reached[rung], hasWrongDay) = (there, true)
      } else if here != nil, here != there, isDoubted.theirs != nil, isDoubted.mine == nil {
        hasWrongDay = true
      } else {
        reached[rung] = mergedDay(
          .rung(rung), here, before.reached[rung], there, preference)
      }
    }
    isContrary = !hasWrongDay && Self.contradict(mine, before, after, last: last ?? after)
    let obstacle = merged(
      .obstacle, mine.obstacle, before.obstacle, after.obstacle, preference)
    let exemption = merged(
      .exemption, mine.exemption, before.exemption, after.exemption, preference)
    let left = mergedDay(.left, mine.leftDay, before.leftDay, after.leftDay, preference)
    standing = Standing(
      reached: reached.inOrder, obstacle: obstacle, exemption: exemption, leftDay: left)
    // Reaching a higher rung closes an obstacle that was named below it, whichever side reached it.
    if let open = standing.obstacle, let day = standing.statusDay, open.since <= day {
      let below = [mine, after].filter { $0.obstacle == open }.map(\.status).max()
      if let below, below < standing.status { standing.obstacle = nil }
    }
    if standing.status == .installed { standing.obstacle = nil }
  }

  /// Whether one side reached a rung after the day on which the other, and it alone, reached a higher one.
  private static func contradict(
    _ mine: Standing, _ before: Standing, _ after: Standing, last: Standing
  ) -> Bool {
    func news(_ standing: Standing, _ rung: InstallStatus) -> CalendarDay? {
      standing.reached[rung] == before.reached[rung] ? nil : standing.reached[rung]
    }
    func isLater(_ low: CalendarDay?, _ high: CalendarDay?) -> Bool {
      if let low, let high { low > high } else { false }
    }
    return InstallStatus.rungs.contains { high in
      InstallStatus.rungs.contains { low in
        guard low < high else { return false }
        return last.reached[high] == nil && isLater(news(after, low), news(mine, high))
          || mine.reached[high] == nil && isLater(news(mine, low), news(after, high))
      }
    }
  }

  /// A day: where both sides heard of an earlier one, or of the first, the earliest holds.
  private mutating func mergedDay(
    _ aspect: Aspect, _ mine: CalendarDay?, _ before: CalendarDay?, _ after: CalendarDay?,
    _ preference: ValuePreference
  ) -> CalendarDay? {
    if let mine, let after, before.map({ mine <= $0 && after <= $0 }) ?? true {
      return min(mine, after)
    }
    return merged(aspect, mine, before, after, preference)
  }

  /// One aspect: a change that only one side made holds.
  private mutating func merged<Value: Equatable>(
    _ aspect: Aspect, _ mine: Value?, _ before: Value?, _ after: Value?,
    _ preference: ValuePreference
  ) -> Value? {
    if before == after || mine == after { return mine }
    if mine == before { return after }
    conflicts.append(aspect)
    return preference == .file ? after : mine
  }
}

extension RungDays {
  /// The days with each rung no later than the one above it, and every rung that must lie below a reached one.
  fileprivate var inOrder: RungDays {
    var days = self
    var latest: CalendarDay?
    for rung in InstallStatus.rungs.reversed() {
      if let day = days[rung], let bound = latest { days[rung] = min(day, bound) }
      if days[rung] == nil, rung != .parentReady { days[rung] = latest }
      latest = days[rung] ?? latest
    }
    return days
  }
}
