import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Holds the office's list of approved accounts against the campaign. Nothing is written.
  ///
  /// - Parameters:
  ///   - school: Only this school's students are looked at where a line has no number, and reported as not
  ///     approved; nil for all.
  ///   - day: The day of lines that name none.
  public func reconciliation(
    with list: ApprovalList, school: School.ID?, day: CalendarDay
  ) async throws -> Reconciliation {
    try await read { db in
      try ApprovalLookup(db: db, list: list, school: school, day: day).reconciliation()
    }
  }

  /// Records the office's word beside the schools', in one batch.
  ///
  /// - Parameter planned: The reconciliation as it was shown.
  /// - Returns: The batch; nil if nothing was to be written.
  /// - Throws: ``CampaignError/planStale`` if another one would come out now.
  public func record(
    _ planned: Reconciliation, of list: ApprovalList, school: School.ID?, day: CalendarDay,
    entry: Entry
  ) async throws -> Int64? {
    try await write { db in
      let matching = ApprovalLookup(db: db, list: list, school: school, day: day)
      guard try matching.reconciliation() == planned else { throw CampaignError.planStale }
      let records = planned.records
      if records.isEmpty { return nil }
      let batch = try BatchRecord.insert(db, .reconcile, entry)
      var changes = StudentChangeWriting(db, batch: batch, today: entry.today)
      for (id, day) in records {
        let before = try StudentRecord.existing(db, id: id)
        var after = before
        after.officeApprovedDay = day
        try changes.write(before, as: after)
      }
      try changes.finish()
      try TallyRecord.remakeWithSchools(db, classes: changes.touched)
      try BatchRecord.setStudents(db, records.count, of: batch)
      return batch
    }
  }
}

/// Matches a list of approvals by the roster's rules.
private struct ApprovalLookup {
  let db: Database
  let list: ApprovalList
  let school: School.ID?
  let day: CalendarDay

  func reconciliation() throws -> Reconciliation {
    let schools = try Dictionary(
      SchoolRecord.fetchAll(db).map { ($0.name.key, $0.id) },
      uniquingKeysWith: { first, _ in first })
    let lookup = try CandidateLookup(db)
    var matching = ApprovalMatching(day: day)
    for line in list.lines {
      matching.decide(
        line, candidates: try lookup.candidates(for: [line.rosterRow]),
        school: line.school == nil ? school : line.school.flatMap { schools[$0.key] })
    }
    return matching.finished(unconfirmed: try unconfirmed())
  }

  private func unconfirmed() throws -> [Student.ID] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT s.id FROM student s JOIN class c ON c.id = s.classID
        JOIN status_event e ON e.id = (SELECT max(id) FROM status_event WHERE studentID = s.id)
        WHERE e.approvedDay IS NOT NULL AND e.leftDay IS NULL AND s.officeApprovedDay IS NULL
          AND (:school IS NULL OR c.schoolID = :school)
        ORDER BY s.id
        """, arguments: ["school": school?.rawValue]
    ).map(Student.ID.init(rawValue:))
  }
}
