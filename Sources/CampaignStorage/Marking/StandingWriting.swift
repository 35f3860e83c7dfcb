import GRDB
import SchoolCampaign

/// Appends standings and reports under one batch, which is made when the first change is written.
struct StandingWriting {
  private let db: Database
  private let kind: Batch.Kind
  private let entry: Entry
  private let subjects: [BatchSubject]
  private let key: BatchKey?
  private var batch: Int64?
  private var outcome: [MarkOutcome.Change] = []
  private var changed: Set<SchoolClass.ID> = []
  private var reported: Set<ClassDay> = []
  private var classes: [SchoolClass.ID: SchoolClass] = [:]
  /// What is to be written of the tallies.
  private(set) var tallies = TallyChanges()

  private struct ClassDay: Hashable {
    let schoolClass: SchoolClass.ID
    let day: CalendarDay
  }

  /// - Parameter key: Under which the batch can be found again by who sent the mark; nil for any.
  init(
    _ db: Database, _ kind: Batch.Kind, _ entry: Entry, about subjects: [BatchSubject] = [],
    key: BatchKey? = nil
  ) {
    self.db = db
    self.kind = kind
    self.entry = entry
    self.subjects = subjects
    self.key = key
  }

  /// Appends a standing if there is anything to record.
  mutating func write(_ step: MarkStep) throws {
    let schoolClass = try schoolClass(step.student.classID)
    if step.isRecorded {
      try StatusEventRecord.append(
        db, step.standing, of: step.student, day: step.day, batch: batchID())
      changed.insert(schoolClass.id)
      try tallies.replace(
        db, CountedStudent(step.student), by: CountedStudent(step.after), in: schoolClass)
    }
    outcome.append(MarkOutcome.Change(step, in: schoolClass))
  }

  /// Records that a class reported on a day. A batch that changed nobody in the class need not say again what
  /// an earlier one said; one that did says so itself, since the earlier one may be taken back.
  mutating func report(_ id: SchoolClass.ID, on day: CalendarDay) throws {
    if reported.contains(ClassDay(schoolClass: id, day: day)) { return }
    let known = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM class_report WHERE classID = ? AND day = ?)"),
      arguments: [id.rawValue, day.number])
    if known == true, !changed.contains(id) { return }
    reported.insert(ClassDay(schoolClass: id, day: day))
    try tallies.watch(db, schoolClass(id))
    try ClassReportRecord.insert(db, id, day: day, batch: batchID())
    changed.insert(id)
  }

  /// Closes the batch, and writes the tallies.
  mutating func finishWithTallies() throws -> MarkOutcome {
    let outcome = try finish()
    try tallies.write(db)
    return outcome
  }

  /// Closes the batch. The tallies are still to be written.
  mutating func finish() throws -> MarkOutcome {
    let result = MarkOutcome(batch: batch, students: outcome)
    if let batch { try BatchRecord.setStudents(db, result.changed.count, of: batch) }
    return result
  }

  private mutating func schoolClass(_ id: SchoolClass.ID) throws -> SchoolClass {
    if let known = classes[id] { return known }
    guard let schoolClass = try ClassRecord.fetch(db, id: id) else { throw CampaignError.corrupt }
    classes[id] = schoolClass
    return schoolClass
  }

  private mutating func batchID() throws -> Int64 {
    if let batch { return batch }
    let id = try BatchRecord.insert(db, kind, entry, about: subjects, key: key)
    batch = id
    return id
  }
}
