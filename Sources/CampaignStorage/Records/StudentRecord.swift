import Foundation
import GRDB
import SchoolCampaign

/// Rows of `student`, with the newest of their `status_event`s.
enum StudentRecord {
  /// The columns that ``student(_:)`` reads, from `student s` and `status_event e`.
  static let columns = """
    s.id, s.classID, s.rollNumber, s.fullName, s.birthDate, s.gender, s.insuranceNumber, s.ministryID,
    s.personalID, s.parentName, s.parentPhone, s.note, s.route, s.editedByHand,
    \(standingColumns), s.officeApprovedDay
    """

  /// The columns that ``standing(_:from:)`` reads.
  static let standingColumns = """
    e.parentReadyDay, e.submittedDay, e.approvedDay, e.installedDay, e.obstacle, e.obstacleNote,
    e.obstacleDay, e.exemption, e.exemptDay, e.leftDay
    """

  /// The tables that ``columns`` are taken from.
  static let tables = """
    student s LEFT JOIN status_event e
      ON e.id = (SELECT max(id) FROM status_event WHERE studentID = s.id)
    """

  static func fetch(_ db: Database, id: Student.ID) throws -> Student? {
    try fetch(db, "WHERE s.id = ?", [id.rawValue]).first
  }

  /// A student who must be there.
  ///
  /// - Throws: ``CampaignError/unknownStudent(_:)``.
  static func existing(_ db: Database, id: Student.ID) throws -> Student {
    guard let student = try fetch(db, id: id) else { throw CampaignError.unknownStudent("") }
    return student
  }

  /// The students of a class by roll number, those without one after them by name.
  static func fetch(_ db: Database, of schoolClass: SchoolClass.ID) throws -> [Student] {
    try fetch(
      db, "WHERE s.classID = ? ORDER BY s.rollNumber IS NULL, s.rollNumber, s.sortKey, s.id",
      [schoolClass.rawValue])
  }

  static func fetch(
    _ db: Database, _ rest: String, _ arguments: StatementArguments
  ) throws -> [Student] {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM \(tables) \(rest)")
    return try Row.fetchAll(statement, arguments: arguments).map(student)
  }

  /// The student of a row of ``columns``, read by place, which is several times faster than by name.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a student's.
  static func student(_ row: Row) throws -> Student {
    var details = StudentDetails(fullName: try row.at(3))
    details.rollNumber = try row.at(2)
    details.birthDate = try row.at(4)
    details.gender = try read(row, 5, Gender.init(rawValue:))
    details.insuranceNumber = try read(row, 6, InsuranceNumber.init)
    details.ministryID = try read(row, 7, MinistryID.init)
    details.personalID = try read(row, 8, PersonalID.init)
    details.parentName = try row.at(9)
    details.parentPhone = try row.at(10)
    details.note = try row.at(11)
    details.route = try read(row, 12, Route.init(rawValue:)) ?? .childOfParent
    return try Student(
      id: row.at(0), classID: row.at(1), details: details, editedByHand: Set(bits: row.at(13)),
      standing: standing(row, from: 14), officeApprovedDay: row.at(24))
  }

  /// What a text stands for; nil where there is none.
  private static func read<Value>(
    _ row: Row, _ index: Int, _ make: (String) -> Value?
  ) throws -> Value? {
    guard let text: String = try row.at(index) else { return nil }
    guard let value = make(text) else { throw CampaignError.corrupt }
    return value
  }

  /// Makes one student; a large import has a faster way.
  static func insert(
    _ db: Database, _ details: StudentDetails, in schoolClass: SchoolClass.ID,
    editedByHand: Set<StudentField>, batch: Int64
  ) throws -> Student.ID {
    try db.execute(
      sql: """
        INSERT INTO student (id, classID, rollNumber, fullName, sortKey, matchHash, birthDate, gender,
          insuranceNumber, ministryID, personalID, parentName, parentPhone, note, route, editedByHand,
          createdIn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        UndoneRows.nextStudent(db), schoolClass.rawValue, details.rollNumber, details.fullName,
        sortKey(details), hash(details),
        details.birthDate?.number, details.gender?.rawValue, details.insuranceNumber?.text,
        details.ministryID?.text, details.personalID?.text, details.parentName, details.parentPhone,
        details.note, details.route.rawValue, editedByHand.bits, batch,
      ])
    return Student.ID(rawValue: db.lastInsertedRowID)
  }

  /// Writes a student's details and class, and what of them is edited by hand.
  static func update(_ db: Database, _ student: Student) throws {
    let details = student.details
    try db.cachedStatement(
      sql: """
        UPDATE student SET classID = ?, rollNumber = ?, fullName = ?, sortKey = ?, matchHash = ?,
          birthDate = ?, gender = ?, insuranceNumber = ?, ministryID = ?, personalID = ?,
          parentName = ?, parentPhone = ?, note = ?, route = ?, editedByHand = ?,
          officeApprovedDay = ?
        WHERE id = ?
        """
    ).execute(arguments: [
      student.classID.rawValue, details.rollNumber, details.fullName, sortKey(details),
      hash(details),
      details.birthDate?.number, details.gender?.rawValue, details.insuranceNumber?.text,
      details.ministryID?.text, details.personalID?.text, details.parentName, details.parentPhone,
      details.note, details.route.rawValue, student.editedByHand.bits,
      student.officeApprovedDay?.number, student.id.rawValue,
    ])
  }

  private static func sortKey(_ details: StudentDetails) -> DatabaseValueConvertible {
    Data(NameSortKey(fullName: details.fullName).bytes)
  }

  private static func hash(_ details: StudentDetails) -> Int64 {
    Int64(bitPattern: details.matchHash)
  }

  /// The standing in ``standingColumns``, which begin at a place of the row.
  static func standing(_ row: Row, from place: Int) throws -> Standing {
    var reached = RungDays()
    for (index, rung) in InstallStatus.rungs.enumerated() {
      reached[rung] = try row.at(place + index)
    }
    let obstacle = try read(row, place + 4, Obstacle.init(rawValue:)).map {
      try OpenObstacle($0, note: row.at(place + 5), since: row.at(place + 6))
    }
    let exemption = try read(row, place + 7, ExemptReason.init(rawValue:)).map {
      try Exemption($0, since: row.at(place + 8))
    }
    return try Standing(
      reached: reached, obstacle: obstacle, exemption: exemption, leftDay: row.at(place + 9))
  }
}

extension StudentRecord {
  /// Where a student stood before a batch.
  static func standing(
    _ db: Database, of id: Student.ID, beforeBatch batch: Int64
  ) throws -> Standing {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: standingBeforeBatch), arguments: [batch, id.rawValue])
    return try row.map { try student($0).standing } ?? Standing()
  }

  /// Takes a batch and a student. The plus keeps the database from reading all that the batch did, for each student anew:
  /// the few events of a student are read instead.
  static let standingBeforeBatch = """
    SELECT \(columns) FROM student s LEFT JOIN status_event e ON e.id = (
      SELECT max(id) FROM status_event WHERE studentID = s.id
        AND id < (SELECT min(id) FROM status_event WHERE studentID = s.id AND +batchID = ?))
    WHERE s.id = ?
    """
}
