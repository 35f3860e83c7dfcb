import Foundation
import GRDB
import SchoolCampaign

/// Rows of `batch`.
enum BatchRecord {
  static func insert(
    _ db: Database, _ kind: Batch.Kind, _ entry: Entry, undoes: Int64? = nil, kept: Int = 0,
    about subjects: [BatchSubject] = [], key: BatchKey? = nil
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO batch (uid, kind, moment, day, isPractice, by, undoes, kept, content)
        VALUES (coalesce(?, randomblob(16)), ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      key?.uid, kind.rawValue, Int64(entry.moment.timeIntervalSince1970 * 1000),
      entry.today.number,
      entry.isPractice, entry.by, undoes, kept, key?.content,
    ])
    let id = db.lastInsertedRowID
    try BatchSubjectRecord.insert(db, subjects, of: id)
    return id
  }

  static func setStudents(_ db: Database, _ count: Int, of batch: Int64) throws {
    try db.cachedStatement(sql: "UPDATE batch SET students = ? WHERE id = ?")
      .execute(arguments: [count, batch])
  }

  static func fetch(_ db: Database, id: Int64) throws -> Batch? {
    try fetch(db, "WHERE b.id = ?", [id]).first
  }

  /// The newest batches, newest first.
  static func fetchNewest(_ db: Database, limit: Int) throws -> [Batch] {
    try fetch(db, "ORDER BY b.id DESC LIMIT ?", [limit])
  }

  /// The batch with the schools and files that it was about.
  static func withSubjects(_ db: Database, _ batch: Batch) throws -> Batch {
    var batch = batch
    batch.subjects = try BatchSubjectRecord.fetch(db, of: batch.id)
    return batch
  }

  /// The batch with the first of the classes that it concerned.
  static func withClasses(_ db: Database, _ batch: Batch) throws -> Batch {
    var batch = try withSubjects(db, batch)
    batch.records = try RecordReader.entries(db, of: batch.id)
    return try naming(db, batch, .everything)
  }

  /// The batch with the first of the classes within a reach that it concerned.
  static func naming(_ db: Database, _ batch: Batch, _ reach: Reach) throws -> Batch {
    var batch = batch
    if batch.kind.takesInRosters || batch.kind.takesBack { return batch }
    let sql = """
      WITH concerned AS (
        SELECT studentID FROM status_event WHERE batchID = :batch
        UNION SELECT studentID FROM student_change WHERE batchID = :batch
      )
      SELECT DISTINCT c.name || ' ' || o.name FROM class c JOIN school o ON o.id = c.schoolID
      WHERE \(reach.holds("c.id"))
        AND (c.id IN (SELECT s.classID FROM student s JOIN concerned n ON n.studentID = s.id)
          OR c.id IN (SELECT classID FROM class_report WHERE batchID = :batch)
          OR c.id IN (SELECT classID FROM record_change WHERE batchID = :batch))
      LIMIT 4
      """
    let statement =
      try reach == .everything ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
    batch.classes = try String.fetchAll(statement, arguments: ["batch": batch.id])
    if batch.classes.count > 3 { batch.classes[3] = "…" }
    return batch
  }

  /// The batch of somebody's last act that can be taken back and was not, not even in part.
  ///
  /// - Parameters:
  ///   - by: Who; nil for anybody.
  ///   - batches: Those that are looked at; nil for all.
  static func fetchLastUndoable(
    _ db: Database, by: String?, among batches: Set<Int64>? = nil
  ) throws -> Batch? {
    let kinds = Batch.Kind.allCases.filter(\.canBeUndone).map { "'\($0.rawValue)'" }
    return try fetch(
      db,
      """
      WHERE b.kind IN (\(kinds.joined(separator: ", "))) AND (:by IS NULL OR b.by = :by)
        AND NOT \(isPartlyUndone("b.id")) AND \(isAmong(batches))
      ORDER BY max(b.id, coalesce(
        (SELECT max(r.id) FROM batch r JOIN batch u ON u.id = r.undoes WHERE u.undoes = b.id), 0)) DESC
      LIMIT 1
      """, ["by": by]
    ).first
  }

  private static func isAmong(_ batches: Set<Int64>?) -> String {
    guard let batches else { return "TRUE" }
    return "b.id IN (\(batches.sorted().map(String.init).joined(separator: ", ")))"
  }

  /// Somebody's last undo that was not taken back itself, not even in part.
  static func fetchLastRedoable(
    _ db: Database, by: String?, among batches: Set<Int64>? = nil
  ) throws -> Batch? {
    try fetch(
      db,
      """
      WHERE b.kind = 'undo' AND (:by IS NULL OR b.by = :by) AND \(isAmong(batches))
        AND NOT EXISTS (SELECT 1 FROM batch r WHERE r.undoes = b.id)
      ORDER BY b.id DESC LIMIT 1
      """, ["by": by]
    ).first
  }

  /// The undo by which a batch is undone, or was last in part; nil if all of it holds.
  static func fetchUndo(_ db: Database, of batch: Int64) throws -> Batch? {
    try fetch(
      db,
      """
      WHERE b.undoes = ? AND b.kind = 'undo'
        AND NOT EXISTS (SELECT 1 FROM batch r WHERE r.undoes = b.id AND r.kept = 0)
      ORDER BY b.id DESC LIMIT 1
      """, [batch]
    ).first
  }

  /// What others did after a batch, newest first.
  static func fetchNewer(_ db: Database, than batch: Int64, notBy: String) throws -> [Batch] {
    try fetch(db, "WHERE b.id > ? AND b.by <> ? ORDER BY b.id DESC LIMIT 50", [batch, notBy])
  }

  /// Hands over every batch, newest first.
  static func forEach(_ db: Database, _ body: (Batch) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "\(select) ORDER BY b.id DESC")
    while let row = try rows.next() {
      var batch = try batch(row)
      batch.subjects = try BatchSubjectRecord.fetch(db, of: batch.id)
      batch.records = try RecordReader.entries(db, of: batch.id)
      try body(batch)
    }
  }

  /// Whether nothing of a batch holds: its last undo left nothing, and none of its undos was taken back later; an undo
  /// likewise by a redo. The one answer in SQL to "does it hold?".
  ///
  /// - Parameter batch: The column of the batch's number, as a query names it.
  static func isUndone(_ batch: String) -> String { "(\(undo(of: batch))) IS NOT NULL" }

  /// Whether a part of a batch does not hold.
  static func isPartlyUndone(_ batch: String) -> String {
    "(\(partialUndo(of: batch))) IS NOT NULL"
  }

  private static func undo(of batch: String) -> String {
    """
    SELECT max(u.id) FROM batch u WHERE u.undoes = \(batch) AND u.kept = 0 AND NOT EXISTS (
      SELECT 1 FROM batch r JOIN batch v ON v.id = r.undoes
      WHERE v.undoes = \(batch) AND r.id > u.id)
    """
  }

  private static func partialUndo(of batch: String) -> String {
    """
    SELECT max(u.id) FROM batch u WHERE u.undoes = \(batch) AND NOT EXISTS (
      SELECT 1 FROM batch r WHERE r.undoes = u.id AND r.kept = 0)
    """
  }

  private static let select = """
    SELECT b.*, (\(undo(of: "b.id"))) AS undoneBy, (\(partialUndo(of: "b.id"))) AS partlyUndoneBy
    FROM batch b
    """

  private static func fetch(
    _ db: Database, _ rest: String, _ arguments: StatementArguments
  ) throws -> [Batch] {
    return try Row.fetchAll(db, sql: "\(select) \(rest)", arguments: arguments).map(batch)
  }

  /// The batch of a row, with what took it back.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a batch's.
  static func batch(_ row: Row) throws -> Batch {
    try Batch(
      id: (row.at("id") as RowNumber).value, kind: row.code("kind"),
      moment: row.at("moment"),
      day: row.at("day"), isPractice: row.at("isPractice"), by: row.at("by"),
      students: row.at("students"), undoes: row.at("undoes"), undoneBy: row.at("undoneBy"),
      partlyUndoneBy: row.at("partlyUndoneBy"))
  }
}
