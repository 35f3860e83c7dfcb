import GRDB
import SchoolCampaign

/// Rows of `school`.
enum SchoolRecord {
  static func fetchAll(_ db: Database) throws -> [School] {
    try Row.fetchAll(db, sql: "SELECT * FROM school ORDER BY id").map(school)
  }

  static func fetch(_ db: Database, id: School.ID) throws -> School? {
    try Row.fetchOne(db, sql: "SELECT * FROM school WHERE id = ?", arguments: [id.rawValue]).map(
      school)
  }

  static func fetch(_ db: Database, key: String) throws -> School? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM school WHERE key = ?"), arguments: [key]
    ).map(school)
  }

  static func insert(
    _ db: Database, _ name: SchoolName, code: String?, levels: Set<Level>, batch: Int64
  ) throws -> School.ID {
    // Of two schools that a roster gives one code, the first keeps it.
    try db.execute(
      sql: """
        INSERT INTO school (id, name, key, levels, code, createdIn)
        SELECT :id, :name, :key, :levels,
          iif(EXISTS (SELECT 1 FROM school WHERE code = :code), NULL, :code), :batch
        """,
      arguments: [
        "id": UndoneRows.nextSchool(db), "name": name.display, "key": name.key,
        "levels": text(levels), "code": code, "batch": batch,
      ])
    return School.ID(rawValue: db.lastInsertedRowID)
  }

  static func add(_ db: Database, levels: Set<Level>, to school: School) throws {
    let all = school.levels.union(levels)
    guard all != school.levels else { return }
    try db.execute(
      sql: "UPDATE school SET levels = ? WHERE id = ?", arguments: [text(all), school.id.rawValue])
  }

  /// The school of a whole row.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a school's.
  static func school(_ row: Row) throws -> School {
    let name = try SchoolName(stored: row.at("name"), key: row.at("key"))
    let levels = try (row.at("levels") as String).split(separator: ",").map {
      try Level(code: String($0))
    }
    return try School(
      id: row.at("id"), name: name, levels: Set(levels), code: row.at("code"))
  }

  private static func text(_ levels: Set<Level>) -> String {
    levels.sorted().map(\.rawValue).joined(separator: ",")
  }
}

/// Rows of `class`.
enum ClassRecord {
  static func fetchAll(_ db: Database, of school: School.ID) throws -> [SchoolClass] {
    try fetch(db, where: "schoolID = ?", [school.rawValue])
  }

  static func fetch(_ db: Database, id: SchoolClass.ID) throws -> SchoolClass? {
    try fetch(db, where: "id = ?", [id.rawValue]).first
  }

  /// The classes of this key, of one school or of all.
  static func fetch(_ db: Database, key: String, in school: School.ID?) throws -> [SchoolClass] {
    if let school {
      return try fetch(db, where: "schoolID = ? AND key = ?", [school.rawValue, key])
    }
    return try fetch(db, where: "key = ?", [key])
  }

  /// All classes, of one school or of all, in no order.
  static func fetchAll(_ db: Database, in school: School.ID?) throws -> [SchoolClass] {
    try school.map { try fetchAll(db, of: $0) } ?? fetch(db, where: "TRUE", [])
  }

  static func insert(_ db: Database, _ new: NewClass, batch: Int64) throws -> SchoolClass.ID {
    try db.cachedStatement(
      sql: """
        INSERT INTO class (schoolID, name, key, grade, level, schoolYear, createdIn)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      new.schoolID.rawValue, new.name.display, new.name.key, new.grade, new.level.rawValue,
      new.schoolYear, batch,
    ])
    return SchoolClass.ID(rawValue: db.lastInsertedRowID)
  }

  /// A class to be made.
  struct NewClass {
    let schoolID: School.ID
    let name: ClassName
    let level: Level
    let grade: Int?
    let schoolYear: String
  }

  private static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [SchoolClass] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM class WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map(schoolClass)
  }

  /// The class of a whole row.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a class's.
  static func schoolClass(_ row: Row) throws -> SchoolClass {
    let name = try ClassName(stored: row.at("name"), key: row.at("key"))
    return try SchoolClass(
      id: row.at("id"), schoolID: row.at("schoolID"),
      name: name, grade: row.at("grade"), level: row.code("level"),
      schoolYear: row.at("schoolYear"),
      teacherName: row.at("teacherName"), teacherPhone: row.at("teacherPhone"),
      edition: row.at("edition"),
      editionDay: row.at("editionDay"))
  }
}
