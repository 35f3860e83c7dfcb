import GRDB
import SchoolCampaign

/// Classes and schools that an undo removed because nobody was in them any more.
struct UndoneUnits {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Whether a class is there, or can be brought back.
  func hasClass(_ id: SchoolClass.ID) throws -> Bool {
    try ClassRecord.fetch(db, id: id) != nil || image(.schoolClass, id.rawValue) != nil
  }

  /// The class that stands for one that is gone: the one of its name that was made since, else itself.
  func present(_ id: SchoolClass.ID) throws -> SchoolClass.ID {
    if try ClassRecord.fetch(db, id: id) != nil { return id }
    guard let row = try image(.schoolClass, id.rawValue), let school = try school(of: row) else {
      return id
    }
    return try ClassRecord.fetch(db, key: row.text("key") ?? "", in: school).first?.id ?? id
  }

  /// Brings a class back, with its school, if it is gone.
  ///
  /// - Returns: The class that stands for it now.
  @discardableResult
  func bringBack(_ id: SchoolClass.ID) throws -> SchoolClass.ID {
    let present = try present(id)
    if try ClassRecord.fetch(db, id: present) != nil { return present }
    guard var row = try image(.schoolClass, id.rawValue) else { throw CampaignError.corrupt }
    row.set("schoolID", try bringBackSchool(of: row).rawValue)
    try row.write(db, keepsNumber: true)
    try row.drop(db)
    for kind in [UndoneRows.Kind.classReport, .pastRoll] {
      let rows = try UndoneRow.fetchAll(
        db, kind,
        where: "unitID = ? AND (studentID IS NULL OR studentID IN (SELECT id FROM student))",
        [id.rawValue])
      for row in rows { try row.writeOnce(db) }
    }
    return id
  }

  private func image(_ kind: UndoneRows.Kind, _ id: Int64) throws -> UndoneRow? {
    try UndoneRow.fetchAll(db, kind, where: "unitID = ?", [id]).last
  }

  /// The present school of a class that is gone: its own, or the one of its name that was made since.
  private func school(of row: UndoneRow) throws -> School.ID? {
    let id = row.int("schoolID") ?? 0
    let isThere = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM school WHERE id = ?)"), arguments: [id])
    if isThere == true { return School.ID(rawValue: id) }
    return try image(.school, id).flatMap { try SchoolRecord.fetch(db, key: $0.text("key") ?? "") }?
      .id
  }

  private func bringBackSchool(of row: UndoneRow) throws -> School.ID {
    if let present = try school(of: row) { return present }
    guard var image = try image(.school, row.int("schoolID") ?? 0) else {
      throw CampaignError.corrupt
    }
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM school WHERE code = ?)",
      arguments: [image.text("code")])
    if isTaken == true { image.set("code", DatabaseValue.null) }
    try image.write(db, keepsNumber: true)
    try image.drop(db)
    return School.ID(rawValue: db.lastInsertedRowID)
  }
}
