import GRDB
import SchoolCampaign

/// Rows of `record_change`: one value of the campaign's settings, or of a class, before and after a batch, as the
/// store keeps it.
struct RecordChange {
  /// The class; nil for the campaign's settings.
  let classID: Int64?
  /// The column.
  let field: String
  let before: String?
  let after: String?

  static func insert(_ db: Database, _ change: RecordChange, batch: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO record_change (batchID, classID, field, before, after) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [batch, change.classID, change.field, change.before, change.after])
  }

  static func fetchAll(_ db: Database, of batch: Int64) throws -> [RecordChange] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT classID, field, before, after FROM record_change WHERE batchID = ? ORDER BY id"
      ),
      arguments: [batch]
    ).map {
      try RecordChange(classID: $0.at(0), field: $0.at(1), before: $0.at(2), after: $0.at(3))
    }
  }
}

/// Sets classes' homeroom teachers, and keeps each old value for history and undo.
enum TeacherWriting {
  /// The columns of `class` that a batch can change.
  static let columns = ["teacherName", "teacherPhone"]

  /// Sets what is given; nil leaves a value as it is, an empty text makes it blank.
  ///
  /// - Returns: Whether anything differed.
  @discardableResult
  static func write(
    _ db: Database, of schoolClass: SchoolClass.ID, name: String?, phone: String?,
    batch: () throws -> Int64
  ) throws -> Bool {
    try PartText.teacher.requireRoom(name)
    try PartText.phone.requireRoom(phone)
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT teacherName, teacherPhone FROM class WHERE id = ?"),
      arguments: [schoolClass.rawValue])
    guard let row else { return false }
    var changed = false
    for (index, (column, value)) in zip(columns, [name, phone]).enumerated() {
      let before: String? = try row.at(index)
      guard let value else { continue }
      let after = value.isEmpty ? nil : value
      if after == before { continue }
      try db.cachedStatement(sql: "UPDATE class SET \(column) = ? WHERE id = ?").execute(
        arguments: [after, schoolClass.rawValue])
      let change = RecordChange(
        classID: schoolClass.rawValue, field: column, before: before, after: after)
      try RecordChange.insert(db, change, batch: batch())
      changed = true
    }
    return changed
  }
}
