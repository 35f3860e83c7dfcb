/// What a mark changed, student by student.
public struct MarkOutcome: Hashable, Sendable {
  /// A student before and after.
  public struct Change: Hashable, Sendable {
    /// The student as it stands now.
    public let student: Student
    /// The student's class.
    public let schoolClass: SchoolClass
    /// Where the student stood before.
    public let before: Standing
    /// The day on which it is said to have happened.
    public let day: CalendarDay
    /// Why rung or day stayed as it was; nil if neither was asked to stay.
    public let kept: KeptStanding?
    /// Why a day that stood gave way to the day of the mark; nil if none did.
    public let wrongDay: WrongDay?

    /// What comes of a mark, in the student's class.
    public init(_ step: MarkStep, in schoolClass: SchoolClass) {
      student = step.after
      self.schoolClass = schoolClass
      before = step.student.standing
      day = step.day
      kept = step.kept
      wrongDay = step.wrongDay
    }

    /// Whether anything differs.
    public var isChange: Bool { before != student.standing }
  }

  /// The batch under which the change stands in the history; nil if nothing changed.
  public let batch: Int64?
  /// All students of the selection, in the order of the selection.
  public let students: [Change]

  /// The outcome of a mark.
  public init(batch: Int64?, students: [Change]) {
    self.batch = batch
    self.students = students
  }

  /// Those who changed.
  public var changed: [Change] { students.filter(\.isChange) }
  /// Those of whom something stayed as it was for this reason; nil for any other reason than that of a rung.
  public func kept(_ reason: KeptStanding?) -> [Change] {
    students.filter { $0.kept == reason && (reason != nil || !$0.isChange) }
  }

  /// Those whose day was not to be believed, for a reason, and is now the mark's.
  public func mended(_ reason: WrongDay) -> [Change] { changed.filter { $0.wrongDay == reason } }

  /// The classes of those who changed, each once.
  public var changedClasses: [SchoolClass] {
    var seen: Set<SchoolClass.ID> = []
    return changed.map(\.schoolClass).filter { seen.insert($0.id).inserted }
  }

  /// How many changed on a day before this one.
  public func changed(before day: CalendarDay) -> Int { changed.count { $0.day < day } }

  /// Those whose open obstacle took the place of another.
  public var replaced: [Change] {
    changed.filter { change in
      guard let before = change.before.obstacle, let after = change.student.standing.obstacle
      else { return false }
      return before.obstacle != after.obstacle
    }
  }
}
