import GRDB
import SchoolCampaign

extension CampaignStore {
  /// The campaign's settings.
  public func campaign() async throws -> Campaign {
    _ = try reach(of: .readSettings)
    return try await read { db in try CampaignRecord.fetch(db) }
  }

  /// Replaces the campaign's settings, in one batch. Somebody of a school may change no more than the school's letterhead,
  /// see ``SchoolCampaign/Access/lacks(toSet:insteadOf:in:)``.
  ///
  /// - Returns: The batch; nil if nothing differed.
  /// - Throws: ``CampaignError/deadlineBeforeStart``, ``CampaignError/appAfterMarks(_:first:)``,
  ///   ``CampaignError/textTooLong(_:)``, ``CampaignError/notAllowed(_:)``.
  @discardableResult
  public func set(_ campaign: Campaign, entry: Entry) async throws -> Int64? {
    _ = try reach(of: .setLetterhead)
    let access = person.access
    guard campaign.startDay <= campaign.deadline else { throw CampaignError.deadlineBeforeStart }
    try campaign.requireShortTexts()
    return try await write(isAllowedAfterPurge: true) { db in
      let (old, schools) = (try CampaignRecord.fetch(db), try SchoolRecord.fetchAll(db))
      let missing = access.lacks(toSet: campaign, insteadOf: old, in: schools.map(\.id))
      if let missing { throw CampaignError.notAllowed(missing) }
      try Self.check(db, campaign.appSinceDay)
      return try CampaignRecord.update(db, campaign, entry: entry)
    }
  }

  /// Refuses a first day of the app, where it changes, that lies after days which are recorded.
  private static func check(_ db: Database, _ appSince: CalendarDay) throws {
    guard try CampaignRecord.fetch(db).appSinceDay < appSince else { return }
    let first = try Int64.fetchOne(
      db,
      sql: """
        SELECT min(min(
          coalesce(e.parentReadyDay, \(Int32.max)), coalesce(e.submittedDay, \(Int32.max)),
          coalesce(e.approvedDay, \(Int32.max)), coalesce(e.installedDay, \(Int32.max)),
          coalesce(e.obstacleDay, \(Int32.max)), coalesce(e.leftDay, \(Int32.max))))
        FROM status_event e
        WHERE e.id IN (SELECT max(id) FROM status_event GROUP BY studentID)
        """)
    if let first, first < Int64(appSince.number) {
      guard let day = CalendarDay(stored: first) else { throw CampaignError.corrupt }
      throw CampaignError.appAfterMarks(appSince, first: day)
    }
  }

  /// All schools, in the order of their names.
  public func schools() async throws -> [School] {
    let reach = try reach(of: .listClasses)
    return try await read { db in
      try reach.schools(db).inNaturalOrder(of: \.name.display)
    }
  }

  /// The school of this name.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)``.
  public func school(named text: String) async throws -> School {
    let reach = try reach(of: .listClasses)
    return try await read { db in try Self.school(db, named: text, reach) }
  }

  /// The classes of a school, or of all, each with its school, in natural order.
  public func classes(of school: School.ID? = nil) async throws -> [SchoolClass] {
    let reach = try reach(of: .listClasses)
    return try await read { db in
      try reach.classes(db, in: school).inNaturalOrder(of: \.name.key)
    }
  }

  static func school(_ db: Database, named text: String, _ reach: Reach) throws -> School {
    guard let name = SchoolName(text) else {
      throw CampaignError.unknownSchool(text, nearest: [])
    }
    if let school = try SchoolRecord.fetch(db, key: name.key), try reach.sees(school.id, db) {
      return school
    }
    return try name.only(among: reach.schools(db))
  }
}
