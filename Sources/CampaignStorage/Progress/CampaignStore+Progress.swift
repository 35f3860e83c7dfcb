import GRDB
import SchoolCampaign

extension CampaignStore {
  /// The progress as of a day, by effective day, whenever it was recorded.
  ///
  /// - Parameters:
  ///   - grouping: What rows stand for: schools by level, classes by school, or levels.
  ///   - school: Only this school; nil for all.
  ///   - day: The as-of day; the roster itself has no as-of.
  ///   - order: The order of rows within a block.
  ///   - entry: Today, after which no report can be.
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)`` for a school beyond the reach of who asks,
  ///   ``CampaignError/dayOutOfRange(_:from:to:)`` before the campaign's start or after today.
  public func report(
    by grouping: ProgressReport.Grouping, school: School?, asOf day: CalendarDay,
    order: ProgressReport.Order, entry: Entry
  ) async throws -> ProgressReport {
    let reach = try reach(of: .report)
    return try await read { db in
      let school = try reach.narrowed(school, db)
      let campaign = try CampaignRecord.fetch(db)
      guard day >= campaign.startDay, day <= entry.today else {
        throw CampaignError.dayOutOfRange(day, from: campaign.startDay, to: entry.today)
      }
      let reader = TallyReader(
        db: db, reach: reach, campaign: campaign, day: day, school: school?.id, order: order)
      let blocks =
        switch grouping {
        case .school: try reader.schools()
        case .level: try reader.levels()
        case .class: try reader.classes()
        case .grade: try reader.grades()
        }
      var report = ProgressReport(
        campaign: campaign, school: school?.name.display, asOf: day, isPractice: entry.isPractice,
        grouping: grouping, blocks: blocks)
      report.isDoubtful = try TallyRecord.disagree(db)
      if case .classes = reach { return report }
      report.reconciled = try ReconciledSchoolRecord.part(db, asOf: day, of: school?.id)
      return report
    }
  }
}

extension CampaignStore {
  /// The installations day by day up to a report's day.
  public func burnUp(of school: School?, _ report: ProgressReport) async throws -> BurnUp {
    let reach = try reach(of: .report)
    return try await read { db in
      let (table, condition) = reach.tallies(of: try reach.narrowed(school?.id, db))
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT day, until, sum(count) FROM \(table)
          WHERE measure = 'installed' AND day <= ? \(condition) GROUP BY day, until
          """, arguments: [report.asOf.number])
      return try BurnUp(
        rows.map { (try $0.at(0), try $0.at(1), try $0.at(2)) }, campaign: report.campaign,
        asOf: report.asOf,
        eligible: report.total.eligible)
    }
  }
}

/// Sums tallies as of a day into the blocks of a report.
struct TallyReader {
  let db: Database
  let reach: Reach
  let campaign: Campaign
  let day: CalendarDay
  let school: School.ID?
  let order: ProgressReport.Order

  /// Schools in blocks by level; a school with several levels has a row in each.
  func schools() throws -> [ProgressReport.Block] {
    let names = Dictionary(
      uniqueKeysWithValues: try SchoolRecord.fetchAll(db).map { ($0.id.rawValue, $0.name.display) })
    let tallies = try bySchoolAndLevel()
    return Level.allCases.compactMap { level in
      let rows = tallies.filter { $0.key.level == level }.map { key, tally in
        ProgressReport.Row(name: names[key.school] ?? "", tally: tally)
      }
      return rows.isEmpty ? nil : ProgressReport.Block(.level(level), rows, order: order)
    }
  }

  /// One block with a row for each level.
  func levels() throws -> [ProgressReport.Block] {
    let tallies = try bySchoolAndLevel()
    let rows = Level.allCases.compactMap { level -> ProgressReport.Row? in
      let parts = tallies.filter { $0.key.level == level }.map(\.value)
      if parts.isEmpty { return nil }
      return ProgressReport.Row(
        name: level.rawValue, tally: parts.reduce(into: ProgressTally()) { $0 += $1 })
    }
    return [ProgressReport.Block(.all, rows, order: order)]
  }

  /// Classes in blocks by school.
  func classes() throws -> [ProgressReport.Block] {
    let tallies = try byClass()
    let reports = try lastReports()
    let classes = Dictionary(grouping: try reach.classes(db, in: school), by: \.schoolID)
    return try SchoolRecord.fetchAll(db).inNaturalOrder(of: \.name.display)
      .compactMap { school in
        guard let ofSchool = classes[school.id] else { return nil }
        let rows = ofSchool.compactMap { schoolClass -> ProgressReport.Row? in
          guard let tally = tallies[schoolClass.id.rawValue] else { return nil }
          let last = reports[schoolClass.id.rawValue]
          return ProgressReport.Row(
            name: schoolClass.name.display, tally: tally.ofClass(reported: last != nil),
            teacherName: schoolClass.teacherName,
            teacherPhone: schoolClass.teacherPhone,
            silentSince: last?.adding(days: 1) ?? campaign.startDay)
        }
        return rows.isEmpty
          ? nil : ProgressReport.Block(.school(school.name.display), rows, order: order)
      }
  }

  /// Grades in blocks by level; classes whose grade is not known have a row of their own.
  func grades() throws -> [ProgressReport.Block] {
    let (tallies, reports) = (try byClass(), try lastReports())
    var sums: [Level: [Int: ProgressTally]] = [:]
    for schoolClass in try reach.classes(db, in: school) {
      guard let tally = tallies[schoolClass.id.rawValue] else { continue }
      sums[schoolClass.level, default: [:]][schoolClass.grade ?? 0, default: ProgressTally()] +=
        tally.ofClass(reported: reports[schoolClass.id.rawValue] != nil)
    }
    return Level.allCases.compactMap { level in
      guard let grades = sums[level] else { return nil }
      let rows = grades.map { grade, tally in
        ProgressReport.Row(name: grade == 0 ? "" : String(grade), tally: tally)
      }
      return ProgressReport.Block(.level(level), rows, order: order)
    }
  }

  private struct SchoolLevel: Hashable {
    let school: Int64
    let level: Level
  }

  private func bySchoolAndLevel() throws -> [SchoolLevel: ProgressTally] {
    if case .classes = reach { return try ofClassesBySchoolAndLevel() }
    let condition = school.map { "AND schoolID = \($0.rawValue)" } ?? ""
    return try sums("schoolID, level", "school_tally", condition) { row in
      try Level(rawValue: row.at(5)).map { try SchoolLevel(school: row.at(4), level: $0) }
    }
  }

  /// Summed from the classes within, where not all of a school is.
  private func ofClassesBySchoolAndLevel() throws -> [SchoolLevel: ProgressTally] {
    let (tallies, reports) = (try byClass(), try lastReports())
    var sums: [SchoolLevel: ProgressTally] = [:]
    for known in try reach.classes(db, in: school) {
      guard let tally = tallies[known.id.rawValue] else { continue }
      let key = SchoolLevel(school: known.schoolID.rawValue, level: known.level)
      sums[key, default: ProgressTally()] +=
        tally.ofClass(reported: reports[known.id.rawValue] != nil)
    }
    return sums
  }

  private func byClass() throws -> [Int64: ProgressTally] {
    let condition =
      (school.map { "AND classID IN (SELECT id FROM class WHERE schoolID = \($0.rawValue))" } ?? "")
      + " AND \(reach.holds("classID"))"
    return try sums("classID", "class_tally", condition) { row in try row.at(4) as Int64 }
  }

  private func sums<Key: Hashable>(
    _ columns: String, _ table: String, _ condition: String, _ key: (Row) throws -> Key?
  ) throws -> [Key: ProgressTally] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT measure, sum(count), sum(iif(day <= ?, count, 0)), sum(iif(day >= ?, count, 0)), \(columns)
        FROM \(table) WHERE day <= ? AND until > ? \(condition) GROUP BY \(columns), measure
        """,
      arguments: [campaign.deadline.number, campaign.startDay.number, day.number, day.number])
    var tallies: [Key: ProgressTally] = [:]
    while let row = try rows.next() {
      guard let key = try key(row), let measure = try TallyMeasure(rawValue: row.at(0)) else {
        continue
      }
      try tallies[key, default: ProgressTally()].add(
        measure, count: row.at(1), byDeadline: row.at(2), sinceStart: row.at(3))
    }
    try addInstallDays(columns, table, condition, key, to: &tallies)
    return tallies
  }

  private func addInstallDays<Key: Hashable>(
    _ columns: String, _ table: String, _ condition: String, _ key: (Row) throws -> Key?,
    to tallies: inout [Key: ProgressTally]
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT day, 0, 0, 0, \(columns) FROM \(table)
        WHERE measure = 'installed' AND day BETWEEN ? AND ? AND until > ? \(condition)
        """,
      arguments: [campaign.startDay.number, day.number, day.number])
    while let row = try rows.next() {
      guard let key = try key(row) else { continue }
      let installed: CalendarDay = try row.at(0)
      tallies[key]?.installDays.insert(
        dayAfterStart: CalendarDay.days(from: campaign.startDay, to: installed))
    }
  }

  private func lastReports() throws -> [Int64: CalendarDay] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT classID, max(day) FROM class_report WHERE day <= ? GROUP BY classID",
      arguments: [day.number])
    return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.at(0), try $0.at(1)) })
  }
}
