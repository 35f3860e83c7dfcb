import Foundation
import GRDB
import SchoolCampaign

/// Rows of `origin_batch`: batches of other copies of the campaign.
enum OriginRecord {
  static let columns = "id, uid, kind, moment, day, by, isPractice"

  static func fetch(_ db: Database, id: Int64) throws -> ForeignBatch? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM origin_batch WHERE id = ?"), arguments: [id]
    ).map(batch)
  }

  /// The batch of this copy that has a name; nil if there is none.
  static func fetchOwn(_ db: Database, _ uid: UUID) throws -> ForeignBatch? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM batch WHERE uid = ?"), arguments: [uid]
    ).map(batch)
  }

  /// All batches of a table that has the same columns.
  static func fetchAll(_ db: Database, from table: String) throws -> [(Int64, ForeignBatch)] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table)").map { row in
      (try row.at(0), try batch(row))
    }
  }

  /// The row of a batch, made if need be. Who tells something else of a batch than others did gets a row of its own:
  /// what others said stays.
  static func id(_ db: Database, of batch: ForeignBatch) throws -> Int64 {
    let values: StatementArguments = [
      batch.uid, batch.kind.rawValue,
      Int64((batch.moment.timeIntervalSince1970 * 1000).rounded()), batch.day.number, batch.by,
      batch.isPractice,
    ]
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO origin_batch (uid, kind, moment, day, by, isPractice)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: values)
    let id = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM origin_batch
          WHERE uid = ? AND kind = ? AND moment = ? AND day = ? AND by = ? AND isPractice = ?
          """), arguments: values)
    guard let id else { throw CampaignError.corrupt }
    return id
  }

  /// The batch of a row of ``columns``.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a batch's.
  static func batch(_ row: Row) throws -> ForeignBatch {
    try ForeignBatch(
      uid: row.at(1), kind: row.code(2), moment: row.at(3), day: row.at(4),
      isPractice: row.at(6), by: String((row.at(5) as String).prefix(60)))
  }
}
