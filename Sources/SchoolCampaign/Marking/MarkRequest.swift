/// What is said about students: a rung reached, an obstacle, or both.
public struct MarkRequest: Hashable, Sendable {
  /// The rung; nil if only the obstacle changes.
  public var status: InstallStatus?
  /// The lowest rung that is said not to be reached, such as the app, which a family that has sent its form has not
  /// either.
  public var denied: InstallStatus?
  /// The days on which rungs below were reached, where they are told.
  public var days: [InstallStatus: CalendarDay] = [:]
  /// The day on which it was reached, in Asia/Ho_Chi_Minh.
  public var day: CalendarDay
  /// Whether a person named that day, rather than nobody, which means today.
  public var namesDay = true
  /// The day on which it is said: days after it are those of a wrong clock. Nil where nothing is known of it.
  public var today: CalendarDay?
  /// Which of the student's days are not to be believed.
  public var doubts = DayDoubts()
  /// Whether a rung may be lowered and its day changed: the way to mend a mistake.
  public var corrects = false
  /// What is said about the obstacle.
  public var obstacle: ObstacleChange = .unchanged
  /// A note to the obstacle.
  public var note: String?

  /// What a mark says about the obstacle.
  public enum ObstacleChange: Hashable, Sendable {
    case unchanged
    case cleared
    case set(Obstacle)
  }

  /// Whether an obstacle is named.
  public var setsObstacle: Bool {
    if case .set = obstacle { true } else { false }
  }

  /// A mark of a rung, an obstacle or both, on a day.
  public init(
    status: InstallStatus?, day: CalendarDay, corrects: Bool = false,
    obstacle: ObstacleChange = .unchanged, note: String? = nil
  ) {
    self.status = status
    self.day = day
    self.corrects = corrects
    self.obstacle = obstacle
    self.note = note
  }
}

extension MarkRequest {
  /// The rungs with their days, lowest first.
  var steps: [(rung: InstallStatus, day: CalendarDay)] {
    guard let status else { return [] }
    return InstallStatus.rungs.filter { $0 < status }
      .compactMap { rung in days[rung].map { (rung, $0) } } + [(status, day)]
  }

  /// Whether a rung below has a later day than the one above it.
  public var isOutOfOrder: Bool { zip(steps, steps.dropFirst()).contains { $0.day > $1.day } }
}

extension Standing {
  /// The standing after a mark; equal to `self` where the mark says nothing new.
  public func marked(_ request: MarkRequest, route: Route) -> Standing {
    let believed = believed(against: request)
    var next = believed
    for (place, step) in request.steps.enumerated() {
      next =
        request.corrects && place == 0
        ? next.corrected(to: step.rung, on: step.day, route: route)
        : next.raised(to: step.rung, on: step.day, route: route)
    }
    if let denied = request.denied, request.corrects { next = next.without(denied) }
    // A rung that only gets another day closes nothing.
    if believed != self, next.status <= status, next.status != .installed {
      next.obstacle = obstacle
    }
    switch request.obstacle {
    case .unchanged:
      next.renote(request.note)
    case .cleared: next.obstacle = nil
    case .set(let obstacle):
      if let open = next.obstacle, open.obstacle != obstacle {
        let note = ObstacleNote(request.note, of: obstacle, replacing: open).text
        next.obstacle = OpenObstacle(obstacle, note: note, since: request.day)
      } else if next.obstacle == nil {
        let note = ObstacleNote(typed: request.note).text
        next.obstacle = OpenObstacle(obstacle, note: note, since: request.day)
      } else {
        if let since = next.obstacle?.since,
          request.isToCome(since) || request.doubts.obstacle != nil
        {
          next.obstacle?.since = request.day
        }
        next.renote(request.note)
      }
    }
    return next
  }

  /// Sets what is noted of the open obstacle; what is kept of those before it stays.
  private mutating func renote(_ text: String?) {
    guard let text, let open = obstacle else { return }
    var note = ObstacleNote(open.note)
    note.own = text
    obstacle?.note = note.text
  }
}
