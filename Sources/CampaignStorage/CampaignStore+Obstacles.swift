import GRDB
import SchoolCampaign

extension CampaignStore {
  /// How many eligible students have each obstacle open at the end of a day, the most frequent first.
  public func obstacles(
    of school: School?, asOf day: CalendarDay
  ) async throws -> [ObstacleCount] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT e.obstacle, count(*) FROM status_event e
          JOIN student s ON s.id = e.studentID JOIN class c ON c.id = s.classID
          WHERE e.obstacle IS NOT NULL AND e.day <= ?1 AND e.obstacleDay <= ?1
            AND (e.leftDay IS NULL OR e.leftDay > ?1) AND (e.exemptDay IS NULL OR e.exemptDay > ?1)
            AND (?2 IS NULL OR c.schoolID = ?2)
            AND NOT EXISTS (
              SELECT 1 FROM status_event n
              WHERE n.studentID = e.studentID AND n.id > e.id AND n.day <= ?1)
          GROUP BY e.obstacle ORDER BY count(*) DESC, e.obstacle
          """,
        arguments: [day.number, school?.id.rawValue])
      return rows.compactMap { row in
        Obstacle(rawValue: row[0]).map { ObstacleCount($0, row[1]) }
      }
    }
  }
}
