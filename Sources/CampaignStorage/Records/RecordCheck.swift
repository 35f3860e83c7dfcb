import GRDB
import SchoolCampaign

/// Reads every row of every table as the program reads it, so that nobody meets one first that cannot be read.
enum RecordCheck {
  /// How many rows of which tables cannot be read.
  static func countUnreadable(_ db: Database) throws -> [RecordTable: Int] {
    var wrong: [RecordTable: Int] = [:]
    for table in RecordTable.allCases {
      let reading = RecordReading(table)
      let rows = try Row.fetchCursor(db, sql: reading.sql)
      while let row = try rows.next() {
        do { try mappingErrors { try reading.read(db, row) } } catch is CampaignError {
          wrong[table, default: 0] += 1
        }
      }
    }
    return wrong
  }
}

/// How the rows of a table are read.
struct RecordReading {
  let sql: String
  let read: (Database, Row) throws -> Void

  init(_ columns: String, _ tables: String, _ read: @escaping (Database, Row) throws -> Void) {
    sql = "SELECT \(columns) FROM \(tables)"
    self.read = read
  }

  init(_ table: RecordTable) {
    self = Self.ofStudents(table) ?? Self.ofHistory(table) ?? Self.ofRest(table)
  }
}
