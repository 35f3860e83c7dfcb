/// One mark of one student: who stands where, what is said, and what comes of it.
public struct MarkStep: Hashable, Sendable {
  /// The student as it stood before.
  public let student: Student
  /// The day on which it is said to have happened.
  public let day: CalendarDay
  /// Where the student stands after it.
  public let standing: Standing
  /// Why rung or day stayed as it was; nil if neither was asked to stay.
  public let kept: KeptStanding?
  /// Why a day that stood gave way; nil if none did.
  public let wrongDay: WrongDay?

  /// What comes of a mark.
  public init(_ student: Student, _ request: MarkRequest) {
    self.student = student
    day = request.day
    standing = student.standing.marked(request, route: student.details.route)
    kept = student.standing.kept(request)
    wrongDay = student.standing.wrongDay(replacedBy: request)
  }

  /// What comes of a climb that somebody made beside others: each rung keeps its earliest day, so that climbs come to the
  /// same in any order.
  public init(_ student: Student, climbing request: MarkRequest) {
    let route = student.details.route
    let climbed = Standing().marked(request, route: route)
    self.student = student
    day = request.day
    standing =
      StandingMerge(student.standing, Standing(), climbed, .handEdits).standing
    kept = standing == student.standing ? .same : nil
    wrongDay = nil
  }

  /// What comes of a change of enrolment.
  ///
  /// - Parameter day: Nil for today, or for the day that stands.
  public init(
    _ student: Student, _ change: EnrolmentChange, on day: CalendarDay?, today: CalendarDay,
    doubts: DayDoubts
  ) {
    self.student = student
    self.day = day ?? today
    kept = nil
    var next = student.standing
    switch change {
    case .exempt(let reason):
      let since = next.exemption?.since
      wrongDay = since?.wrongDay(today: today, doubt: doubts.exemption)
      next.exemption = reason.map {
        Exemption(
          $0, since: day ?? Standing.past(since, today: today, doubt: doubts.exemption))
      }
    case .leave(let back):
      wrongDay = next.leftDay?.wrongDay(today: today, doubt: doubts.left)
      next.leftDay =
        back ? nil : day ?? Standing.past(next.leftDay, today: today, doubt: doubts.left)
    }
    standing = next
  }

  /// Whether it is to be recorded: something differs, or a day that was not to be believed is said once more.
  public var isRecorded: Bool { standing != student.standing || wrongDay != nil }

  /// The student as it stands after it.
  public var after: Student {
    var next = student
    next.standing = standing
    return next
  }
}

/// How it changes whether a student is expected to install.
public enum EnrolmentChange: Hashable, Sendable {
  /// Exempt for a reason; nil for eligible again.
  case exempt(ExemptReason?)
  /// Gone from the school, or `back`.
  case leave(back: Bool)
}
