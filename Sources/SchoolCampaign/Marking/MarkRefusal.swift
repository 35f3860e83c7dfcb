/// Why a student cannot be marked so. Nothing of an act with one is written.
public enum MarkRefusal: Hashable, Sendable {
  /// Nothing can have happened on a day that is to come.
  case dayInFuture(CalendarDay)
  /// There was no app yet.
  case dayTooEarly(CalendarDay, earliest: CalendarDay)
  /// The note is longer than any.
  case noteTooLong
  /// A rung below is said to have been reached after the one above it.
  case daysOutOfOrder
  /// The student has left the school.
  case left
  /// Who has installed has no obstacle any more.
  case installedAlready
  /// A rung below was reached later; only a correction changes its day.
  case dayBeforeLowerRung
  /// The note belongs to no obstacle.
  case noteWithoutObstacle
}

extension MarkRequest {
  /// Why a student cannot be marked so; nil if nothing is in the way.
  ///
  /// - Parameter today: The last day on which anything can have happened.
  public func refusal(
    of student: Student, in campaign: Campaign, today: CalendarDay
  ) -> MarkRefusal? {
    if let refusal = refusalOfDays(in: campaign, today: today) { return refusal }
    do { try PartText.note.requireRoom(note) } catch { return .noteTooLong }
    if isOutOfOrder { return .daysOutOfOrder }
    let standing = student.standing
    if standing.leftDay != nil { return .left }
    if setsObstacle,
      standing.marked(self, route: student.details.route).status == .installed
    {
      return .installedAlready
    }
    if standing.isLater(than: self) { return .dayBeforeLowerRung }
    let isBare = note != nil && !setsObstacle && (status != nil || standing.obstacle == nil)
    return isBare ? .noteWithoutObstacle : nil
  }

  private func refusalOfDays(in campaign: Campaign, today: CalendarDay) -> MarkRefusal? {
    for day in [day] + days.values.sorted() {
      do throws(CampaignError) { try campaign.check(day, today: today) } catch {
        if case .dayTooEarly(let day, let earliest) = error {
          return .dayTooEarly(day, earliest: earliest)
        }
        return .dayInFuture(day)
      }
    }
    return nil
  }
}

extension CampaignError {
  /// Why marks are refused: the first kind of reason, in the order of ``MarkRefusal``, with all whom it concerns; nil if
  /// there is none.
  public init?(refusals: [(student: Student.ID, refusal: MarkRefusal)]) {
    guard let first = refusals.min(by: { $0.refusal.rank < $1.refusal.rank }) else { return nil }
    let students = refusals.filter { $0.refusal.rank == first.refusal.rank }.map(\.student)
    switch first.refusal {
    case .dayInFuture(let day): self = .dayInFuture(day)
    case .dayTooEarly(let day, let earliest): self = .dayTooEarly(day, earliest: earliest)
    case .noteTooLong: self = .textTooLong(.note)
    case .daysOutOfOrder, .dayBeforeLowerRung: self = .dayBeforeLowerRung(students)
    case .left: self = .studentsLeft(students)
    case .installedAlready: self = .installedAlready(students)
    case .noteWithoutObstacle: self = .noteWithoutObstacle(students)
    }
  }
}

extension MarkRefusal {
  fileprivate var rank: Int {
    switch self {
    case .dayInFuture: 0
    case .dayTooEarly: 1
    case .noteTooLong: 2
    case .daysOutOfOrder: 3
    case .left: 4
    case .installedAlready: 5
    case .dayBeforeLowerRung: 6
    case .noteWithoutObstacle: 7
    }
  }
}

extension MarkSheet.Problem.Kind {
  /// What a row with such a mark is told.
  public init(_ refusal: MarkRefusal) {
    switch refusal {
    case .dayInFuture: self = .dayInFuture
    case .dayTooEarly: self = .dayTooEarly
    case .noteTooLong, .noteWithoutObstacle: self = .badObstacle
    case .daysOutOfOrder: self = .daysOutOfOrder
    case .left: self = .studentLeft
    case .installedAlready: self = .installedAlready
    case .dayBeforeLowerRung: self = .dayBeforeLowerRung
    }
  }
}
