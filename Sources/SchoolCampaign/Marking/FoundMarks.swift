/// What rows of marks come to once every row's student is looked up: the marks, or why not all can be made.
public struct FoundMarks: Sendable {
  /// The marks, one for each student, in the order of the rows.
  public private(set) var requests: [(student: Student.ID, request: MarkRequest)] = []
  /// The rows that cannot be marked, with why.
  public private(set) var problems: [MarkSheet.Problem] = []
  /// The rows that say what an earlier one said.
  public private(set) var repeated: [MarkPlace] = []
  private var repeats = MarkRepeats()

  /// No rows yet.
  public init() {}

  /// Adds a row whose student is known.
  ///
  /// - Parameter problem: Why the student cannot be marked so; nil if nothing is in the way.
  public mutating func add(
    _ request: MarkRequest, of student: Student.ID, at place: MarkPlace,
    problem: MarkSheet.Problem.Kind?
  ) {
    switch repeats.note(request, student, at: place) {
    case .same: repeated.append(place)
    case .otherwise(let other):
      problems.append(MarkSheet.Problem(place, kind: .saidOtherwise, other: other))
    case .first:
      if let problem { problems.append(MarkSheet.Problem(place, kind: problem)) }
      requests.append((student, request))
    }
  }

  /// Adds a row that means nobody.
  public mutating func refuse(_ problem: MarkSheet.Problem) { problems.append(problem) }
}
