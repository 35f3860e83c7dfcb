/// Turns batches of rows and candidates into a ``RosterPlan``: a pure function, fed piece by piece.
public struct RosterPlanner {
  private let options: ImportOptions
  /// The schools and classes, settled so far.
  public private(set) var units: PlannedUnits
  private var decisions = RowDecisions()
  private var changes: [RosterPlan.PlannedChange] = []
  private var withoutNumber = 0
  private static let keptChanges = 1000

  /// A planner against the campaign's schools.
  public init(stored: [School], options: ImportOptions) {
    self.options = options
    units = PlannedUnits(stored: stored, options: options)
  }

  /// Settles the schools and classes that the check has met since the last call.
  public mutating func settle(
    _ check: RosterCheck, classes: (School.ID) throws -> [SchoolClass]
  ) rethrows {
    try units.settle(check.units, classes: classes)
  }

  /// Decides a batch; the check notes what only the campaign can show to be wrong.
  public mutating func plan(
    _ rows: [RosterRow], candidates: [Candidate], check: inout RosterCheck
  ) {
    let matcher = StudentMatcher(candidates)
    for row in rows {
      if row.details.insuranceNumber == nil { withoutNumber += 1 }
      guard !row.isRefused, let unit = row.unit else {
        decisions.append(.refused)
        continue
      }
      if case .withoutGrade = units.classes[unit] {
        check.note(.classWithoutGrade, at: row.cell)
        decisions.append(.refused)
        continue
      }
      decide(row, unit: unit, matcher, &check)
    }
  }

  /// The whole plan.
  ///
  /// - Parameters:
  ///   - check: The check that gave the rows, at its end.
  ///   - revision: The state of the rosters that candidates were looked up in.
  ///   - missing: The students of a stored class who have not left; called once a class.
  public consuming func finished(
    _ check: RosterCheck, revision: Int,
    students: (SchoolClass) throws -> [RosterPlan.MissingStudent]
  ) rethrows -> RosterPlan {
    refuseRowsPointedAt(by: check)
    var missing: [RosterPlan.MissingStudent] = []
    for case .stored(let known) in units.classes {
      missing += try students(known).filter { !decisions.isMatched($0.id) }
    }
    return RosterPlan(
      revision: revision, options: options, units: units, findings: check.findings,
      counts: decisions.counts,
      changes: changes.filter { decisions[$0.ordinal] == $0.decision }, missing: missing,
      withoutNumber: withoutNumber, digest: check.digest, decisions: decisions)
  }

  private mutating func decide(
    _ row: RosterRow, unit: Int, _ matcher: StudentMatcher, _ check: inout RosterCheck
  ) {
    switch matcher.match(row, in: units.storedSchool(ofClass: unit)?.id) {
    case .refused(let kind, _):
      check.note(kind, at: row.cell)
      decisions.append(.refused)
    case .none:
      decisions.append(.new)
    case .one(let candidate):
      if decisions.isMatched(candidate.student.id) {
        let first = decisions.firstRow(meaning: candidate.student.id) ?? row.ordinal
        check.note(.sameStudent(check.reference(first)), at: row.cell)
        decisions.append(.refused)
      } else {
        decide(row, unit: unit, means: candidate, &check)
      }
    }
  }

  private mutating func decide(
    _ row: RosterRow, unit: Int, means candidate: Candidate, _ check: inout RosterCheck
  ) {
    let student = candidate.student
    let revision = StudentRevision(of: student, by: row.details, overwrite: options.overwrite)
    let decision = decision(for: candidate, unit: unit, revision)
    if student.standing.leftDay != nil, decision != .movedIn, decision != .held {
      check.note(.listedButLeft, at: row.cell)
    }
    decisions.append(decision, student: student.id)
    guard decision.isUpdate || decision == .held || !revision.kept.isEmpty,
      changes.count < Self.keptChanges
    else { return }
    changes.append(
      RosterPlan.PlannedChange(
        cell: row.cell, decision: decision, fullName: student.details.fullName,
        from: student.classID, revision: revision, unit: unit, ordinal: row.ordinal))
  }

  private func decision(
    for candidate: Candidate, unit: Int, _ revision: StudentRevision
  ) -> RowDecision {
    if candidate.schoolID != units.storedSchool(ofClass: unit)?.id {
      return options.acceptMoves ? .movedIn : .held
    }
    if case .stored(let known) = units.classes[unit], known.id == candidate.student.classID {
      if revision.written.isEmpty { return .same }
      if revision.written.allSatisfy({ $0.field == .rollNumber }) { return .renumbered }
      return revision.changed.contains { $0.field != .rollNumber } ? .changed : .filled
    }
    return .moved
  }

  /// Of two rows for one student neither may go in: which of them is right, only a person knows.
  private mutating func refuseRowsPointedAt(by check: RosterCheck) {
    for finding in check.findings.all where finding.kind.isError {
      guard let other = finding.kind.otherRow, let ordinal = check.ordinal(of: other) else {
        continue
      }
      decisions.refuse(ordinal)
    }
  }
}
