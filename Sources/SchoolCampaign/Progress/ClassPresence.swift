/// How long a class counts: as long as it has a pupil who has not left. From the day on which the last one left it is in
/// no report, and it is again in those of any day on which somebody is back.
public enum ClassPresence: Hashable, Sendable {
  /// Nobody is stored in it: all went to other classes, or were never there.
  case never
  /// The last of its pupils left on this day.
  case before(CalendarDay)
  /// It has pupils.
  case lasting

  /// The presence of a class.
  ///
  /// - Parameters:
  ///   - students: How many are stored in it, whether they left or not.
  ///   - leaving: How many of them left on which days.
  public init(students: Int, leaving: [CalendarDay: Int]) {
    let left = leaving.values.reduce(0, +)
    if students <= 0 {
      self = .never
    } else if left >= students, let last = leaving.keys.max() {
      self = .before(last)
    } else {
      self = .lasting
    }
  }

  /// Whether the class counts at the end of a day; without a day, as it stands now.
  public func holds(on day: CalendarDay? = nil) -> Bool {
    switch self {
    case .never: false
    case .before(let last): day.map { $0 < last } ?? false
    case .lasting: true
    }
  }
}

extension ClassPresence {
  /// On which days the class counts, and from which on it has reported.
  public func spans(firstReport: CalendarDay?) -> [TallySpan] {
    let until: Int
    switch self {
    case .never: return []
    case .before(let day): until = Int(day.number)
    case .lasting: until = TallySpan.ever
    }
    var spans = [TallySpan(.classes, until: until)]
    if let first = firstReport.map({ Int($0.number) }), first < until {
      spans.append(TallySpan(.reported, from: first, until: until))
    }
    return spans
  }
}

extension [PlacedStudent] {
  /// Whether one of them has not left: a class of which nobody is there any more has no paper.
  public var hasPupils: Bool { contains { $0.student.standing.leftDay == nil } }
}

extension ProgressTally {
  /// Whether the unit has a pupil at the end of the day: a unit that has none is in no report, and only who left it is
  /// counted on.
  public var hasPupils: Bool { enrolled > 0 }

  /// The counts of one class. Without pupils it is no class that could report.
  public func ofClass(reported: Bool) -> ProgressTally {
    var tally = self
    tally.classes = hasPupils ? 1 : 0
    tally.classesReported = hasPupils && reported ? 1 : 0
    return tally
  }
}
