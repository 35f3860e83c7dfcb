import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Marks students: a rung reached, an obstacle, or both. All are marked, or none is.
  ///
  /// Marking is repeatable: the same mark sent twice leaves one event. A student already at the rung or above
  /// keeps rung and day. The classes count as having reported on the day of the mark, even if nobody changed.
  ///
  /// - Throws: ``CampaignError/dayInFuture(_:)``, ``CampaignError/studentsLeft(_:)``,
  ///   ``CampaignError/unknownStudent(_:)`` if one is gone. After any error nothing has changed.
  @discardableResult
  public func mark(
    _ requests: [(student: Student.ID, request: MarkRequest)], entry: Entry
  ) async throws -> MarkOutcome {
    if let late = requests.first(where: { $0.request.day > entry.today }) {
      throw CampaignError.dayInFuture(late.request.day)
    }
    return try await write { db in
      var writing = StandingWriting(db, .mark, entry)
      for (id, request) in requests {
        let student = try writing.student(id)
        if student.standing.leftDay != nil { throw CampaignError.studentsLeft([id]) }
        let next = student.standing.marked(request, route: student.details.route)
        try writing.write(next, of: student, day: request.day)
        try writing.report(student.classID, on: request.day)
      }
      return try writing.finish()
    }
  }

  /// Exempts students from a day on, or with `reason` nil counts them as eligible again.
  @discardableResult
  public func exempt(
    _ students: [Student.ID], _ reason: ExemptReason?, since day: CalendarDay, entry: Entry
  ) async throws -> MarkOutcome {
    try await change(students, .exempt, on: day, entry) { standing in
      if standing.exemption?.reason != reason {
        standing.exemption = reason.map { Exemption($0, since: day) }
      }
    }
  }

  /// Records that students left the school on a day, or with `back` that they did not.
  @discardableResult
  public func leave(
    _ students: [Student.ID], on day: CalendarDay, back: Bool = false, entry: Entry
  ) async throws -> MarkOutcome {
    try await change(students, .leave, on: day, entry) { standing in
      standing.leftDay = back ? nil : standing.leftDay ?? day
    }
  }

  /// Records that a class has reported "nobody yet" (or nothing new) on a day.
  ///
  /// - Returns: The batch; nil if the class had reported on that day already.
  @discardableResult
  public func confirm(
    _ schoolClass: SchoolClass.ID, on day: CalendarDay, entry: Entry
  ) async throws -> Int64? {
    if day > entry.today { throw CampaignError.dayInFuture(day) }
    return try await write { db in
      var writing = StandingWriting(db, .confirm, entry)
      try writing.report(schoolClass, on: day)
      return try writing.finish().batch
    }
  }

  private func change(
    _ students: [Student.ID], _ kind: Batch.Kind, on day: CalendarDay, _ entry: Entry,
    _ body: @escaping @Sendable (inout Standing) -> Void
  ) async throws -> MarkOutcome {
    if day > entry.today { throw CampaignError.dayInFuture(day) }
    return try await write { db in
      var writing = StandingWriting(db, kind, entry)
      for id in students {
        let student = try writing.student(id)
        var next = student.standing
        body(&next)
        try writing.write(next, of: student, day: day)
      }
      return try writing.finish()
    }
  }
}

/// Appends standings and reports under one batch, which is made when the first change is written.
struct StandingWriting {
  private let db: Database
  private let kind: Batch.Kind
  private let entry: Entry
  private let undoes: Int64?
  private var batch: Int64?
  private var outcome: [MarkOutcome.Change] = []
  private var touched: Set<SchoolClass.ID> = []

  init(_ db: Database, _ kind: Batch.Kind, _ entry: Entry, undoes: Int64? = nil) {
    self.db = db
    self.kind = kind
    self.entry = entry
    self.undoes = undoes
  }

  /// A student as it stands now.
  func student(_ id: Student.ID) throws -> Student {
    guard let student = try StudentRecord.fetch(db, id: id) else {
      throw CampaignError.unknownStudent("")
    }
    return student
  }

  /// Appends a standing if it differs from the present one.
  mutating func write(_ standing: Standing, of student: Student, day: CalendarDay) throws {
    guard let schoolClass = try ClassRecord.fetch(db, id: student.classID) else {
      throw CampaignError.corrupt
    }
    if standing != student.standing {
      try StatusEventRecord.append(db, standing, of: student, day: day, batch: batchID())
      touched.insert(student.classID)
    }
    var next = student
    next.standing = standing
    outcome.append(
      MarkOutcome.Change(student: next, schoolClass: schoolClass, before: student.standing))
  }

  /// Records that a class reported on a day, unless it is recorded already.
  mutating func report(_ schoolClass: SchoolClass.ID, on day: CalendarDay) throws {
    let known = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM class_report WHERE classID = ? AND day = ?)"),
      arguments: [schoolClass.rawValue, day.number])
    if known == true { return }
    try db.cachedStatement(sql: "INSERT INTO class_report (classID, day, batchID) VALUES (?, ?, ?)")
      .execute(arguments: [schoolClass.rawValue, day.number, batchID()])
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
    let id = try BatchRecord.insert(db, kind, entry, undoes: undoes)
    batch = id
    return id
  }
}
