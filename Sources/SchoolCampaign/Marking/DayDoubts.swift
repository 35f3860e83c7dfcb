/// Why a day that was recorded does not stand in the way of a true mark.
public enum WrongDay: String, Hashable, Sendable, CaseIterable {
  /// It is still to come.
  case toCome
  /// It was recorded under a day set by hand, for practice.
  case practice
  /// The clock was wrong when it was recorded, and told the day.
  case wrongClock
}

/// A standing of a student as it was recorded.
public struct RecordedStanding: Hashable, Sendable {
  /// The standing that was recorded.
  public let standing: Standing
  /// Whether today was set by hand.
  public let isPractice: Bool
  /// What a wrong clock took for today; nil where nothing speaks against the clock.
  public let wrongToday: CalendarDay?

  /// A standing, and under what today it was recorded.
  public init(_ standing: Standing, isPractice: Bool, wrongToday: CalendarDay? = nil) {
    self.standing = standing
    self.isPractice = isPractice
    self.wrongToday = wrongToday
  }

  func doubt(of day: CalendarDay) -> WrongDay? {
    isPractice ? .practice : day == wrongToday ? .wrongClock : nil
  }
}

/// Which days of a student's standing are not to be believed.
public struct DayDoubts: Hashable, Sendable {
  /// The rungs whose days are doubted.
  public private(set) var rungs: [InstallStatus: WrongDay] = [:]
  /// Whether the days since which obstacle and exemption hold and on which the student left are doubted.
  public private(set) var (obstacle, exemption, left): (WrongDay?, WrongDay?, WrongDay?)

  /// Nothing is doubted.
  public init() {}

  /// Looks at all that was recorded of a student, in order. A day is doubted if nobody brought it but in practice or under
  /// a wrong clock.
  public init(_ record: [RecordedStanding]) {
    for rung in InstallStatus.rungs { rungs[rung] = Self.doubt(record) { $0.reached[rung] } }
    obstacle = Self.doubt(record) { $0.obstacle?.since }
    exemption = Self.doubt(record) { $0.exemption?.since }
    left = Self.doubt(record, \.leftDay)
  }

  /// What is doubted of a standing's rungs, where they still have the days that they had.
  public func ofDays(in standing: Standing, as before: Standing) -> DayDoubts {
    var doubts = DayDoubts()
    doubts.rungs = rungs.filter { standing.reached[$0.key] == before.reached[$0.key] }
    return doubts
  }

  /// Whether nothing is doubted.
  public var isEmpty: Bool { self == DayDoubts() }

  private static func doubt(
    _ record: [RecordedStanding], _ day: (Standing) -> CalendarDay?
  ) -> WrongDay? {
    guard let last = record.last.flatMap({ day($0.standing) }) else { return nil }
    var (before, doubt): (Standing?, WrongDay?) = (nil, nil)
    for recorded in record {
      defer { before = recorded.standing }
      guard day(recorded.standing) == last else { continue }
      // Who says again what stands already means all of it; who says something else, only that.
      if let before, before != recorded.standing, day(before) == last { continue }
      guard let found = recorded.doubt(of: last) else { return nil }
      doubt = found
    }
    return doubt
  }
}
