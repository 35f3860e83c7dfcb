import GRDB
import SchoolCampaign

/// Appends standings and reports under one batch, which is made when the first change is written.
struct StandingWriting {
  private let db: Database
  private let kind: Batch.Kind
  private let entry: Entry
  private let subjects: [BatchSubject]
  private var batch: Int64?
  private var outcome: [MarkOutcome.Change] = []
  private var touched: Set<SchoolClass.ID> = []
  private var reported: Set<ClassDay> = []

  private struct ClassDay: Hashable {
    let schoolClass: SchoolClass.ID
    let day: CalendarDay
  }

  init(_ db: Database, _ kind: Batch.Kind, _ entry: Entry, about subjects: [BatchSubject] = []) {
    self.subjects = subjects
    self.db = db
    self.kind = kind
    self.entry = entry
  }

  /// Appends a standing if it differs from the present one.
  mutating func write(
    _ standing: Standing, of student: Student, day: CalendarDay, kept: KeptStanding? = nil,
    wrongDay: WrongDay? = nil
  ) throws {
    guard let schoolClass = try ClassRecord.fetch(db, id: student.classID) else {
      throw CampaignError.corrupt
    }
    // What stands already is said once more where a day was not to be believed.
    if standing != student.standing || wrongDay != nil {
      try StatusEventRecord.append(db, standing, of: student, day: day, batch: batchID())
      touched.insert(student.classID)
    }
    var next = student
    next.standing = standing
    var change = MarkOutcome.Change(
      student: next, schoolClass: schoolClass, before: student.standing, day: day, kept: kept)
    change.wrongDay = wrongDay
    outcome.append(change)
  }

  /// Records that a class reported on a day. A batch that changed nobody in the class need not say again what
  /// an earlier one said; one that did says so itself, since the earlier one may be taken back.
  mutating func report(_ schoolClass: SchoolClass.ID, on day: CalendarDay) throws {
    if reported.contains(ClassDay(schoolClass: schoolClass, day: day)) { return }
    let known = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM class_report WHERE classID = ? AND day = ?)"),
      arguments: [schoolClass.rawValue, day.number])
    if known == true, !touched.contains(schoolClass) { return }
    reported.insert(ClassDay(schoolClass: schoolClass, day: day))
    try ClassReportRecord.insert(db, schoolClass, day: day, batch: batchID())
    touched.insert(schoolClass)
  }

  /// Remakes the tallies and closes the batch.
  mutating func finish() throws -> MarkOutcome {
    let result = MarkOutcome(batch: batch, students: outcome)
    if let batch {
      try TallyRecord.remakeWithSchools(db, classes: touched)
      try BatchRecord.setStudents(db, result.changed.count, of: batch)
    }
    return result
  }

  private mutating func batchID() throws -> Int64 {
    if let batch { return batch }
    let id = try BatchRecord.insert(db, kind, entry, about: subjects)
    batch = id
    return id
  }
}
