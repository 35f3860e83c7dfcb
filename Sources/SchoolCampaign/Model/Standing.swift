/// Where one student stands in the campaign: rungs with their days, obstacle, exemption.
///
/// A plain value: every change makes a new one, and the store keeps each as an event.
public struct Standing: Hashable, Sendable {
  /// The day on which each rung was reached; nil where it was not, or does not apply.
  public private(set) var reached: RungDays = RungDays()
  /// The open obstacle, at most one.
  public var obstacle: OpenObstacle?
  /// Why and since when the student is not expected to install.
  public var exemption: Exemption?
  /// The day on which the student left the school.
  public var leftDay: CalendarDay?

  /// Nothing done, nothing in the way, eligible.
  public init() {}

  /// A standing as the store kept it.
  public init(
    reached: RungDays, obstacle: OpenObstacle?, exemption: Exemption?, leftDay: CalendarDay?
  ) {
    self.reached = reached
    self.obstacle = obstacle
    self.exemption = exemption
    self.leftDay = leftDay
  }

  /// The highest rung reached.
  public var status: InstallStatus {
    InstallStatus.rungs.last { reached[$0] != nil } ?? .notStarted
  }

  /// The day on which the current rung was reached; nil for ``InstallStatus/notStarted``.
  public var statusDay: CalendarDay? { reached[status] }

  /// Eligible, exempt or left; leaving outweighs an exemption.
  public var eligibility: Eligibility {
    if let leftDay { return .left(since: leftDay) }
    if let exemption { return .exempt(exemption.reason, since: exemption.since) }
    return .eligible
  }

  /// The standing after reaching `status` on `day`; the rungs below count as reached.
  ///
  /// A student already there or above keeps rung and day: the result equals `self`. Rungs below take the
  /// same day unless they have an earlier one. Reaching a higher rung closes the obstacle. The rung
  /// ``InstallStatus/parentReady`` does not apply to ``Route/ownAccount``.
  public func raised(to status: InstallStatus, on day: CalendarDay, route: Route) -> Standing {
    guard status > self.status else { return self }
    var next = self
    next.reach(status, on: day, route: route)
    next.obstacle = nil
    return next
  }

  /// The standing with its rung set to `status` on `day`, up or down: the way to mend a mistake.
  public func corrected(
    to status: InstallStatus, on day: CalendarDay, route: Route
  ) -> Standing {
    var next = self
    for rung in InstallStatus.rungs where rung >= status { next.reached[rung] = nil }
    next.reach(status, on: day, route: route)
    if status > self.status { next.obstacle = nil }
    return next
  }

  /// The standing of one who has not reached a rung after all; the rungs below stay.
  func without(_ denied: InstallStatus) -> Standing {
    var next = self
    for rung in InstallStatus.rungs where rung >= denied { next.reached[rung] = nil }
    return next
  }

  /// Sets the day of a rung, and of those below it: no later than the rung above.
  private mutating func reach(_ status: InstallStatus, on day: CalendarDay, route: Route) {
    var latest = day
    for rung in InstallStatus.rungs.reversed() where rung <= status {
      let applies = rung != .parentReady || route != .ownAccount || status == .parentReady
      if !applies, reached[rung] == nil { continue }
      latest = min(reached[rung] ?? latest, latest)
      reached[rung] = latest
    }
  }
}

/// The day on which each rung was reached.
public struct RungDays: Hashable, Sendable {
  private var days: [CalendarDay?] = [nil, nil, nil, nil]

  /// No rung reached.
  public init() {}

  /// The day of a rung; ``InstallStatus/notStarted`` has none.
  public subscript(status: InstallStatus) -> CalendarDay? {
    get { status == .notStarted ? nil : days[status.rank - 1] }
    set { if status != .notStarted { days[status.rank - 1] = newValue } }
  }
}

/// An obstacle that is open, since when, and what was said about it.
public struct OpenObstacle: Hashable, Sendable {
  /// What is in the way.
  public var obstacle: Obstacle
  /// A note in a person's words.
  public var note: String?
  /// The first day on which it counts.
  public var since: CalendarDay

  /// An obstacle named on the day `since`.
  public init(_ obstacle: Obstacle, note: String?, since: CalendarDay) {
    self.obstacle = obstacle
    self.note = note
    self.since = since
  }
}

/// Why and since when an enrolled student is not expected to install.
public struct Exemption: Hashable, Sendable {
  /// Why.
  public var reason: ExemptReason
  /// The first day on which it counts.
  public var since: CalendarDay

  /// An exemption that counts from the day `since`.
  public init(_ reason: ExemptReason, since: CalendarDay) {
    self.reason = reason
    self.since = since
  }
}
