import GRDB
import SchoolCampaign

/// Rows of `past_roll` and `shown_edition`: what the lists of a class said, and which of them somebody may hold.
enum PastEditionRecord {
  /// The editions of a class that are no longer in force; none where nobody may hold one.
  static func fetch(_ db: Database, of schoolClass: SchoolClass) throws -> [PastEdition] {
    let id = schoolClass.id.rawValue
    let shown = Set(
      try Int.fetchAll(
        db.cachedStatement(sql: "SELECT edition FROM shown_edition WHERE classID = ?"),
        arguments: [id])
    ).subtracting([schoolClass.edition])
    if shown.isEmpty { return [] }
    let takenBack = Set(try Int.fetchAll(db, sql: takenBack, arguments: [id]))
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT edition, rollNumber, studentID FROM past_roll WHERE classID = ?"),
      arguments: [id])
    let editions = try Dictionary(grouping: rows) { try $0.at(0) as Int }
    return try editions.filter { $0.key != schoolClass.edition }.map { number, rows in
      try PastEdition(
        number: number,
        students: rows.reduce(into: [:]) { $0[try $1.at(1)] = try $1.at(2) as Student.ID },
        isShown: shown.contains(number), isTakenBack: takenBack.contains(number))
    }
  }

  /// The editions that an undo ended which was not itself taken back.
  private static let takenBack = """
    SELECT json_extract(row, '$.edition') FROM undone
    WHERE unitID = ? AND kind = '\(UndoneRows.Kind.edition.rawValue)'
      AND NOT \(BatchRecord.isUndone("undone.batchID"))
    """
}
