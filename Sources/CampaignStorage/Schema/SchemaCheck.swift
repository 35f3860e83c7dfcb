import GRDB
import SchoolCampaign

/// Whether a file's tables are those that this program makes, before anything is run on them: a trigger, a view, a table
/// of another kind or a check that was taken away could do or say anything.
enum SchemaCheck {
  /// Refuses other tables than those that the file's own migrations make.
  ///
  /// - Throws: ``CampaignError/foreignSchema``, and ``CampaignError/newerCampaign`` for migrations that this program does
  ///   not know.
  static func require(_ reader: some DatabaseReader) throws {
    let (found, applied) = try reader.read { db in (try shapes(db), try migrations(db)) }
    let known = Schema.migrator.migrations
    guard let last = applied.last, Set(applied).isSubset(of: known) else {
      throw applied.isEmpty ? CampaignError.foreignSchema : CampaignError.newerCampaign
    }
    guard applied == Array(known.prefix(applied.count)) else { throw CampaignError.foreignSchema }
    if applied.count == known.count, isSame(Schema.asItStands, found) { return }
    let model = try DatabaseQueue()
    try Schema.migrator.migrate(model, upTo: last)
    guard isSame(try model.read(shapes), found) else { throw CampaignError.foreignSchema }
  }

  private static func isSame(_ wanted: [String], _ found: [String]) -> Bool {
    wanted == found || Set(wanted.map(plain)) == Set(found.map(plain))
  }

  /// The migrations that a file names, in the order of this program's.
  private static func migrations(_ db: Database) throws -> [String] {
    let table = "grdb_migrations"
    guard
      try String.fetchOne(
        db, sql: "SELECT type FROM sqlite_schema WHERE name = ?", arguments: [table])
        == "table"
    else { return [] }
    let names = Set(try String.fetchAll(db, sql: "SELECT identifier FROM \(table) LIMIT 1000"))
    let known = Schema.migrator.migrations
    return known.filter(names.contains) + names.subtracting(known).sorted()
  }

  /// Every table, index and whatever else a file has, as it was made, in order.
  static func shapes(_ db: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
        WHERE coalesce(sql, '') NOT IN (
          'CREATE TABLE sqlite_sequence(name,seq)', 'CREATE TABLE sqlite_stat1(tbl,idx,stat)')
        ORDER BY type, name LIMIT 1000
        """)
    return try rows.map { row in
      let parts: [String] = [try row.at(0), try row.at(1), try row.at(2), try row.at(3)]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// How SQLite spells quotes and blanks of what it renamed depends on its version.
  private static func plain(_ shape: String) -> String {
    shape.replacing("\"", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" ,", with: ",").replacing("( ", with: "(").replacing(" )", with: ")")
  }
}
