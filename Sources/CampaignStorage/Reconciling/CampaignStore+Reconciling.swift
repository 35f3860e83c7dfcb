import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Holds the office's list of approved accounts against the campaign. Nothing is written.
  ///
  /// - Parameters:
  ///   - school: Only this school's students are looked at where a line has no number, and reported as not
  ///     approved; nil for all.
  ///   - covered: The schools of which the list speaks, where a person says so; otherwise ``ApprovalScope`` tells.
  ///   - day: The day of lines that name none.
  public func reconciliation(
    with list: ApprovalList, school: School.ID?, covering covered: Set<School.ID> = [],
    day: CalendarDay
  ) async throws -> Reconciliation {
    _ = try reach(of: .reconcile)
    return try await read { db in
      try ApprovalLookup(db: db, list: list, school: school, covered: covered, day: day)
        .reconciliation()
    }
  }

  /// Records the office's word beside the schools', and of which schools it spoke, in one batch.
  ///
  /// - Parameters:
  ///   - planned: The reconciliation as it was shown.
  ///   - corrects: Whether approvals are taken back that the list does not have any more.
  ///   - file: The path of the list, for the history; its last part is kept.
  /// - Returns: The batch; nil if nothing was to be written.
  /// - Throws: ``CampaignError/planStale`` if another one would come out now, ``CampaignError/planRefused`` while it is
  ///   open of which schools the list speaks.
  public func record(
    _ planned: Reconciliation, of list: ApprovalList, school: School.ID?,
    covering covered: Set<School.ID> = [], day: CalendarDay, corrects: Bool = false,
    file: String? = nil, entry: Entry
  ) async throws -> Int64? {
    _ = try reach(of: .recordApprovals)
    return try await write { db in
      let matching = ApprovalLookup(
        db: db, list: list, school: school, covered: covered, day: day)
      guard try matching.reconciliation() == planned else { throw CampaignError.planStale }
      guard !planned.scope.isOpen else { throw CampaignError.planRefused }
      let records = planned.changes(corrects: corrects)
      if records.isEmpty, planned.newlyCovered.isEmpty { return nil }
      let batch = try BatchRecord.insert(
        db, .reconcile, entry, about: BatchSubject.files([file].compactMap(\.self)))
      var changes = StudentChangeWriting(db, batch: batch, today: entry.today)
      for (id, day) in records {
        let before = try StudentRecord.existing(db, id: id)
        var after = before
        after.officeApprovedDay = day
        try changes.write(before, as: after)
      }
      try changes.finish()
      try TallyRecord.remakeWithSchools(db, classes: changes.touched)
      try ReconciledSchoolRecord.insert(db, planned.scope.schools, batch: batch)
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
  let covered: Set<School.ID>
  let day: CalendarDay

  func reconciliation() throws -> Reconciliation {
    let schools = try SchoolRecord.fetchAll(db)
    let byKey = Dictionary(
      schools.map { ($0.name.key, $0.id) }, uniquingKeysWith: { first, _ in first })
    var titles: [SchoolName: School.ID] = [:]
    for name in Set(list.lines.compactMap(\.titleSchool)) {
      titles[name] = Self.school(name, among: schools)
    }
    let lookup = try CandidateLookup(db)
    var matching = ApprovalMatching(day: day, classes: try classes(schools))
    var named: Set<School.ID> = []
    var (ofTitles, isOpen): (Set<School.ID>, Bool) = ([], false)
    var unknown: [String: Int] = [:]
    for line in list.lines {
      let title = line.titleSchool.flatMap { titles[$0] }
      let ofLine = line.school.flatMap { byKey[$0.key] }
      if let ofLine {
        named.insert(ofLine)
      } else if let name = line.school?.display {
        unknown[name, default: 0] += 1
      } else if let title {
        ofTitles.insert(title)
      } else if let name = line.titleSchool?.display {
        unknown[name, default: 0] += 1
      }
      isOpen = isOpen || line.school == nil && line.titleSchool == nil
      matching.decide(
        line, candidates: try lookup.candidates(for: [line.rosterRow]),
        in: place(line.school, ofLine, line.titleSchool, title))
    }
    for (index, row) in list.withheld.enumerated() {
      guard let wanted = row.rosterRow else { continue }
      let title = row.titleSchool.flatMap { titles[$0] ?? Self.school($0, among: schools) }
      matching.deny(
        row, at: index, candidates: try lookup.candidates(for: [wanted]),
        in: place(row.school, row.school.flatMap { byKey[$0.key] }, row.titleSchool, title))
    }
    let unconfirmed = try unconfirmed()
    var scope = try scope(
      matching.listed, named: named, ofTitles: ofTitles, isOpen: isOpen,
      isUnknown: !unknown.isEmpty, schools, unconfirmed)
    scope.unknown = unknown
    return matching.finished(
      unconfirmed: unconfirmed, scope: scope,
      covered: try ReconciledSchoolRecord.recorded(db))
  }

  /// Where a row's student is looked for by name: its own school, else that of the command or the title.
  private func place(
    _ name: SchoolName?, _ own: School.ID?, _ titleName: SchoolName?, _ title: School.ID?
  ) -> ApprovalMatching.Place {
    if name != nil { return own.map { .school($0) } ?? .unknown }
    if let known = school ?? title { return .school(known) }
    return titleName == nil ? .anywhere : .unknown
  }

  private func classes(_ schools: [School]) throws -> [SchoolClass.ID: ClassName] {
    var classes: [SchoolClass.ID: ClassName] = [:]
    for school in schools {
      for known in try ClassRecord.fetchAll(db, of: school.id) { classes[known.id] = known.name }
    }
    return classes
  }

  private static func school(_ name: SchoolName, among schools: [School]) -> School.ID? {
    if let exact = schools.first(where: { $0.name.key == name.key }) { return exact.id }
    do throws(CampaignError) { return try name.only(among: schools).id } catch { return nil }
  }

  /// As a person says it, else as rows or titles name its schools; where a sheet names none, by its students, too.
  private func scope(
    _ listed: Set<Student.ID>, named: Set<School.ID>, ofTitles: Set<School.ID>, isOpen: Bool,
    isUnknown: Bool, _ schools: [School], _ unconfirmed: [(student: Student.ID, school: School.ID)]
  ) throws -> ApprovalScope {
    if !covered.isEmpty { return ApprovalScope(covered) }
    let matched = try matched(listed)
    if let school { return ApprovalScope(set: school, matched: matched) }
    if !named.isEmpty, ofTitles.isEmpty { return ApprovalScope(named: named, matched: matched) }
    if !ofTitles.isEmpty, !isOpen {
      return ApprovalScope(named: named.union(ofTitles), matched: matched)
    }
    if isUnknown, ofTitles.isEmpty { return ApprovalScope(ofUnknown: matched) }
    if schools.count == 1 { return ApprovalScope([schools[0].id]) }
    return ApprovalScope(
      matched: matched,
      approved: Dictionary(grouping: unconfirmed, by: \.school).mapValues(\.count)
    ).naming(named.union(ofTitles))
  }

  /// How many students of each school are on the list.
  private func matched(_ listed: Set<Student.ID>) throws -> [School.ID: Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT c.schoolID FROM student s JOIN class c ON c.id = s.classID WHERE s.id = ?")
    var matched: [School.ID: Int] = [:]
    for id in listed {
      guard let school = try Int64.fetchOne(statement, arguments: [id.rawValue]) else { continue }
      matched[School.ID(rawValue: school), default: 0] += 1
    }
    return matched
  }

  private func unconfirmed() throws -> [(student: Student.ID, school: School.ID)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.id, c.schoolID FROM student s JOIN class c ON c.id = s.classID
        JOIN status_event e ON e.id = (SELECT max(id) FROM status_event WHERE studentID = s.id)
        WHERE e.approvedDay IS NOT NULL AND e.leftDay IS NULL AND s.officeApprovedDay IS NULL
        ORDER BY s.id
        """
    ).map { (try $0.at(0), try $0.at(1)) }
  }
}
