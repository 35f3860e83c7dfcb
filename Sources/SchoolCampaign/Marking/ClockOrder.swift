/// Which of the days that a clock told, one act after the other, it cannot have told rightly.
///
/// Days do not go back. Where they did, the clock was behind, as one is that lost its battery; or it had been ahead, which
/// is believed where many more days speak against the later day than for it.
public struct ClockOrder: Sendable {
  /// The places of days that were told wrongly.
  public let doubted: Set<Int>

  /// So many more days must speak against a later day before the earlier ones are believed.
  private static let majority = 5

  /// Looks at days in the order in which acts were recorded; two clocks of one office may differ by a day.
  public init(_ days: [CalendarDay]) {
    let runs = Self.runs(days)
    let told = Self.told(runs)
    let isAhead = runs.indices.map { Self.isAhead(runs[$0].day, at: $0, told) }
    var doubted: Set<Int> = []
    var latest: CalendarDay?
    for (run, isAhead) in zip(runs, isAhead) {
      if isAhead || latest.map({ $0 > run.day.adding(days: 1) }) ?? false {
        doubted.formUnion(run.places)
      } else {
        latest = max(latest ?? run.day, run.day)
      }
    }
    self.doubted = doubted
  }

  /// Acts of one day that follow each other.
  private struct Run {
    let day: CalendarDay
    var places: Range<Int>
  }

  private static func runs(_ days: [CalendarDay]) -> [Run] {
    var runs: [Run] = []
    for (place, day) in days.enumerated() {
      if runs.last?.day == day {
        runs[runs.count - 1].places = runs[runs.count - 1].places.lowerBound..<place + 1
      } else {
        runs.append(Run(day: day, places: place..<place + 1))
      }
    }
    return runs
  }

  /// Whether days that were told later, and lie before it, outvote a day and the others that speak as it does.
  private static func isAhead(_ day: CalendarDay, at place: Int, _ told: [Told]) -> Bool {
    let against = told.filter { day > $0.day.adding(days: 1) && $0.last >= place }
    guard against.count > majority, let end = against.map(\.last).max(),
      let last = against.map(\.day).max()
    else { return false }
    let along = told.count { $0.day > last && $0.first < end }
    return against.count >= along + majority
  }

  /// A day, and the first and the last run that told it: of several hundred thousand acts there are few days.
  private struct Told {
    let day: CalendarDay
    let first: Int
    var last: Int
  }

  private static func told(_ runs: [Run]) -> [Told] {
    var places: [CalendarDay: Int] = [:]
    var told: [Told] = []
    for (place, run) in runs.enumerated() {
      if let known = places[run.day] {
        told[known].last = place
      } else {
        places[run.day] = told.count
        told.append(Told(day: run.day, first: place, last: place))
      }
    }
    return told
  }
}
