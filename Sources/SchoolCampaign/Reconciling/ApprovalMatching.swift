/// Decides the lines of the office's list one by one: a pure function, fed with the candidates of each.
public struct ApprovalMatching {
  private let day: CalendarDay
  private var decisions: [Reconciliation.Decision] = []
  private var notMarked: [Student.ID] = []
  private var renamed: [Int] = []
  private var seen: Set<Student.ID> = []

  /// A matching without lines.
  ///
  /// - Parameter day: The day of lines that name none.
  public init(day: CalendarDay) { self.day = day }

  /// Decides a line.
  ///
  /// - Parameters:
  ///   - candidates: The stored students that share a number, or name and birth date, with it.
  ///   - school: The school of its student, where that is known.
  public mutating func decide(
    _ line: ApprovalList.Line, candidates: [Candidate], school: School.ID?
  ) {
    let matcher = StudentMatcher(candidates)
    switch matcher.matchOfNumber(line.rosterRow, in: school) {
    case .none, .namesake, .renumbered: decisions.append(.unknown)
    case .refused(.numberOfAnotherStudent):
      decisions.append(matcher.holder(of: line.rosterRow).map { .otherName($0) } ?? .ambiguous)
    case .refused: decisions.append(.ambiguous)
    case .one(let candidate): decide(line, candidate.student)
    }
  }

  private mutating func decide(_ line: ApprovalList.Line, _ student: Student) {
    guard seen.insert(student.id).inserted else {
      decisions.append(.repeated(student.id))
      return
    }
    let name = line.details.fullName
    if !name.isEmpty, SearchKey(name) != SearchKey(student.details.fullName) {
      renamed.append(decisions.count)
    }
    let approved = line.day ?? day
    decisions.append(
      student.officeApprovedDay == approved ? .same(student.id) : .record(student.id, approved))
    if student.standing.reached[.approved] == nil { notMarked.append(student.id) }
  }

  /// The students on the list.
  public var listed: Set<Student.ID> { seen }

  /// The whole reconciliation.
  ///
  /// - Parameters:
  ///   - unconfirmed: Enrolled students whom the school has as approved and of whom the office had said nothing
  ///     before, each with the school.
  ///   - scope: Of which schools the list speaks.
  ///   - covered: The schools of which lists have spoken before.
  public consuming func finished(
    unconfirmed: [(student: Student.ID, school: School.ID)], scope: ApprovalScope,
    covered: Set<School.ID> = []
  ) -> Reconciliation {
    let seen = seen
    let missing = unconfirmed.filter {
      !seen.contains($0.student) && scope.schools.contains($0.school)
    }
    var found = Reconciliation(
      decisions: decisions, renamed: renamed, notMarked: notMarked,
      notApproved: missing.map(\.student), scope: scope)
    // A list without a student of ours has not spoken of our schools.
    found.newlyCovered = seen.isEmpty ? [] : scope.schools.subtracting(covered)
    return found
  }
}

extension ApprovalList.Line {
  /// The line as a roster's row, to be matched by the same rules.
  public var rosterRow: RosterRow {
    RosterRow(
      ordinal: 0, cell: RosterCell(row: row, line: row, column: nil), unit: nil, details: details,
      matchHash: details.matchHash, isRefused: false)
  }
}
