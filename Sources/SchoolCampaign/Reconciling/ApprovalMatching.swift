/// Decides the lines of the office's list one by one: a pure function, fed with the candidates of each.
public struct ApprovalMatching {
  private let day: CalendarDay
  private let classes: [SchoolClass.ID: ClassName]
  private var decisions: [Reconciliation.Decision] = []
  private var notMarked: [Student.ID] = []
  private var renamed: [Int] = []
  private var redated: [Int] = []
  private var elsewhere: [Int] = []
  private var byName: [Int] = []
  private var seen: [Student.ID: (place: Int, day: CalendarDay)] = [:]
  /// The students whose applications are not approved, with the places of their rows.
  private var denied: [(student: Student, place: Int, row: ApprovalList.Withheld)] = []

  /// A matching without lines.
  ///
  /// - Parameters:
  ///   - day: The day of lines that name none.
  ///   - classes: The classes of the campaign, to hold a line's class against its student's.
  public init(day: CalendarDay, classes: [SchoolClass.ID: ClassName] = [:]) {
    (self.day, self.classes) = (day, classes)
  }

  /// Where a line's student is looked for.
  public enum Place: Sendable {
    /// In a school.
    case school(School.ID)
    /// Everywhere: the list names no school.
    case anywhere
    /// By number alone: the list names a school that the campaign does not have.
    case unknown

    var school: School.ID? { if case .school(let school) = self { school } else { nil } }
  }

  /// Decides a line.
  ///
  /// - Parameters:
  ///   - candidates: The stored students that share a number, or name and birth date, with it.
  ///   - place: Where its student is looked for by name.
  public mutating func decide(
    _ line: ApprovalList.Line, candidates: [Candidate], in place: Place
  ) {
    switch match(line, candidates, place) {
    case .nobody(let decision): decisions.append(decision)
    case .student(let candidate, let isByName):
      if let school = place.school, candidate.schoolID != school {
        elsewhere.append(decisions.count)
      }
      if isByName { byName.append(decisions.count) }
      decide(line, candidate.student)
    }
  }

  /// Notes a row of an application that is not approved.
  public mutating func deny(
    _ row: ApprovalList.Withheld, at index: Int, candidates: [Candidate], in place: Place
  ) {
    guard let line = row.line, case .student(let candidate, _) = match(line, candidates, place)
    else { return }
    denied.append((candidate.student, index, row))
  }

  private enum Match {
    case student(Candidate, isByName: Bool)
    case nobody(Reconciliation.Decision)
  }

  private func match(
    _ line: ApprovalList.Line, _ candidates: [Candidate], _ place: Place
  ) -> Match {
    if line.details.insuranceNumber == nil { return matchByName(line, candidates, place) }
    let matcher = StudentMatcher(candidates)
    switch matcher.matchOfNumber(line.rosterRow, in: place.school) {
    case .none, .namesake, .renumbered: return .nobody(.unknown)
    case .refused(.numberOfAnotherStudent):
      return .nobody(matcher.holder(of: line.rosterRow).map { .otherName($0) } ?? .ambiguous)
    case .refused: return .nobody(.ambiguous)
    case .one(let candidate):
      let isAnother = candidates.contains { $0.isNamed(by: line, butNot: candidate.student) }
      return isAnother ? .nobody(.ambiguous) : .student(candidate, isByName: false)
    }
  }

  /// A line without a number means whoever alone has its name and birth date, and its class where it has one.
  private func matchByName(
    _ line: ApprovalList.Line, _ candidates: [Candidate], _ place: Place
  ) -> Match {
    if case .unknown = place { return .nobody(.unknown) }
    var namesakes: [Student.ID: Candidate] = [:]
    for candidate in candidates
    where candidate.isNamed(line.details)
      && place.school.map({ candidate.schoolID == $0 }) ?? true
    {
      namesakes[candidate.student.id] = candidate
    }
    let fitting = namesakes.values.filter { candidate in
      guard let name = line.className, let home = classes[candidate.student.classID] else {
        return true
      }
      return name.readings.contains { $0.key == home.key }
    }
    if fitting.count == 1 { return .student(fitting[0], isByName: true) }
    if fitting.count > 1 || namesakes.count > 1 { return .nobody(.ambiguous) }
    return .nobody(namesakes.keys.first.map { .otherClass($0) } ?? .unknown)
  }

  private mutating func decide(_ line: ApprovalList.Line, _ student: Student) {
    let approved = line.day ?? day
    if let first = seen[student.id] { return repeats(first, of: student.id, on: approved) }
    seen[student.id] = (decisions.count, approved)
    let name = line.details.fullName
    if !name.isEmpty, SearchKey(name) != SearchKey(student.details.fullName) {
      renamed.append(decisions.count)
    }
    if let born = line.details.birthDate, let stored = student.details.birthDate, born != stored {
      redated.append(decisions.count)
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

  /// Whom the list does not approve and the office had approved before, each once; and the lines that stand against a
  /// row of the same student. A row from before an approval is its history.
  private mutating func withdrawals() -> [Reconciliation.Withdrawal] {
    var found: [Reconciliation.Withdrawal] = []
    for (student, place, row) in denied {
      if let line = seen[student.id] {
        if row.line?.day.map({ $0 >= line.day }) ?? true {
          decisions[line.place] = .answersDisagree(student.id, row.answer, row: row.row)
          notMarked.removeAll { $0 == student.id }
        }
      } else if let known = student.officeApprovedDay, row.line?.day.map({ $0 >= known }) ?? true {
        found.removeAll { $0.student == student.id }
        found.append(
          Reconciliation.Withdrawal(
            student: student.id, approved: known, place: place, answer: row.answer))
      }
    }
    return found
  }

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
    let (seen, withdrawals) = (listed, withdrawals())
    let missing = unconfirmed.filter {
      !seen.contains($0.student) && scope.schools.contains($0.school)
    }
    var found = Reconciliation(
      decisions: decisions, renamed: renamed, notMarked: notMarked,
      notApproved: missing.map(\.student), scope: scope)
    (found.elsewhere, found.byName, found.withdrawals) = (elsewhere, byName, withdrawals)
    found.redated = redated
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

extension ApprovalList.Withheld {
  /// The row as a roster's row; nil where it cannot be read whom it means.
  public var rosterRow: RosterRow? { line?.rosterRow }
  /// The school that its column names.
  public var school: SchoolName? { line?.school }
  /// The school that the title names.
  public var titleSchool: SchoolName? { line?.titleSchool }
}
