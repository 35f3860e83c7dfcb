import GRDB

/// What is kept of an issued report as JSON, when personal data are removed.
enum IssuedSettings {
  /// The JSON without any name or phone of a teacher or signer. Within a string every quote has a backslash before it, so
  /// that no text of a person passes for a key.
  static func withoutPersons(_ json: String) -> String {
    json.replacing(
      /,"(?:teacherName|teacherPhone|signerName|schoolSignerName)":"(?:[^"\\]|\\.)*"/, with: ""
    ).replacing(/"(?:signerName|schoolSignerName)":"(?:[^"\\]|\\.)*",/, with: "")
  }

  /// Takes persons out of everything that is kept of issued reports.
  static func removePersons(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, settings FROM issued_report") {
      let (id, settings): (Int64, String) = (try row.at(0), try row.at(1))
      try db.execute(
        sql: "UPDATE issued_report SET settings = ? WHERE id = ?",
        arguments: [withoutPersons(settings), id])
    }
  }
}
