/// What received parts say beyond their rosters that the campaign does not know yet.
public struct ReceivedStandings: Hashable, Sendable {
  /// How many changes of standings are new.
  public var changes = 0
  /// How many students of the campaign they concern.
  public var students = 0
  /// How many students change in what no roster says: values that were cleared, the route, the office's word.
  public var details = 0
  /// How many conflicts the options settle in favour of what is here; that is noted, so that they do not come again.
  public var settled = 0
  /// How many classes get a homeroom teacher whom they did not have.
  public var teachers = 0
  /// How many days on which a class reported are new.
  public var reports = 0
  /// Of how many students a day of practice or of a wrong clock, here or in the part, gives way to the true one.
  public var wrongDays = 0
  /// What both sides changed to different things; it is kept as it is here unless the file is to outweigh it.
  public var conflicts: [Conflict] = []
  /// Students of whom the sides have days that cannot both be true.
  public var contrary: [Contrary] = []
  /// Children whom the part has and who belong to another school here: what it says of them is left out.
  public var elsewhere: [Child] = []
  /// Children who come from another school, or would if moves were accepted.
  public var arrivals: [Child] = []

  /// How many students stay in their class here although the part has them in another one, and tells of no move.
  public var staying: [Staying: Int] = [:]

  /// Approvals by the office that the part has and that are new here, taken or left out.
  public var approvals: [Approval] = []
  /// Whether ``approvals`` are taken.
  public var takesApprovals = false
  /// Whose standings change, and how; those of new students among them.
  public var changed: [Change] = []
  /// Children of whom something was recorded for practice, on a day set by hand.
  public var practice: [Practice] = []
  /// Whether that is taken in.
  public var acceptsPractice = false
  /// Children of whom the part has something else than this copy, and nobody who changed it: it stays as it is here.
  public var unexplained: [Unexplained] = []

  /// Whether a person has to say yes to something before anything is taken in.
  public var isOpen: Bool { !practice.isEmpty && !acceptsPractice }

  /// A student of whom a lower rung has a later day on one side than a higher one on the other.
  public struct Contrary: Hashable, Sendable {
    /// The student's name.
    public let fullName: String
    /// The class here.
    public let className: ClassName
    /// The standing here before.
    public let stored: Standing
    /// The standing that the part says.
    public let file: Standing
    /// What comes of it.
    public let kept: Standing

    /// Both sides' standings of a student, and what comes of them.
    public init(
      fullName: String, className: ClassName, stored: Standing, file: Standing, kept: Standing
    ) {
      (self.fullName, self.className) = (fullName, className)
      (self.stored, self.file, self.kept) = (stored, file, kept)
    }
  }

  /// A class of a part whose students are in another one here.
  public struct Staying: Hashable, Sendable {
    /// The class in the part.
    public let named: ClassName
    /// The class here.
    public let here: ClassName

    /// Students of one class here whom a part has in another.
    public init(named: ClassName, here: ClassName) { (self.named, self.here) = (named, here) }
  }

  /// An approval that a part brings.
  public struct Approval: Hashable, Sendable {
    /// The child's name.
    public let fullName: String
    /// The class in the part.
    public let className: String
    /// The day of approval; nil where one was taken back.
    public let day: CalendarDay?
    /// Who recorded it, as the part says; nil if it does not.
    public let by: String?
    /// When that was.
    public let on: CalendarDay?

    /// An approval of a child.
    public init(
      fullName: String, className: String, day: CalendarDay?, by: String?, on: CalendarDay?
    ) {
      (self.fullName, self.className, self.day) = (fullName, className, day)
      (self.by, self.on) = (by, on)
    }
  }

  /// A child of whom a part has something that nobody recorded.
  public struct Unexplained: Hashable, Sendable {
    /// The child's name here.
    public let fullName: String
    /// The class in the part.
    public let className: String
    /// What is different.
    public let details: [PartDetail]

    /// What is different of a child.
    public init(fullName: String, className: String, details: [PartDetail]) {
      (self.fullName, self.className, self.details) = (fullName, className, details)
    }
  }

  /// A child whose standing changes.
  public struct Change: Hashable, Sendable {
    /// The child's name.
    public let fullName: String
    /// The class in the part.
    public let className: String
    /// The standing here; that of nothing done for a new student.
    public let from: Standing
    /// The standing that comes of it.
    public let to: Standing

    /// A change of a child's standing.
    public init(fullName: String, className: String, from: Standing, to: Standing) {
      (self.fullName, self.className, self.from, self.to) = (fullName, className, from, to)
    }
  }

  /// A child of whom something was recorded for practice.
  public struct Practice: Hashable, Sendable {
    /// The child's name.
    public let fullName: String
    /// The class in the part.
    public let className: String
    /// Who recorded it.
    public let by: String
    /// The day that was set.
    public let on: CalendarDay

    /// What was recorded of a child.
    public init(fullName: String, className: String, by: String, on: CalendarDay) {
      (self.fullName, self.className, self.by, self.on) = (fullName, className, by, on)
    }
  }

  /// A child of a part who belongs to another school here.
  public struct Child: Hashable, Sendable {
    /// The child's row in the part.
    public let place: RosterRowReference
    /// The name, as the part has it.
    public let fullName: String
    /// The class in the part.
    public let className: ClassName
    /// The school here.
    public let school: SchoolName

    /// A child of a part.
    public init(
      place: RosterRowReference, fullName: String, className: ClassName, school: SchoolName
    ) {
      self.place = place
      self.fullName = fullName
      self.className = className
      self.school = school
    }
  }

  /// A standing that both sides changed.
  public struct Conflict: Hashable, Sendable {
    /// The student's row in the part.
    public let place: RosterRowReference
    /// The student's name.
    public let fullName: String
    /// The class here.
    public let className: ClassName
    /// What differs.
    public let aspect: StandingMerge.Aspect
    /// The standing here.
    public let stored: Standing
    /// The standing that the part says.
    public let file: Standing

    /// A conflict of a student.
    public init(
      place: RosterRowReference, fullName: String, className: ClassName,
      aspect: StandingMerge.Aspect, stored: Standing, file: Standing
    ) {
      self.place = place
      self.fullName = fullName
      self.className = className
      self.aspect = aspect
      self.stored = stored
      self.file = file
    }
  }

  /// Nothing new.
  public init() {}

  /// Whether nothing would be written.
  public var isEmpty: Bool {
    changes == 0 && reports == 0 && details == 0 && settled == 0 && teachers == 0
  }
}
