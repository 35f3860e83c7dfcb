/// Whose values count where a roster and the campaign differ.
public enum ValuePreference: String, CaseIterable, Sendable, Codable {
  /// The file's, except where a person edited the campaign's by hand.
  case handEdits = "hand-edits"
  /// The file's.
  case file
  /// The campaign's: the file only fills what is blank.
  case stored
}

/// How an import treats what a roster leaves open.
public struct ImportOptions: Hashable, Sendable, Codable {
  /// The school of rows that name none.
  public var school: SchoolName?
  /// Whether a school whose name is near a stored one is a school of its own.
  public var newSchool = false
  /// The levels of a school that the campaign does not have yet.
  public var levels: Set<Level> = []
  /// The levels of schools that are known to a received part, by the keys of their names.
  public var levelsOfSchools: [String: Set<Level>] = [:]
  /// The class of rows that name none.
  public var className: ClassName?
  /// Whose values count where file and campaign differ.
  public var preference = ValuePreference.handEdits
  /// Whether students are taken over from other schools.
  public var acceptMoves = false
  /// Whether good rows go in although others have errors.
  public var skipBadRows = false
  /// Which of two rows for one child counts where they differ; nil leaves both out.
  public var repeats: RepeatChoice?
  /// The rows that mean a stored student although a number, the name or the birth date was put right.
  public var sameStudents: RowSelection?
  /// The rows that are about another child than the stored one whom they are like.
  public var otherStudents: RowSelection?

  /// Whether a received part's approvals are the office's word; a person says so, never the file.
  public var takesOfficesWord: Bool?
  /// Whether what was recorded for practice is taken in from a received part.
  public var acceptsPractice: Bool?

  /// Whether the column of installations makes marks.
  public var withStatus = false
  /// The day on which students left whom the roster says to have left; a question while there are any.
  public var leaveDay: CalendarDay?
  /// Whether students of the roster's classes whom it does not list are marked as having left.
  public var removesMissing = false
  /// The day of the import, after which nobody is born; nil if that does not matter.
  public var today: CalendarDay?
  /// Whether that day was set by hand: who practises knows no better than what was recorded.
  public var isPractice: Bool?
  /// The number of them, repeated by the user where they are many.
  public var confirmedRemovals: Int?

  /// The levels of a school that the campaign does not have yet.
  public func levels(of school: SchoolName) -> Set<Level> {
    levels.union(levelsOfSchools[school.key] ?? [])
  }

  /// Nothing beyond what the roster says.
  public init() {}
}

extension ImportOptions {
  /// Whether days are recorded of students, for which today must be right.
  public var writesDays: Bool { withStatus || leaveDay != nil || removesMissing }
}
