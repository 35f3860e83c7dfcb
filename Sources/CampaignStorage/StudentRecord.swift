import Foundation
import GRDB
import SchoolCampaign

/// Rows of `student`, with the newest of their `status_event`s.
enum StudentRecord {
  /// The columns that ``student(_:)`` reads, from `student s` and `status_event e`.
  static let columns = """
    s.id, s.classID, s.rollNumber, s.fullName, s.birthDate, s.gender, s.insuranceNumber, s.ministryID,
    s.personalID, s.parentName, s.parentPhone, s.note, s.route, s.editedByHand,
    e.parentReadyDay, e.submittedDay, e.approvedDay, e.installedDay, e.obstacle, e.obstacleNote,
    e.obstacleDay, e.exemption, e.exemptDay, e.leftDay, s.officeApprovedDay
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
  static func student(_ row: Row) -> Student {
    var details = StudentDetails(fullName: row[3])
    details.rollNumber = row[2]
    details.birthDate = day(row, 4)
    details.gender = (row[5] as String?).flatMap(Gender.init(rawValue:))
    details.insuranceNumber = (row[6] as String?).flatMap(InsuranceNumber.init)
    details.ministryID = (row[7] as String?).flatMap(MinistryID.init)
    details.personalID = (row[8] as String?).flatMap(PersonalID.init)
    details.parentName = row[9]
    details.parentPhone = row[10]
    details.note = row[11]
    details.route = Route(rawValue: row[12]) ?? .childOfParent
    return Student(
      id: Student.ID(rawValue: row[0]), classID: SchoolClass.ID(rawValue: row[1]), details: details,
      editedByHand: Set(bits: row[13]), standing: standing(row, from: 14),
      officeApprovedDay: day(row, 24))
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

  /// The standing in ten of ``columns``, which begin at a place of the row.
  static func standing(_ row: Row, from place: Int) -> Standing {
    var reached = RungDays()
    for (index, rung) in InstallStatus.rungs.enumerated() {
      reached[rung] = day(row, place + index)
    }
    let obstacle = (row[place + 4] as String?).flatMap(Obstacle.init).flatMap { obstacle in
      day(row, place + 6).map { OpenObstacle(obstacle, note: row[place + 5], since: $0) }
    }
    let exemption = (row[place + 7] as String?).flatMap(ExemptReason.init).flatMap { reason in
      day(row, place + 8).map { Exemption(reason, since: $0) }
    }
    return Standing(
      reached: reached, obstacle: obstacle, exemption: exemption, leftDay: day(row, place + 9))
  }

  private static func day(_ row: Row, _ index: Int) -> CalendarDay? {
    (row[index] as Int32?).map(CalendarDay.init(number:))
  }
}

extension StudentRecord {
  /// Where a student stood before a batch.
  static func standing(
    _ db: Database, of id: Student.ID, beforeBatch batch: Int64
  ) throws -> Standing {
    let sql = """
      SELECT \(columns) FROM student s LEFT JOIN status_event e ON e.id = (
        SELECT max(id) FROM status_event WHERE studentID = s.id
          AND id < (SELECT min(id) FROM status_event WHERE studentID = s.id AND batchID = ?))
      WHERE s.id = ?
      """
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [batch, id.rawValue])
    return row.map { student($0).standing } ?? Standing()
  }
}
