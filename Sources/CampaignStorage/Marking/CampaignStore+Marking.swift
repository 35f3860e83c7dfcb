import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Marks students: a rung reached, an obstacle, or both. All are marked, or none is.
  ///
  /// Marking is repeatable: the same mark sent twice leaves one event. A student already at the rung or above
  /// keeps rung and day. The classes count as having reported on the day of the mark, even if nobody changed.
  ///
  /// - Parameter files: The files that the marks come from, for the history; the last parts of their paths are kept.
  /// - Throws: ``CampaignError/dayInFuture(_:)``, ``CampaignError/dayTooEarly(_:earliest:)``,
  ///   ``CampaignError/dayBeforeLowerRung(_:)``, ``CampaignError/studentsLeft(_:)``, ``CampaignError/installedAlready(_:)`` for an obstacle of somebody
  ///   who has installed, ``CampaignError/noteWithoutObstacle(_:)``, ``CampaignError/unknownStudent(_:)`` if
  ///   one is gone. After any error nothing has changed.
  @discardableResult
  public func mark(
    _ requests: [(student: Student.ID, request: MarkRequest)], from files: [String] = [],
    entry: Entry
  ) async throws -> MarkOutcome {
    let reach = try reach(of: .mark)
    return try await write { db in
      try reach.require(requests.lazy.map(\.student), db)
      let steps = try Self.steps(db, requests, entry)
      var writing = StandingWriting(db, .mark, entry, about: BatchSubject.files(files))
      for step in steps {
        try writing.write(step)
        try writing.report(step.student.classID, on: step.day)
      }
      return try writing.finishWithTallies()
    }
  }

  /// What marking would change, with the same errors; nothing is written.
  public func previewMark(
    _ requests: [(student: Student.ID, request: MarkRequest)], entry: Entry
  ) async throws -> MarkOutcome {
    let reach = try reach(of: .mark)
    return try await read { db in
      try reach.require(requests.lazy.map(\.student), db)
      return MarkOutcome(
        batch: nil,
        students: try Self.steps(db, requests, entry).map { step in
          guard let schoolClass = try ClassRecord.fetch(db, id: step.student.classID) else {
            throw CampaignError.corrupt
          }
          return MarkOutcome.Change(step, in: schoolClass)
        })
    }
  }

  /// What comes of marks, one after the other, with what is known against earlier days, if all of them can be made.
  private static func steps(
    _ db: Database, _ asked: [(student: Student.ID, request: MarkRequest)], _ entry: Entry
  ) throws -> [MarkStep] {
    let campaign = try CampaignRecord.fetch(db)
    // An earlier request may be about the same student.
    var marked: [Student.ID: Student] = [:]
    var doubting = DayDoubtReading(db, entry)
    var steps: [MarkStep] = []
    var refusals: [(student: Student.ID, refusal: MarkRefusal)] = []
    for (id, asked) in asked {
      var (student, request) = (marked[id], asked)
      if student == nil {
        let stored = try StudentRecord.existing(db, id: id)
        request = try doubting.request(asked, of: stored)
        student = stored
      } else {
        request.today = entry.today
      }
      guard let student else { continue }
      if let refusal = request.refusal(of: student, in: campaign, today: entry.today) {
        refusals.append((id, refusal))
      }
      let step = MarkStep(student, request)
      marked[id] = step.after
      steps.append(step)
    }
    if let error = CampaignError(refusals: refusals) { throw error }
    return steps
  }

  /// Exempts students from a day on, or with `reason` nil counts them as eligible again.
  ///
  /// - Parameter day: Nil for today, or for the day that stands where only the reason changes.
  @discardableResult
  public func exempt(
    _ students: [Student.ID], _ reason: ExemptReason?, since day: CalendarDay?, entry: Entry
  ) async throws -> MarkOutcome {
    let reach = try reach(of: .exempt)
    return try await change(students, .exempt(reason), .exempt, on: day, within: reach, entry)
  }

  /// Records that students left the school on a day, or with `back` that they did not.
  ///
  /// - Parameter day: Nil for today, or for the day that stands.
  @discardableResult
  public func leave(
    _ students: [Student.ID], on day: CalendarDay?, back: Bool = false, entry: Entry
  ) async throws -> MarkOutcome {
    let reach = try reach(of: .leave)
    return try await change(students, .leave(back: back), .leave, on: day, within: reach, entry)
  }

  /// Records that classes have reported "nobody yet" (or nothing new) on a day: all of them, or none.
  ///
  /// - Returns: The batch; nil if they had reported on that day already.
  @discardableResult
  public func confirm(
    _ classes: [SchoolClass.ID], on day: CalendarDay, entry: Entry
  ) async throws -> Int64? {
    let reach = try reach(of: .confirm)
    return try await write { db in
      try reach.require(classes, db)
      try CampaignRecord.fetch(db).check(day, today: entry.today)
      var writing = StandingWriting(db, .confirm, entry)
      for schoolClass in classes { try writing.report(schoolClass, on: day) }
      return try writing.finishWithTallies().batch
    }
  }

  private func change(
    _ students: [Student.ID], _ change: EnrolmentChange, _ kind: Batch.Kind,
    on day: CalendarDay?, within reach: Reach, _ entry: Entry
  ) async throws -> MarkOutcome {
    try await write { db in
      try reach.require(students, db)
      try CampaignRecord.fetch(db).checkEnrolment(day ?? entry.today, today: entry.today)
      var writing = StandingWriting(db, kind, entry)
      var doubting = DayDoubtReading(db, entry)
      for id in students {
        let student = try StudentRecord.existing(db, id: id)
        try writing.write(
          MarkStep(
            student, change, on: day, today: entry.today, doubts: try doubting.doubts(of: student)))
      }
      return try writing.finishWithTallies()
    }
  }
}
