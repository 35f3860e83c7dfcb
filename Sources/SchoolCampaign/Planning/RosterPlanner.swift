/// Turns batches of rows and candidates into a ``RosterPlan``: a pure function, fed piece by piece.
public struct RosterPlanner {
  let options: ImportOptions
  /// The schools and classes, settled so far.
  public private(set) var units: PlannedUnits
  var decisions = RowDecisions()
  private var changes: [RosterPlan.PlannedChange] = []
  var openRows: [RosterPlan.OpenRow] = []
  private var roll = PlanRoll()
  private var mentioned = MentionedStudents()
  private var withoutNumber = RosterPlan.Lacking()
  private var withoutBirthDate = RosterPlan.Lacking()
  private var keptInClass = 0
  private var marking: [Int32] = []
  private var mending: [(ordinal: Int, reason: WrongDay)] = []
  private var asked = AskedNumbers()
  private var rowsOfUnits: [Int] = []
  private var unnumbered = UnnumberedClasses()
  private var written = WrittenRows()

  private static let keptChanges = 1000

  private var corrections = CorrectedRows()
  var exchanges = ExchangedNumbers()
  var exchangedNames = ExchangedNames()
  var answers = UnusedAnswers()
  var numberHolders: [RosterPlan.NumberHolder] = []
  /// Whether the rows come from another copy, which knows by itself whom it changed.
  let isReceipt: Bool
  /// How far who imports may go.
  let reach: Reach
  /// Who of the present batch lies beyond.
  var beyond: BeyondReach
  private let defaults: RosterDefaults
  private let hindsight: RosterHindsight

  /// A planner against the campaign's schools, of rows that were read with these defaults and this hindsight.
  public init(
    stored: [School], defaults: RosterDefaults, options: ImportOptions,
    hindsight: RosterHindsight = RosterHindsight(), isReceipt: Bool = false,
    reach: Reach = .everything
  ) {
    self.options = options
    self.reach = reach
    var nobody: [Candidate] = []
    beyond = BeyondReach(&nobody, reach)
    self.isReceipt = isReceipt
    self.hindsight = hindsight
    self.defaults = defaults
    units = PlannedUnits(stored: stored, options: options, takesNew: reach == .everything)
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
    var candidates = candidates
    beyond = BeyondReach(&candidates, reach)
    let matcher = StudentMatcher(candidates)
    for row in rows {
      let found = decide(row, matcher, &check)
      let decision = decisions[row.ordinal]
      if decision != .skipped, let unit = row.unit { count(unit) }
      if decision.isTaken, decision != .same, !isReceipt { written.append(row) }
      roll.note(row, decision, found) { !check.sources[$0].isErrorFile }
      if decision == .refused || decision == .skipped {
        let school = row.unit.flatMap { units.storedSchool(ofClass: $0)?.id }
        mentioned.note(row, matcher.named(by: row, in: school))
      }
    }
  }

  /// Decides one row.
  ///
  /// - Returns: The student whom the row means, as a review shows it.
  private mutating func decide(
    _ row: RosterRow, _ matcher: StudentMatcher, _ check: inout RosterCheck
  ) -> PlanRoll.Found? {
    if row.choice == .skip || row.isRepeat {
      decisions.append(row.isRepeat ? .repeated : .skipped)
      return nil
    }
    if row.isElsewhere {
      decisions.append(.elsewhere)
      return nil
    }
    guard !row.isRefused, let unit = row.unit else {
      decisions.append(.refused)
      return nil
    }
    if keepsOut(row, unit: unit, &check) { return nil }
    if row.known != nil, !isReceipt { answers.note(row) }
    if case .withoutGrade = units.classes[unit], !check.tellsGrades {
      check.note(.classWithoutGrade, at: row.cell)
      decisions.append(.refused)
      return nil
    }
    return decide(row, unit: unit, matcher, &check)
  }

  private mutating func count(_ unit: Int) {
    while rowsOfUnits.count <= unit { rowsOfUnits.append(0) }
    rowsOfUnits[unit] += 1
  }

  /// The whole plan.
  ///
  /// - Parameters:
  ///   - check: The check that gave the rows, at its end.
  ///   - revision: The state of the rosters that candidates were looked up in.
  ///   - students: The students of a stored class who have not left; called once a class, and once more where the
  ///     class has newcomers or numbers of others, so that a whole city is never held at once.
  public consuming func finished(
    _ check: RosterCheck, revision: Int,
    students: (SchoolClass) throws -> [RosterPlan.MissingStudent]
  ) rethrows -> RosterPlan {
    var check = check
    for ordinal in check.rowsPointedAt { decisions.refuse(ordinal) }
    var lists = ClassLists(options.preference)
    var mentioned = mentioned
    var enrolled = 0
    var (present, staying): ([Int: EnrolledNumbers], [Int: EnrolledNumbers]) = ([:], [:])
    var classmates: [Int: [RosterPlan.MissingStudent]] = [:]
    let compared = corrections.unitsOfNewcomers
    let named = exchanges.unitsOfUnnamed
    for unit in compared.union(named).sorted() {
      guard case .stored(let known) = units.classes[unit] else { continue }
      let students = try students(known)
      if named.contains(unit) { classmates[unit] = students }
      corrections.compare(unit, with: students.filter { !decisions.isMatched($0.id) })
    }
    nameClaims(among: classmates)
    settleExchangedNames(&check, &mentioned)
    var possible: [Student.ID: ExchangedNumbers.Gift] = [:]
    var corrected = settleCorrections(&check, &mentioned, &possible)
    let handing = settleExchanges(&check, &mentioned, possible, &corrected)
    refuseBrokenExchanges(&check, hindsight.handing)
    for (unit, place) in units.classes.enumerated() {
      guard case .stored(let known) = place else { continue }
      let students = try students(known)
      let isListed = roll.listed.contains(unit)
      if isListed { enrolled += students.count }
      present[unit] = EnrolledNumbers(students)
      staying[unit] = EnrolledNumbers(
        students.lazy.filter {
          !isListed || !options.removesMissing || decisions.isMatched($0.id)
        })
      let isTaken = { check.hasRollNumber($0, in: unit) }
      guard isListed else {
        mentioned.settle(unit, among: students.filter { !decisions.isMatched($0.id) })
        lists.add(
          to: unit, students,
          isListed: { decisions.isMatched($0) || mentioned.contains($0) }, isTaken: isTaken)
        continue
      }
      lists.compare(
        unit, students, &mentioned, isListed: { decisions.isMatched($0) }, isTaken: isTaken)
    }
    let held = keepNumbers(lists.keptNumbers)
    let leftOut = asked.leftOut(
      isReceipt ? [] : lists.supplements, enrolled: present, lists,
      student: { decisions.student(of: $0) }, isTaken: { decisions[$0] != .refused })
    for ordinal in leftOut where decisions[Int(ordinal)] == .renumbered {
      decisions.keep(Int(ordinal))
    }
    let unused = answers.questions(
      options, open: openRows.filter(\.isCorrection).map(\.place), in: check.sources)
    let questions = PlanQuestions(
      check: check, options: options, leaving: decisions.counts[.leaving] ?? 0,
      missing: lists.missing.count, enrolled: enrolled,
      hasErrors: decisions.counts[.refused] ?? 0 > 0)
    let isMending = check.sources.allSatisfy(\.isErrorFile)
    let numberings = unnumbered.numberings(
      units, isTaken: { [.new, .moved, .movedIn].contains(decisions[$0]) },
      isNumbered: { unit in
        // Rows that were mended go on from the numbers that their class has.
        check.hasRollNumbers(in: unit) && !lists.supplements.contains(unit)
          && !(isMending && staying[unit]?.last != nil)
      },
      enrolled: staying, asked.all, leftOut: leftOut)
    let classes = ClassQuestions(
      check.units, units, rows: rowsOfUnits, areOthersBroken: check.findings.haveBrokenClasses)
    var plan = RosterPlan(
      revision: revision, options: options, defaults: defaults, units: units,
      findings: check.findings,
      counts: decisions.counts,
      changes: changes.filter { decisions[$0.ordinal] == $0.decision }.map {
        leftOut.contains(Int32($0.ordinal)) || held.contains(Int32($0.ordinal))
          ? $0.withoutRollNumber : $0
      },
      openRows: openRows,
      missing: lists.missing,
      lackingNumber: withoutNumber, lackingBirthDate: withoutBirthDate,
      foreignNames: check.foreignNames, keptInClass: keptInClass,
      supplements: lists.supplements, leftOutNumbers: leftOut, heldNumbers: held,
      digest: check.digest,
      numberings: numberings, marks: marking.count { decisions[Int($0)] != .refused },
      questions: units.questions + classes.all + questions.all + unused, hindsight: hindsight,
      pairs: check.pairs, corrected: corrected, handing: handing, numberHolders: numberHolders,
      decisions: decisions, roll: roll,
      displaced: lists.displaced, isMending: isMending,
      mentioned: mentioned)
    plan.reach = reach
    if !isReceipt { plan.written = written.finished() }
    for (ordinal, reason) in mending where decisions[ordinal] != .refused {
      plan.wrongDays[reason, default: 0] += 1
    }
    plan.teachers = check.units.teachers.settled.compactMap { unit, teacher in
      PlannedTeacher(teacher, of: unit, units.classes[unit], options.preference)
    }
    plan.schoolCodes = zip(units.schools, check.units.schools).compactMap { school, unit in
      PlannedSchoolCode(
        school, unit.code, holder: { units.holder(ofCode: $0, besides: $1, check.units) },
        preference: options.preference, isReceipt: isReceipt)
    }
    plan.teacherConflicts = check.units.teachers.conflicts.compactMap { unit, teachers in
      PlannedTeacher(teachers[0], of: unit, units.classes[unit], options.preference).map {
        TeacherConflict(unit: unit, className: $0.className, teachers: teachers)
      }
    }
    return plan
  }

  private mutating func decide(
    _ row: RosterRow, unit: Int, _ matcher: StudentMatcher, _ check: inout RosterCheck
  ) -> PlanRoll.Found? {
    switch matcher.match(row, in: units.storedSchool(ofClass: unit)?.id) {
    case .refused(let kind):
      if !claims(row, unit: unit, kind, matcher) { check.note(kind, at: row.cell) }
      decisions.append(.refused)
    case .renumbered where isReceipt:
      check.note(.otherInsuranceNumber, at: row.cell)
      decisions.append(.refused)
    case .renumbered(let candidate):
      suspect(row, [candidate], .number)
      decisions.append(.refused)
    case .namesake(let candidates):
      let classmates = candidates.filter { units.isStored($0.student.classID, at: unit) }
      if !classmates.isEmpty, !row.hasLeft, !isReceipt {
        suspect(row, classmates, .name)
      } else {
        check.note(.namesake, at: row.cell)
      }
      append(new: row, unit: unit)
    case .none where row.hasLeft:
      check.note(.notEnrolled, at: row.cell)
      decisions.append(.skipped)
    case .none:
      if let other = row.namesake { check.note(.namesakeRow(other), at: row.cell) }
      append(new: row, unit: unit)
      if !isReceipt, case .stored = units.classes[unit] {
        corrections.note(newcomer: row, in: unit)
      }
    case .one(let candidate):
      if decisions.isMatched(candidate.student.id) {
        let first = decisions.firstRow(meaning: candidate.student.id) ?? row.ordinal
        check.note(.sameStudent(check.reference(first)), at: row.cell)
        decisions.append(.refused)
      } else {
        decide(row, unit: unit, means: candidate, &check)
        return PlanRoll.Found(
          classID: candidate.student.classID, fullName: candidate.student.details.fullName)
      }
    }
    return nil
  }

  private mutating func suspect(
    _ row: RosterRow, _ candidates: [Candidate], _ likeness: CorrectedRows.Likeness
  ) {
    corrections.note(
      CorrectedRows.Suspect(
        row: row,
        candidates: candidates.map { .init(id: $0.student.id, details: $0.student.details) },
        likeness: likeness))
  }

  /// Leaves out the rows that may mean a stored student, unless a person said what they mean.
  private mutating func settleCorrections(
    _ check: inout RosterCheck, _ mentioned: inout MentionedStudents,
    _ possible: inout [Student.ID: ExchangedNumbers.Gift]
  ) -> [Int32: Student.ID] {
    var settled: [Int32: Student.ID] = [:]
    let claimed = exchanges.named
    corrections.settle(
      options, in: check.sources,
      isMatched: { decisions.isMatched($0) || claimed.contains($0) }
    ) { suspect, open, answer in
      let row = suspect.row
      answers.note(row)
      let wasRefused = decisions[row.ordinal] == .refused && suspect.likeness != .number
      if wasRefused { return }
      let gift = ExchangedNumbers.Gift(ordinal: row.ordinal, numbers: row.details.numbers)
      if answer == .same, open.count == 1 {
        settled[Int32(row.ordinal)] = open[0].id
        exchanges.note(gift, to: open[0].id)
      } else if answer != .other, !open.isEmpty, suspect.likeness != .twin || answer == .same {
        check.note(open.count == 1 ? .corrected : .correctedOneOf, at: row.cell)
        decisions.refuse(row.ordinal)
        for student in open { mentioned.insert(student.id) }
        if open.count == 1 { possible[open[0].id] = gift }
        if let question = RosterPlan.OpenRow(row, corrects: open.map(\.details)) {
          openRows.append(question)
        }
      } else if let finding = suspect.finding(isOpen: !open.isEmpty) {
        check.note(finding, at: row.cell)
      }
    }
    if let cell = corrections.firstUncompared { check.note(.uncompared, at: cell) }
    return settled
  }

  /// A row that asks only for a number which somebody else keeps asks for nothing.
  ///
  /// - Returns: All rows whose number stays with somebody else.
  private mutating func keepNumbers(_ held: [Int: [Int: Student.ID]]) -> Set<Int32> {
    if held.isEmpty { return [] }
    var rows: Set<Int32> = []
    for row in asked.all {
      let ordinal = Int(row.ordinal)
      guard let holder = held[Int(row.unit)]?[Int(row.number)],
        holder != decisions.student(of: ordinal)
      else { continue }
      rows.insert(row.ordinal)
      if decisions[ordinal] == .renumbered { decisions.keep(ordinal) }
    }
    return rows
  }

  /// Counts what neither the row nor the student whom it means has.
  private mutating func countLacking(_ row: RosterRow, _ stored: StudentDetails? = nil) {
    if row.details.insuranceNumber == nil, stored?.insuranceNumber == nil {
      withoutNumber.note(row)
    }
    if row.details.birthDate == nil, stored?.birthDate == nil { withoutBirthDate.note(row) }
  }

  private mutating func append(new row: RosterRow, unit: Int) {
    decisions.append(.new)
    unnumbered.note(row, unit: unit)
    if case .stored = units.classes[unit] {
      asked.note(row, row.details.rollNumber, unit: unit, of: nil)
    }
    countLacking(row)
    if options.mark(row, on: Standing(), today: today) != nil {
      marking.append(Int32(row.ordinal))
    }
  }

  /// The day of the import; where nobody says it, no day is still to come.
  private var today: CalendarDay { options.today ?? CalendarDay.possibleClocks.upperBound }

  /// Notes whether a row marks a student, and whether a wrong day gives way to it.
  private mutating func marks(_ row: RosterRow, _ candidate: Candidate) -> Bool {
    let standing = candidate.student.standing
    let mark = options.mark(row, on: standing, doubts: candidate.doubts, today: today)
    guard let mark else { return false }
    marking.append(Int32(row.ordinal))
    if let reason = standing.wrongDay(replacedBy: mark) { mending.append((row.ordinal, reason)) }
    return true
  }

  private mutating func decide(
    _ row: RosterRow, unit: Int, means candidate: Candidate, _ check: inout RosterCheck
  ) {
    let student = candidate.student
    var details = row.details
    if isKeptInClass(candidate, row, unit: unit) {
      if !row.keepsPlace { keptInClass += 1 }
      details.rollNumber = nil
    }
    if row.hasLeft {
      unnumbered.noteDeparture(from: student.classID)
      decisions.append(student.standing.leftDay == nil ? .leaving : .same, student: student.id)
      return
    }
    let revision = StudentRevision(
      of: student, by: details, options.preference(for: row), oneSided: row.oneSided)
    var decision = decision(for: candidate, row, unit: unit, revision)
    if decision != .held, marks(row, candidate), decision == .same { decision = .marked }
    if options.isEarly(row, on: student.standing, doubts: candidate.doubts, today: today) {
      check.note(.earlyMark, at: row.cell)
    }
    if student.standing.leftDay != nil, decision != .movedIn, decision != .held, !row.keepsPlace {
      check.note(.listedButLeft, at: row.cell)
    }
    decisions.append(decision, student: student.id)
    if decision.isMove {
      unnumbered.note(row, unit: unit)
      unnumbered.noteDeparture(from: student.classID)
    }
    if case .stored = units.classes[unit], decision != .held {
      asked.note(row, details.rollNumber, unit: unit, of: decision.isMove ? nil : student)
    }
    let numbers = revision.changed.filter { ExchangedNumbers.fields.contains($0.field) }
    if !numbers.isEmpty, decision != .held {
      let given = Dictionary(uniqueKeysWithValues: numbers.map { ($0.field, $0.file) })
      exchanges.note(
        ExchangedNumbers.Gift(ordinal: row.ordinal, numbers: given), to: student.id)
    }
    if !isReceipt, decision.isUpdate, revision.renames {
      exchangedNames.note(row, of: student, revision)
    }
    countLacking(row, student.details)
    if decision == .held || !revision.kept.isEmpty {
      openRows.append(
        RosterPlan.OpenRow(
          place: RosterRowReference(row.cell), kept: decision == .held ? [] : revision.kept))
    }
    guard decision.isUpdate || decision == .held || !revision.kept.isEmpty,
      changes.count < Self.keptChanges
    else { return }
    changes.append(
      RosterPlan.PlannedChange(
        cell: row.cell, decision: decision, fullName: student.details.fullName,
        from: student.classID, revision: revision, unit: unit, ordinal: row.ordinal))
  }

  private func decision(
    for candidate: Candidate, _ row: RosterRow, unit: Int, _ revision: StudentRevision
  ) -> RowDecision {
    if !row.keepsPlace, candidate.schoolID != units.storedSchool(ofClass: unit)?.id {
      return options.acceptMoves || row.choice == .accept ? .movedIn : .held
    }
    if units.isStored(candidate.student.classID, at: unit)
      || isKeptInClass(candidate, row, unit: unit)
    {
      if revision.written.isEmpty { return .same }
      if revision.written.allSatisfy({ $0.field == .rollNumber }) { return .renumbered }
      return revision.changed.contains { $0.field != .rollNumber } ? .changed : .filled
    }
    return .moved
  }

  /// Whether the file has a student in another class than the one where a person put it.
  private func isKeptInClass(_ candidate: Candidate, _ row: RosterRow, unit: Int) -> Bool {
    if row.keepsPlace { return !units.isStored(candidate.student.classID, at: unit) }
    return candidate.isPlacedByHand && options.preference != .file
      && !units.isStored(candidate.student.classID, at: unit)
      && candidate.schoolID == units.storedSchool(ofClass: unit)?.id
  }
}
