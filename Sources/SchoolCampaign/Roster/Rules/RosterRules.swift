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

  private let isRepeat: Bool

  /// - Parameter isRepeat: Whether only the rules that settle a value are needed.
  init(schoolYearStart: Int, isRepeat: Bool) {
    self.isRepeat = isRepeat
    birthYearAgainstGrade = BirthYearAgainstGrade(schoolYearStart: schoolYearStart)
  }

  /// Whether a row of the class has the roll number.
  func hasRollNumber(_ number: Int, in unit: Int) -> Bool {
    repeatedRollNumber.hasSeen(number, in: unit)
  }

  /// Holds a row against every rule and reports each finding; an error marks the row as refused.
  mutating func check(
    _ row: inout RosterRow, units: RosterUnits, report: (RosterFindingKind, RosterField) -> Void
  ) {
    if !isRepeat { checkAll(&row, units, report) }
    guard row.details.rollNumber != nil else { return }
    var repeats = false
    Self.run(&repeatedRollNumber, &row, units, places) { kind, field in
      repeats = true
      report(kind, field)
    }
    if repeats { row.details.rollNumber = nil }
  }

  private mutating func checkAll(
    _ row: inout RosterRow, _ units: RosterUnits, _ report: (RosterFindingKind, RosterField) -> Void
  ) {
    places.append(row)
    Self.run(&missingIdentity, &row, units, places, report)
    Self.run(&repeatedInsuranceNumber, &row, units, places, report)
    Self.run(&repeatedMinistryID, &row, units, places, report)
    Self.run(&repeatedPersonalID, &row, units, places, report)
    Self.run(&repeatedStudent, &row, units, places, report)
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
