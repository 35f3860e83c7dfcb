import GRDB
import SchoolCampaign

/// Writes the rows of a roster as its plan decided them, within one transaction.
struct RosterWriting {
  private let db: Database
  private let plan: RosterPlan
  private let campaign: Campaign
  private let entry: Entry
  private let batch: Int64
  private let remakesIndexes: Bool
  private var units: UnitWriting
  private var doubting: DayDoubtReading
  private var students: StudentBulkInsert
  private var changes: StudentChangeWriting
  private var numbers: NumberWriting
  private let released: ReleasedNumbers
  private var updated = 0
  private var touched: Set<SchoolClass.ID> = []
  /// The classes for which the roster's column of installations speaks: they have reported.
  private var reported: Set<SchoolClass.ID> = []
  /// New classes some of whose students are marked.
  private var withEvents: Set<SchoolClass.ID> = []

  /// What received parts say beyond their rows; nil for rosters.
  private var part: PartWriting?

  init(
    _ db: Database, _ plan: RosterPlan, campaign: Campaign, entry: Entry,
    received: ReceivedParts? = nil, about subjects: [BatchSubject] = []
  ) throws {
    self.db = db
    self.plan = plan
    self.campaign = campaign
    self.entry = entry
    batch = try BatchRecord.insert(db, received == nil ? .import : .receive, entry, about: subjects)
    doubting = DayDoubtReading(db, entry)
    units = UnitWriting(plan, batch: batch, schoolYear: campaign.schoolYear)
    changes = StudentChangeWriting(db, batch: batch, today: entry.today)
    numbers = NumberWriting(plan)
    released = try ReleasedNumbers(db, plan.handingOver)
    remakesIndexes = try Self.isLargeFirstImport(db, plan)
    if remakesIndexes { try Self.dropIndexes(db) }
    students = try StudentBulkInsert(db, batch: batch)
    if let received { part = PartWriting(db, received, plan, batch: batch, entry: entry) }
  }

  /// Writes one row.
  mutating func write(_ row: RosterRow) throws {
    var row = row
    if plan.leavesOutNumber(row.ordinal) { row.details.rollNumber = nil }
    try part?.received.prepare(&row)
    let decision = plan.decision(row.ordinal)
    guard decision.isTaken else { return }
    let news = try part?.received.news(of: row, as: plan.student(row.ordinal))
    if let news, let origins = try part?.origins(of: row, news) {
      (changes.origins, changes.placeOrigin) = origins
    }
    try write(row, decision)
    guard let news else { return }
    let id =
      decision == .new ? Student.ID(rawValue: db.lastInsertedRowID) : plan.student(row.ordinal)
    guard let id else { throw CampaignError.planStale }
    let home = try home(of: row, id, decision)
    let isChanged = try part?.write(
      row, news, as: id, isNew: decision == .new, home: home, &changes)
    if isChanged == true, decision == .same { updated += 1 }
  }

  /// The class here that a row names.
  private func home(
    of row: RosterRow, _ id: Student.ID, _ decision: RowDecision
  ) throws -> SchoolClass.ID? {
    guard let unit = row.unit else { return nil }
    if case .stored(let known) = plan.units.classes[unit] { return known.id }
    // A new class has been made for this very student.
    guard decision == .new || decision.isMove else { return nil }
    return try StudentRecord.existing(db, id: id).classID
  }

  private mutating func write(_ row: RosterRow, _ decision: RowDecision) throws {
    guard let unit = row.unit else { return }
    if decision == .new {
      let schoolClass = try units.id(db, ofClass: unit)
      touched.insert(schoolClass.id)
      var row = row
      if !schoolClass.isNew, let number = row.details.rollNumber {
        if try keepsHolder(of: number, in: schoolClass.id, unit: unit) {
          row.details.rollNumber = nil
        } else {
          try changes.free(number, in: schoolClass.id)
        }
      }
      try students.insert(row, in: schoolClass.id)
      numbers.note(Student.ID(rawValue: db.lastInsertedRowID), in: unit)
      if plan.options.withStatus { try markNewest(row, in: schoolClass.id) }
    } else if decision == .leaving, let id = plan.student(row.ordinal) {
      try leave(id, on: plan.options.leaveDay ?? entry.today)
    } else if decision.isUpdate, let id = plan.student(row.ordinal) {
      try update(id, by: row, in: decision.isMove ? units.id(db, ofClass: unit).id : nil)
      if decision.isMove { numbers.note(id, in: unit) }
    }
  }

  /// Remakes what is derived, and closes the batch.
  mutating func finish() throws -> ImportOutcome {
    for student in plan.removals { try leave(student.id, on: plan.options.leaveDay ?? entry.today) }
    if remakesIndexes { try Self.makeIndexes(db) }
    updated += try numbers.write(db, batch: batch, &changes) { unit in
      try units.id(db, ofClass: unit).id
    }
    for schoolClass in reported {
      try ClassReportRecord.insert(db, schoolClass, day: entry.today, batch: batch)
    }
    var outcome = ImportOutcome(batch: batch, created: 0, updated: 0)
    for teacher in plan.teachers where teacher.isWritten {
      guard let schoolClass = units.known(ofClass: teacher.unit) else { continue }
      let isChange = try TeacherWriting.write(
        db, of: schoolClass, name: teacher.name, phone: teacher.phone
      ) { batch }
      if isChange { outcome.teachers += 1 }
    }
    outcome.schoolCodes = try SchoolCodeWriting.write(db, plan, batch: batch)
    try part?.finish()
    withEvents.formUnion(part?.touched ?? [])
    try units.addLevels(db)
    try changes.finish()
    touched.formUnion(changes.touched)
    touched.formUnion(part?.touched ?? [])
    // Students who move into a new class bring their events along.
    let fresh = units.made.subtracting(changes.touched).subtracting(withEvents)
    try TallyRecord.remake(db, classes: fresh, freshly: true)
    try TallyRecord.remake(db, classes: touched.subtracting(fresh))
    try TallyRecord.remake(db, schools: schoolsTouched())
    try CampaignRecord.countUpRosterRevision(db)
    try BatchRecord.setStudents(db, students.count + updated, of: batch)
    (outcome.created, outcome.updated) = (students.count, updated)
    return outcome
  }

  private mutating func update(
    _ id: Student.ID, by row: RosterRow, in newClass: SchoolClass.ID?
  ) throws {
    guard let stored = try released.student(id) else { throw CampaignError.planStale }
    var details = row.details
    var next = stored
    if let newClass {
      next.classID = newClass
      next.details.rollNumber = details.rollNumber
      if details.rollNumber != nil { next.editedByHand.remove(.rollNumber) }
    } else if let unit = row.unit, !plan.units.isStored(stored.classID, at: unit) {
      // A person put the student elsewhere; the file's number belongs to its own class.
      details.rollNumber = nil
    }
    let revision = StudentRevision(
      of: stored, by: details, plan.options.preference(for: row), oneSided: row.oneSided)
    if let number = details.rollNumber, let unit = row.unit,
      try keepsHolder(of: number, in: next.classID, unit: unit, but: id)
    {
      details.rollNumber = nil
      next.details.rollNumber = newClass == nil ? stored.details.rollNumber : nil
    }
    for change in revision.written where change.field != .rollNumber || details.rollNumber != nil {
      next.details[change.field] = change.file
      next.editedByHand.remove(change.field)
    }
    var standing = stored.standing
    if plan.decision(row.ordinal) == .movedIn { standing.leftDay = nil }
    var day = entry.today
    var wrongDay: WrongDay?
    if let mark = try mark(row, on: stored) {
      wrongDay = standing.wrongDay(replacedBy: mark)
      standing = standing.marked(mark, route: stored.details.route)
      day = mark.day
      reported.insert(next.classID)
    }
    if standing != stored.standing || wrongDay != nil {
      try StatusEventRecord.append(db, standing, of: stored, day: day, batch: batch)
      touched.insert(stored.classID)
    }
    try changes.write(stored, as: next)
    updated += 1
  }

  /// The mark that a row makes of a student.
  private mutating func mark(_ row: RosterRow, on student: Student) throws -> MarkRequest? {
    guard plan.options.withStatus else { return nil }
    return plan.options.mark(
      row, on: student.standing, doubts: try doubting.doubts(of: student), today: entry.today)
  }

  /// Records that a student left.
  private mutating func leave(_ id: Student.ID, on day: CalendarDay) throws {
    guard let stored = try StudentRecord.fetch(db, id: id) else { throw CampaignError.planStale }
    if stored.standing.leftDay != nil { return }
    var standing = stored.standing
    standing.leftDay = day
    try StatusEventRecord.append(db, standing, of: stored, day: day, batch: batch)
    touched.insert(stored.classID)
    updated += 1
  }

  /// Marks the student who was inserted last.
  private mutating func markNewest(_ row: RosterRow, in schoolClass: SchoolClass.ID) throws {
    let today = entry.today
    guard let mark = plan.options.mark(row, on: Standing(), today: today) else { return }
    let id = Student.ID(rawValue: db.lastInsertedRowID)
    guard let student = try StudentRecord.fetch(db, id: id) else { throw CampaignError.corrupt }
    let standing = student.standing.marked(mark, route: student.details.route)
    try StatusEventRecord.append(db, standing, of: student, day: mark.day, batch: batch)
    withEvents.insert(schoolClass)
    reported.insert(schoolClass)
  }

  /// Whether a number stays with the student who has it: set by hand, or not meant by a list that only adds to
  /// the class's.
  private func keepsHolder(
    of number: Int, in schoolClass: SchoolClass.ID, unit: Int, but id: Student.ID? = nil
  ) throws -> Bool {
    let holder = try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT id FROM student WHERE classID = ? AND rollNumber = ? AND id IS NOT ?"),
      arguments: [schoolClass.rawValue, number, id?.rawValue])
    guard let holder, let student = try StudentRecord.fetch(db, id: Student.ID(rawValue: holder)),
      student.standing.leftDay == nil
    else { return false }
    let isByHand = student.editedByHand.contains(.rollNumber)
    return plan.supplements.contains(unit) && !plan.lists(student.id)
      || plan.mentions(student.id) && !plan.lists(student.id)
      || isByHand && plan.options.preference != .file
  }

  private func schoolsTouched() throws -> Set<School.ID> {
    var schools: Set<School.ID> = units.schools
    for id in touched {
      if let school = try ClassRecord.fetch(db, id: id)?.schoolID { schools.insert(school) }
    }
    return schools
  }

  /// Into a campaign that is small beside the roster, indexes are made faster at the end than row by row; but
  /// rows that look at stored students need them.
  private static func isLargeFirstImport(_ db: Database, _ plan: RosterPlan) throws -> Bool {
    let news = plan.count(.new)
    guard news > 5_000, !RowDecision.allCases.contains(where: { $0.isUpdate && plan.count($0) > 0 })
    else { return false }
    for case .stored in plan.units.classes { return false }
    let stored = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM student LIMIT ?)", arguments: [news])
    return stored ?? 0 < news / 2
  }

  private static func dropIndexes(_ db: Database) throws {
    for name in try String.fetchAll(
      db,
      sql:
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'student' AND sql "
        + "NOT NULL"
    ) {
      try db.execute(sql: "DROP INDEX \(name)")
    }
  }

  private static func makeIndexes(_ db: Database) throws {
    try db.execute(sql: "PRAGMA threads = 2")
    for sql in Schema.studentIndexes { try db.execute(sql: sql) }
  }
}
