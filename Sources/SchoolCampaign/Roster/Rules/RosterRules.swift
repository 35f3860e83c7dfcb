/// Which rules rows are held against.
public enum RuleScope: Sendable {
  /// All of them.
  case all
  /// Only those that settle a value: a plan has decided every row already.
  case settling
  /// None: the rows as their file has them.
  case none
}

/// All rules, in the order in which their findings are told.
struct RosterRules {
  private(set) var places = RowPlaces()
  private var missingIdentity = MissingIdentity()
  private var repeatedInsuranceNumber = RepeatedInsuranceNumber()
  private var repeatedMinistryID = RepeatedMinistryID()
  private var repeatedPersonalID = RepeatedPersonalID()
  private var repeatedStudent = RepeatedStudent()
  private var repeatedRollNumber = RepeatedRollNumber()
  private var birthYearAgainstGrade: BirthYearAgainstGrade

  private let scope: RuleScope

  init(schoolYearStart: Int, scope: RuleScope) {
    self.scope = scope
    birthYearAgainstGrade = BirthYearAgainstGrade(schoolYearStart: schoolYearStart)
  }

  /// Whether a row of the class has the roll number.
  func hasRollNumber(_ number: Int, in unit: Int) -> Bool {
    repeatedRollNumber.hasSeen(number, in: unit)
  }

  /// Whether any row of the class has a roll number.
  func hasRollNumbers(in unit: Int) -> Bool { repeatedRollNumber.hasSeenAny(in: unit) }

  /// Holds a row against every rule and reports each finding; an error marks the row as refused.
  mutating func check(
    _ row: inout RosterRow, units: RosterUnits, report: (RosterFindingKind, RosterField) -> Void
  ) {
    if scope == .all { checkAll(&row, units, report) }
    guard scope != .none, row.details.rollNumber != nil else { return }
    var repeats = false
    Self.run(&repeatedRollNumber, &row, units, places) { kind, field in
      repeats = true
      report(kind, field)
    }
    if repeats { row.details.rollNumber = nil }
  }

  /// Notes a row that is held against no rule.
  mutating func passOver(_ row: RosterRow) {
    if scope == .all {
      places.append(row)
      repeatedStudent.passOver(row)
    }
  }

  private mutating func checkAll(
    _ row: inout RosterRow, _ units: RosterUnits, _ report: (RosterFindingKind, RosterField) -> Void
  ) {
    places.append(row)
    Self.run(&missingIdentity, &row, units, places, report)
    Self.run(&repeatedInsuranceNumber, &row, units, places, report)
    Self.run(&repeatedMinistryID, &row, units, places, report)
    Self.run(&repeatedPersonalID, &row, units, places, report)
    switch repeatedStudent.check(row, units: units, places: places) {
    case .namesakeRow(let other): row.namesake = other
    case let kind?:
      row.isRefused = true
      report(kind, RepeatedStudent.field)
    case nil: break
    }
    Self.run(&birthYearAgainstGrade, &row, units, places, report)
  }

  @inline(__always)
  private static func run<Rule: RosterRule>(
    _ rule: inout Rule, _ row: inout RosterRow, _ units: RosterUnits, _ places: RowPlaces,
    _ report: (RosterFindingKind, RosterField) -> Void
  ) {
    guard let kind = rule.check(row, units: units, places: places) else { return }
    if kind.isError { row.isRefused = true }
    report(kind, Rule.field)
  }
}
