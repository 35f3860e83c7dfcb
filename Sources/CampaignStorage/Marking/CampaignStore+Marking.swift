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
    try await write { db in
      try Self.mark(db, requests, from: files, entry: entry)
    }
  }

  /// What marking would change, with the same errors; nothing is written.
  public func previewMark(
    _ requests: [(student: Student.ID, request: MarkRequest)], entry: Entry
  ) async throws -> MarkOutcome {
    try await read { db in
      let (requests, students) = try Self.checked(db, requests, entry)
      return MarkOutcome(
        batch: nil,
        students: try zip(students, requests).map { student, request in
          var next = student
          next.standing = student.standing.marked(request.request, route: student.details.route)
          guard let schoolClass = try ClassRecord.fetch(db, id: student.classID) else {
            throw CampaignError.corrupt
          }
          var change = MarkOutcome.Change(
            student: next, schoolClass: schoolClass, before: student.standing,
            day: request.request.day, kept: student.standing.kept(request.request))
          change.wrongDay = student.standing.wrongDay(replacedBy: request.request)
          return change
        })
    }
  }

  private static func mark(
    _ db: Database, _ requests: [(student: Student.ID, request: MarkRequest)],
    from files: [String], entry: Entry
  ) throws -> MarkOutcome {
    let requests = try checked(db, requests, entry).requests
    var writing = StandingWriting(db, .mark, entry, about: BatchSubject.files(files))
    for (id, request) in requests {
      // Read anew: an earlier request may be about the same student.
      let student = try StudentRecord.existing(db, id: id)
      let next = student.standing.marked(request, route: student.details.route)
      try writing.write(
        next, of: student, day: request.day, kept: student.standing.kept(request),
        wrongDay: student.standing.wrongDay(replacedBy: request))
      try writing.report(student.classID, on: request.day)
    }
    return try writing.finish()
  }

  /// The requests, with what is known against earlier days, and their students, in order, if all of them can be marked so.
  private static func checked(
    _ db: Database, _ asked: [(student: Student.ID, request: MarkRequest)], _ entry: Entry
  ) throws -> (requests: [(student: Student.ID, request: MarkRequest)], students: [Student]) {
    let campaign = try CampaignRecord.fetch(db)
    for request in asked.map(\.request) {
      for day in [request.day] + request.days.values { try campaign.check(day, today: entry.today) }
    }
    for (_, request) in asked { try PartText.note.requireRoom(request.note) }
    // An earlier request may be about the same student.
    var standings: [Student.ID: Standing] = [:]
    var doubting = DayDoubtReading(db, entry)
    var (requests, students): ([(student: Student.ID, request: MarkRequest)], [Student]) = ([], [])
    for (id, request) in asked {
      var (student, request) = (try StudentRecord.existing(db, id: id), request)
      if let earlier = standings[id] {
        student.standing = earlier
        request.today = entry.today
      } else {
        request = try doubting.request(request, of: student)
      }
      standings[id] = student.standing.marked(request, route: student.details.route)
      students.append(student)
      requests.append((id, request))
    }
    let left = students.filter { $0.standing.leftDay != nil }
    if !left.isEmpty { throw CampaignError.studentsLeft(left.map(\.id)) }
    let pairs = zip(students, requests.map(\.request))
    let done = pairs.filter { student, request in
      request.setsObstacle
        && student.standing.marked(request, route: student.details.route).status == .installed
    }
    if !done.isEmpty { throw CampaignError.installedAlready(done.map(\.0.id)) }
    let later = pairs.filter { student, request in student.standing.isLater(than: request) }
    if !later.isEmpty { throw CampaignError.dayBeforeLowerRung(later.map(\.0.id)) }
    let bare = pairs.filter { student, request in
      request.note != nil && !request.setsObstacle
        && (request.status != nil || student.standing.obstacle == nil)
    }
    if !bare.isEmpty { throw CampaignError.noteWithoutObstacle(bare.map(\.0.id)) }
    return (requests, students)
  }

  /// Exempts students from a day on, or with `reason` nil counts them as eligible again.
  ///
  /// - Parameter day: Nil for today, or for the day that stands where only the reason changes.
  @discardableResult
  public func exempt(
    _ students: [Student.ID], _ reason: ExemptReason?, since day: CalendarDay?, entry: Entry
  ) async throws -> MarkOutcome {
    try await change(students, .exempt, on: day, entry) { standing, doubts in
      let wrongDay = standing.exemption?.since.wrongDay(
        today: entry.today, doubt: doubts.exemption)
      standing.exemption = reason.map {
        Exemption(
          $0,
          since: day
            ?? Standing.past(
              standing.exemption?.since, today: entry.today, doubt: doubts.exemption))
      }
      return wrongDay
    }
  }

  /// Records that students left the school on a day, or with `back` that they did not.
  ///
  /// - Parameter day: Nil for today, or for the day that stands.
  @discardableResult
  public func leave(
    _ students: [Student.ID], on day: CalendarDay?, back: Bool = false, entry: Entry
  ) async throws -> MarkOutcome {
    try await change(students, .leave, on: day, entry) { standing, doubts in
      let wrongDay = standing.leftDay?.wrongDay(today: entry.today, doubt: doubts.left)
      standing.leftDay =
        back
        ? nil
        : day ?? Standing.past(standing.leftDay, today: entry.today, doubt: doubts.left)
      return wrongDay
    }
  }

  /// Records that classes have reported "nobody yet" (or nothing new) on a day: all of them, or none.
  ///
  /// - Returns: The batch; nil if they had reported on that day already.
  @discardableResult
  public func confirm(
    _ classes: [SchoolClass.ID], on day: CalendarDay, entry: Entry
  ) async throws -> Int64? {
    try await write { db in
      try CampaignRecord.fetch(db).check(day, today: entry.today)
      var writing = StandingWriting(db, .confirm, entry)
      for schoolClass in classes { try writing.report(schoolClass, on: day) }
      return try writing.finish().batch
    }
  }

  private func change(
    _ students: [Student.ID], _ kind: Batch.Kind, on day: CalendarDay?, _ entry: Entry,
    _ body: @escaping @Sendable (inout Standing, DayDoubts) -> WrongDay?
  ) async throws -> MarkOutcome {
    try await write { db in
      try CampaignRecord.fetch(db).checkEnrolment(day ?? entry.today, today: entry.today)
      var writing = StandingWriting(db, kind, entry)
      var doubting = DayDoubtReading(db, entry)
      for id in students {
        let student = try StudentRecord.existing(db, id: id)
        var next = student.standing
        let wrongDay = body(&next, try doubting.doubts(of: student))
        try writing.write(next, of: student, day: day ?? entry.today, wrongDay: wrongDay)
      }
      return try writing.finish()
    }
  }
}
