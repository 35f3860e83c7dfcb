import GRDB

/// What is kept of an issued report as JSON, when personal data are removed.
enum IssuedSettings {
  /// The JSON without any teacher's name or phone. Within a string every quote has a backslash before it, so that no
  /// text of a person passes for a key.
  static func withoutTeachers(_ json: String) -> String {
    json.replacing(/,"teacher(?:Name|Phone)":"(?:[^"\\]|\\.)*"/, with: "")
  }

  /// Takes teachers out of everything that is kept of issued reports.
  static func removeTeachers(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, settings FROM issued_report") {
      let (id, settings): (Int64, String) = (try row.at(0), try row.at(1))
      try db.execute(
        sql: "UPDATE issued_report SET settings = ? WHERE id = ?",
        arguments: [withoutTeachers(settings), id])
    }
  }
}
