import Foundation
import GRDB
import SchoolCampaign

/// Rows of `batch`.
enum BatchRecord {
  static func insert(
    _ db: Database, _ kind: Batch.Kind, _ entry: Entry, undoes: Int64? = nil, kept: Int = 0
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO batch (kind, moment, day, isPractice, by, undoes, kept)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        kind.rawValue, Int64(entry.moment.timeIntervalSince1970 * 1000), entry.today.number,
        entry.isPractice, entry.by, undoes, kept,
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

  /// The batch with the first of the classes that it concerned.
  static func withClasses(_ db: Database, _ batch: Batch) throws -> Batch {
    if batch.kind.takesInRosters || batch.kind == .undo { return batch }
    let statement = try db.cachedStatement(
      sql: """
        WITH concerned AS (
          SELECT studentID FROM status_event WHERE batchID = :batch
          UNION SELECT studentID FROM student_change WHERE batchID = :batch
        )
        SELECT DISTINCT c.name || ' ' || o.name FROM class c JOIN school o ON o.id = c.schoolID
        WHERE c.id IN (SELECT s.classID FROM student s JOIN concerned n ON n.studentID = s.id)
          OR c.id IN (SELECT classID FROM class_report WHERE batchID = :batch)
        LIMIT 4
        """)
    var batch = batch
    batch.classes = try String.fetchAll(statement, arguments: ["batch": batch.id])
    if batch.classes.count > 3 { batch.classes[3] = "…" }
    return batch
  }

  /// The newest batch that can be taken back and was not, not even in part.
  static func fetchLastUndoable(_ db: Database) throws -> Batch? {
    try fetch(
      db,
      """
      WHERE b.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM batch u WHERE u.undoes = b.id)
      ORDER BY b.id DESC LIMIT 1
      """, []
    ).first
  }

  /// Hands over every batch, newest first.
  static func forEach(_ db: Database, _ body: (Batch) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "\(select) ORDER BY b.id DESC")
    while let row = try rows.next() {
      if let batch = batch(row) { try body(batch) }
    }
  }

  private static let select = """
    SELECT b.*, (SELECT max(id) FROM batch u WHERE u.undoes = b.id AND u.kept = 0) AS undoneBy,
      (SELECT max(id) FROM batch u WHERE u.undoes = b.id) AS partlyUndoneBy
    FROM batch b
    """

  private static func fetch(
    _ db: Database, _ rest: String, _ arguments: StatementArguments
  ) throws -> [Batch] {
    return try Row.fetchAll(db, sql: "\(select) \(rest)", arguments: arguments).compactMap(batch)
  }

  private static func batch(_ row: Row) -> Batch? {
    guard let kind = Batch.Kind(rawValue: row["kind"]) else { return nil }
    return Batch(
      id: row["id"], kind: kind,
      moment: Date(timeIntervalSince1970: Double(row["moment"] as Int64) / 1000),
      day: CalendarDay(number: row["day"]), isPractice: row["isPractice"], by: row["by"],
      students: row["students"], undoes: row["undoes"], undoneBy: row["undoneBy"],
      partlyUndoneBy: row["partlyUndoneBy"])
  }
}
