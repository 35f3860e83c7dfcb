import GRDB
import SchoolCampaign

/// Rows of `record_change`: one value of the campaign's settings, of a class or of a school, before and after a batch, as
/// the store keeps it.
struct RecordChange {
  /// Whose value it is.
  enum Owner: Hashable {
    case campaign
    case schoolClass(Int64)
    case school(Int64)

    /// Its columns that a batch can change.
    var columns: [String] {
      switch self {
      case .campaign: CampaignRecord.columns
      case .schoolClass: TeacherWriting.columns
      case .school: SchoolCodeWriting.columns
      }
    }
  }

  /// Whose value it is.
  let owner: Owner
  /// The column.
  let field: String
  let before: String?
  let after: String?

  static func insert(_ db: Database, _ change: RecordChange, batch: Int64) throws {
    let (classID, schoolID): (Int64?, Int64?) =
      switch change.owner {
      case .campaign: (nil, nil)
      case .schoolClass(let id): (id, nil)
      case .school(let id): (nil, id)
      }
    try db.cachedStatement(
      sql: """
        INSERT INTO record_change (batchID, classID, schoolID, field, before, after)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [batch, classID, schoolID, change.field, change.before, change.after])
  }

  static func fetchAll(_ db: Database, of batch: Int64) throws -> [RecordChange] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(columns) FROM record_change WHERE batchID = ? ORDER BY id"),
      arguments: [batch]
    ).map(RecordChange.init)
  }
}

extension RecordChange {
  /// What a row is read from, in this order.
  static let columns = "classID, schoolID, field, before, after"

  init(_ row: Row) throws {
    let (classID, schoolID): (Int64?, Int64?) = (try row.at(0), try row.at(1))
    owner = classID.map(Owner.schoolClass) ?? schoolID.map(Owner.school) ?? .campaign
    (field, before, after) = (try row.at(2), try row.at(3), try row.at(4))
  }
}

/// Sets schools' codes, and keeps each old one for history and undo.
enum SchoolCodeWriting {
  /// The columns of `school` that a batch can change.
  static let columns = [SchoolValue.code.rawValue]

  /// Sets the codes that a plan writes; one that another school has got meanwhile is left.
  ///
  /// - Returns: How many were set.
  static func write(_ db: Database, _ plan: RosterPlan, batch: Int64) throws -> Int {
    var count = 0
    for planned in plan.schoolCodes where planned.isWritten {
      let id = planned.school.id.rawValue
      if try isTaken(db, planned.file, besides: id) { continue }
      try db.execute(
        sql: "UPDATE school SET code = ? WHERE id = ?", arguments: [planned.file, id])
      let change = RecordChange(
        owner: .school(id), field: SchoolValue.code.rawValue, before: planned.stored,
        after: planned.file)
      try RecordChange.insert(db, change, batch: batch)
      count += 1
    }
    return count
  }

  /// Whether another school has a code.
  static func isTaken(_ db: Database, _ code: String, besides school: Int64) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM school WHERE code = ? AND id <> ?)",
      arguments: [code, school]) ?? false
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
        owner: .schoolClass(schoolClass.rawValue), field: column, before: before, after: after)
      try RecordChange.insert(db, change, batch: batch())
      changed = true
    }
    return changed
  }
}
