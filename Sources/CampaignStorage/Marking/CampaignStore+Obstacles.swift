import GRDB
import SchoolCampaign

extension CampaignStore {
  /// How many eligible students who have not installed are held up by what at the end of a day, the most frequent
  /// first. An unknown BHXH number counts by itself where nothing else is named.
  public func obstacles(
    of school: School?, asOf day: CalendarDay
  ) async throws -> [ObstacleCount] {
    let reach = try reach(of: .report)
    return try await read { db in
      let school = try reach.narrowed(school?.id, db)
      var counts: [Obstacle: Int] = [:]
      var named = 0
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.obstacle, count(*), sum(\(OpenObstacles.countsAsUnnumbered))
          FROM \(OpenObstacles.tables) AND \(reach.holds("c.id")) GROUP BY e.obstacle
          """,
        arguments: OpenObstacles.arguments(day, school))
      for row in rows {
        guard let obstacle = try Obstacle(rawValue: row.at(0)) else { continue }
        counts[obstacle] = try row.at(1)
        named += try row.at(2)
      }
      let (table, condition) = reach.tallies(of: school)
      let unnumbered = try Int.fetchOne(
        db,
        sql: """
          SELECT coalesce(sum(count), 0) FROM \(table)
          WHERE measure = 'numberUnknown' AND day <= ?1 AND until > ?1 \(condition)
          """, arguments: [day.number])
      counts[.numberUnknown, default: 0] += (unnumbered ?? 0) - named
      return counts.filter { $0.value > 0 }
        .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        .map { ObstacleCount($0.key, $0.value) }
    }
  }
}

/// The obstacles that are named and open at the end of a day, by the events of the days up to it.
enum OpenObstacles {
  static let tables = """
    status_event e JOIN student s ON s.id = e.studentID JOIN class c ON c.id = s.classID
    WHERE e.obstacle IS NOT NULL AND e.day <= :day AND e.obstacleDay <= :day
      AND (e.leftDay IS NULL OR e.leftDay > :day) AND (e.exemptDay IS NULL OR e.exemptDay > :day)
      AND (:school IS NULL OR c.schoolID = :school)
      AND NOT EXISTS (
        SELECT 1 FROM status_event n
        WHERE n.studentID = e.studentID AND n.id > e.id AND n.day <= :day)
    """

  /// Whether the tally of unknown numbers has the student too, by what holds today.
  static let countsAsUnnumbered = """
    s.insuranceNumber IS NULL AND EXISTS (
      SELECT 1 FROM status_event l
      WHERE l.id = (SELECT max(id) FROM status_event WHERE studentID = s.id)
        AND (l.leftDay IS NULL OR l.leftDay > :day) AND (l.exemptDay IS NULL OR l.exemptDay > :day)
        AND (l.installedDay IS NULL OR l.installedDay > :day)
        AND (l.obstacleDay IS NULL OR l.obstacleDay > :day))
    """

  static func arguments(_ day: CalendarDay, _ school: School.ID?) -> StatementArguments {
    ["day": day.number, "school": school?.rawValue]
  }

  /// The obstacle of each student who has one.
  static func byStudent(
    _ db: Database, _ day: CalendarDay, _ school: School.ID?
  ) throws -> [Student.ID: Obstacle] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT s.id, e.obstacle FROM \(tables)", arguments: arguments(day, school))
    return try Dictionary(
      rows.compactMap { row in
        try Obstacle(rawValue: row.at(1)).map { (try row.at(0), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
