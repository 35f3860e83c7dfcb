import GRDB
import SchoolCampaign

/// Rows of `batch_subject`: what a batch was about, beside students and classes.
enum BatchSubjectRecord {
  static func insert(_ db: Database, _ subjects: [BatchSubject], of batch: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO batch_subject (batchID, place, kind, text) VALUES (?, ?, ?, ?)")
    for (place, subject) in subjects.enumerated() {
      try statement.execute(arguments: [batch, place, subject.kind.rawValue, subject.text])
    }
  }

  static func fetch(_ db: Database, of batch: Int64) throws -> [BatchSubject] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT kind, text FROM batch_subject WHERE batchID = ? ORDER BY place"),
      arguments: [batch]
    ).map { try BatchSubject($0.code(0), $0.at(1)) }
  }
}
