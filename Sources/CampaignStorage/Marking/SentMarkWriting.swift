import GRDB
import SchoolCampaign

/// Writes marks that were sent one by one, each its own batch under its own savepoint, in one transaction.
struct SentMarkWriting {
  private let db: Database
  private let campaign: Campaign
  private var tallies = TallyChanges()
  /// What was read of clocks: it may serve the next group.
  private(set) var clocks: ClockLog

  init(_ db: Database, clocks: ClockLog) throws {
    self.db = db
    self.clocks = clocks
    campaign = try CampaignRecord.fetch(db)
  }

  /// Writes one mark, or says why it cannot be made.
  ///
  /// - Throws: What lies with the file and not with the mark: nothing of the whole transaction holds then.
  mutating func write(
    _ mark: SentMark, _ entry: Entry, within reach: Reach
  ) throws -> Result<SentMarkOutcome, CampaignError> {
    try run("SAVEPOINT mark")
    do {
      try reach.require([mark.student], db)
      let outcome = try record(mark, entry)
      try run("RELEASE mark")
      return .success(outcome)
    } catch {
      guard let refusal = Self.refusal(error), db.isInsideTransaction else { throw error }
      try run("ROLLBACK TO mark")
      try run("RELEASE mark")
      return .failure(refusal)
    }
  }

  private static func refusal(_ error: any Error) -> CampaignError? {
    if let error = error as? CampaignError { return error }
    guard let error = error as? DatabaseError, error.resultCode == .SQLITE_CONSTRAINT else {
      return nil
    }
    return CampaignError(error)
  }

  /// Writes the tallies of the group.
  func finish() throws { try tallies.write(db) }

  private mutating func record(_ mark: SentMark, _ entry: Entry) throws -> SentMarkOutcome {
    let key = mark.key.map { BatchKey(uid: $0, content: mark.content(by: entry.by)) }
    if let known = try key?.batch(db) {
      return .recorded(batch: known, try standing(after: known, mark.student))
    }
    let student = try StudentRecord.existing(db, id: mark.student)
    let step = try step(mark, student, entry)
    if let conflict = mark.conflict(step, try lastWord(mark), by: entry.by) {
      return .conflict(conflict)
    }
    var writing = StandingWriting(db, mark.kind, entry, key: key)
    try writing.write(step)
    if mark.reports { try writing.report(student.classID, on: step.day) }
    let outcome = try writing.finish()
    tallies.add(writing.tallies)
    guard let batch = outcome.batch else { return .same(step.standing) }
    return .recorded(batch: batch, step.standing)
  }

  private mutating func step(
    _ mark: SentMark, _ student: Student, _ entry: Entry
  ) throws -> MarkStep {
    var doubting = DayDoubtReading(db, entry, clocks: clocks)
    defer { clocks = doubting.clocks }
    switch mark.act {
    case .mark(let asked):
      let request = try doubting.request(asked, of: student)
      if let refusal = mark.refusal(of: student, request, in: campaign, today: entry.today),
        let error = CampaignError(refusals: [(student.id, refusal)])
      {
        throw error
      }
      return mark.step(student, request)
    case .exempt(let reason, let since):
      try campaign.checkEnrolment(since ?? entry.today, today: entry.today)
      return MarkStep(
        student, .exempt(reason), on: since, today: entry.today,
        doubts: try doubting.doubts(of: student))
    }
  }

  private func standing(after batch: Int64, _ student: Student.ID) throws -> Standing {
    try StatusEventRecord.fetchAll(db, of: student).last { $0.batch == batch }?.standing
      ?? StudentRecord.existing(db, id: student).standing
  }

  private func lastWord(_ mark: SentMark) throws -> LastWord? {
    guard mark.sight != .present else { return nil }
    return try StatusEventRecord.lastWord(db, of: mark.student)
  }

  private func run(_ sql: String) throws { try db.cachedStatement(sql: sql).execute() }
}

extension SentMark {
  fileprivate var kind: Batch.Kind {
    switch act {
    case .mark: .mark
    case .exempt: .exempt
    }
  }

  /// Whether the class has reported by it.
  fileprivate var reports: Bool { kind == .mark }
}
