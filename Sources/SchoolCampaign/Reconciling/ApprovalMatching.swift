/// Decides the lines of the office's list one by one: a pure function, fed with the candidates of each.
public struct ApprovalMatching {
  private let day: CalendarDay
  private var decisions: [Reconciliation.Decision] = []
  private var notMarked: [Student.ID] = []
  private var renamed: [Int] = []
  private var elsewhere: [Int] = []
  private var seen: [Student.ID: (place: Int, day: CalendarDay)] = [:]

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
    case .one(let candidate):
      if candidates.contains(where: { $0.isNamed(by: line, butNot: candidate.student) }) {
        decisions.append(.ambiguous)
      } else {
        if let school, candidate.schoolID != school { elsewhere.append(decisions.count) }
        decide(line, candidate.student)
      }
    }
  }

  private mutating func decide(_ line: ApprovalList.Line, _ student: Student) {
    let approved = line.day ?? day
    if let first = seen[student.id] { return repeats(first, of: student.id, on: approved) }
    seen[student.id] = (decisions.count, approved)
    let name = line.details.fullName
    if !name.isEmpty, SearchKey(name) != SearchKey(student.details.fullName) {
      renamed.append(decisions.count)
    }
    decisions.append(Self.decision(student, approved))
    if student.standing.reached[.approved] == nil { notMarked.append(student.id) }
  }

  private static func decision(
    _ student: Student, _ approved: CalendarDay
  ) -> Reconciliation.Decision {
    guard let known = student.officeApprovedDay else { return .record(student.id, approved) }
    return known == approved
      ? .same(student.id) : .change(student.id, from: known, to: approved)
  }

  /// A further line of a student: where it gives another day, no line of this student holds.
  private mutating func repeats(
    _ first: (place: Int, day: CalendarDay), of id: Student.ID, on approved: CalendarDay
  ) {
    let isOpen = decisions[first.place] == .daysDisagree(id)
    if first.day == approved, !isOpen { return decisions.append(.repeated(id)) }
    decisions[first.place] = .daysDisagree(id)
    decisions.append(.daysDisagree(id))
  }

  /// The students on the list.
  public var listed: Set<Student.ID> { Set(seen.keys) }

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
    let seen = listed
    let missing = unconfirmed.filter {
      !seen.contains($0.student) && scope.schools.contains($0.school)
    }
    var found = Reconciliation(
      decisions: decisions, renamed: renamed, notMarked: notMarked,
      notApproved: missing.map(\.student), scope: scope)
    found.elsewhere = elsewhere
    // A list without a student of ours has not spoken of our schools.
    found.newlyCovered = seen.isEmpty ? [] : scope.schools.subtracting(covered)
    return found
  }
}

extension Candidate {
  /// Whether a line names this student beside the number of another one, such as of a twin.
  fileprivate func isNamed(by line: ApprovalList.Line, butNot other: Student) -> Bool {
    let (details, name) = (student.details, MatchKey(line.details.fullName))
    return student.id != other.id && !line.details.fullName.isEmpty
      && name == MatchKey(details.fullName) && name != MatchKey(other.details.fullName)
      && line.details.birthDate == details.birthDate
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
