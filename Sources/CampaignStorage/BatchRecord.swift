import Foundation
import GRDB
import SchoolCampaign

/// Rows of `batch`.
enum BatchRecord {
  static func insert(
    _ db: Database, _ kind: Batch.Kind, _ entry: Entry, undoes: Int64? = nil
  ) throws -> Int64 {
    try db.execute(
      sql:
        "INSERT INTO batch (kind, moment, day, isPractice, by, undoes) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        kind.rawValue, Int64(entry.moment.timeIntervalSince1970 * 1000), entry.today.number,
        entry.isPractice, entry.by, undoes,
      ])
    return db.lastInsertedRowID
  }

  static func setStudents(_ db: Database, _ count: Int, of batch: Int64) throws {
    try db.execute(sql: "UPDATE batch SET students = ? WHERE id = ?", arguments: [count, batch])
  }

  static func fetch(_ db: Database, id: Int64) throws -> Batch? {
    try fetch(db, "WHERE b.id = ?", [id]).first
  }

  /// The newest batches, newest first.
  static func fetchNewest(_ db: Database, limit: Int) throws -> [Batch] {
    try fetch(db, "ORDER BY b.id DESC LIMIT ?", [limit])
  }

  /// The newest batch that has not been taken back and can be.
  static func fetchLastUndoable(_ db: Database) throws -> Batch? {
    try fetch(db, "WHERE b.kind <> 'undo' AND u.id IS NULL ORDER BY b.id DESC LIMIT 1", []).first
  }

  private static func fetch(
    _ db: Database, _ rest: String, _ arguments: StatementArguments
  ) throws -> [Batch] {
    let sql =
      "SELECT b.*, u.id AS undoneBy FROM batch b LEFT JOIN batch u ON u.undoes = b.id \(rest)"
    return try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { row in
      guard let kind = Batch.Kind(rawValue: row["kind"]) else { return nil }
      return Batch(
        id: row["id"], kind: kind,
        moment: Date(timeIntervalSince1970: Double(row["moment"] as Int64) / 1000),
        day: CalendarDay(number: row["day"]), isPractice: row["isPractice"], by: row["by"],
        students: row["students"], undoes: row["undoes"], undoneBy: row["undoneBy"])
    }
  }
}
