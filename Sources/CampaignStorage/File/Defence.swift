import CSQLiteDefence
import GRDB
import GRDBSQLite
import SchoolCampaign

/// How a file is opened that anybody may have made: nothing in it is run, and no value in it takes more memory than any
/// of ours does.
enum Defence {
  /// The longest value of a campaign: the document of an issued report, or a piece of a kept plan.
  static let longestValue: Int32 = 256 << 20
  /// The longest value of a school's part, which has names and notes only.
  static let longestValueOfPart: Int32 = 1 << 20

  /// Sets a connection up, before anything is read.
  static func prepare(_ db: Database, longest: Int32) throws {
    guard let connection = db.sqliteConnection, vssid_defend(connection) == 0 else {
      throw CampaignError.corrupt
    }
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longest)
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    try db.execute(sql: "PRAGMA cell_size_check = ON")
  }
}
