import GRDB
import SchoolCampaign

/// Whether a part's file can be one by its size, before its rows are read.
enum PartFileCheck {
  /// The longest value that a part has: a note of every obstacle, or a name under many marks.
  private static let longest = 200_000

  /// So many rows of a school are read at most; other tables are empty in every part.
  private static let mostRows: [RecordTable: Int] = [
    .campaign: 1_000, .school: 1_000, .student: 20_000, .schoolClass: 2_000, .batch: 100_000,
    .originBatch: 100_000, .studentOrigin: 200_000, .studentChange: 1_000_000,
    .statusEvent: 1_000_000, .classReport: 500_000, .versions: 1_000, .lastNumbers: 1_000,
  ]

  /// What is wrong with the part's tables; nil if nothing is.
  static func flaw(_ db: Database) throws -> PartFlaw? {
    for table in RecordTable.allCases where try db.tableExists(table.rawValue) {
      if let most = mostRows[table] {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM \(table.rawValue) LIMIT ?)"
        let count = try Int.fetchOne(db, sql: sql, arguments: [most + 1]) ?? 0
        if count > most { return .tooLarge }
        if try hasLongValue(db, table) { return .valueTooLong(table) }
      } else if try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue))") == true
      {
        return .foreignRows(table)
      }
    }
    return nil
  }

  private static func hasLongValue(_ db: Database, _ table: RecordTable) throws -> Bool {
    let columns = try db.columns(in: table.rawValue).map { "length(\($0.name)) > \(longest)" }
    let sql = "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE "
    do {
      let condition = columns.joined(separator: " OR ")
      return try Bool.fetchOne(db, sql: sql + condition + ")") ?? false
    } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG { return true }
  }
}
