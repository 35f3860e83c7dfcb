import Foundation
import GRDB
import SchoolCampaign

/// Rows of `origin_batch`: batches of other copies of the campaign.
enum OriginRecord {
  private static let columns = "id, uid, kind, moment, day, by, isPractice"

  static func fetch(_ db: Database, id: Int64) throws -> ForeignBatch? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM origin_batch WHERE id = ?"), arguments: [id]
    ).flatMap(batch)
  }

  /// All batches of a table that has the same columns.
  static func fetchAll(_ db: Database, from table: String) throws -> [(Int64, ForeignBatch)] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table)").compactMap { row in
      batch(row).map { (row[0], $0) }
    }
  }

  /// The row of a batch, made if need be.
  static func id(_ db: Database, of batch: ForeignBatch) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO origin_batch (uid, kind, moment, day, by, isPractice)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (uid) DO NOTHING
        """
    ).execute(arguments: [
      batch.uid, batch.kind.rawValue, Int64(batch.moment.timeIntervalSince1970 * 1000),
      batch.day.number, batch.by, batch.isPractice,
    ])
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM origin_batch WHERE uid = ?"),
      arguments: [batch.uid])
    guard let id else { throw CampaignError.corrupt }
    return id
  }

  private static func batch(_ row: Row) -> ForeignBatch? {
    Batch.Kind(rawValue: row[2]).map { kind in
      ForeignBatch(
        uid: row[1], kind: kind,
        moment: Date(timeIntervalSince1970: Double(row[3] as Int64) / 1000),
        day: CalendarDay(number: row[4]), isPractice: row[6],
        by: String((row[5] as String).prefix(60)))
    }
  }
}
