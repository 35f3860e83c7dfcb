import Foundation
import GRDB
import SchoolCampaign

/// A file that holds one school of a campaign, to be sent to another copy: a campaign's tables with this school's
/// rows alone, under the same numbers.
enum SchoolPartFile {
  /// "VSIP", where a campaign has "VSID": nobody marks students in a file that was only to be sent.
  static let applicationID: [UInt8] = [0x56, 0x53, 0x49, 0x50]

  /// Writes a school's part of a campaign into a new file.
  static func write(_ school: School.ID, of campaign: String, to path: String) throws {
    var configuration = Configuration()
    configuration.label = "part"
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(0x5653_4950)")
      try db.execute(sql: "ATTACH ? AS source", arguments: [campaign])
      try db.inTransaction {
        for sql in copies { try db.execute(sql: sql, arguments: ["school": school.rawValue]) }
        return .commit
      }
      try db.execute(sql: "DETACH source")
    }
    try queue.close()
  }

  /// The rows of a school, in the order in which they refer to each other.
  private static let copies: [String] = {
    let classes = "(SELECT id FROM source.class WHERE schoolID = :school)"
    let students = "(SELECT id FROM main.student)"
    return [
      """
      CREATE TEMP TABLE wanted AS SELECT batchID AS id FROM source.student_change
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      UNION SELECT batchID FROM source.status_event
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      UNION SELECT createdIn FROM source.student WHERE classID IN \(classes)
      UNION SELECT createdIn FROM source.class WHERE schoolID = :school
      UNION SELECT createdIn FROM source.school WHERE id = :school
      UNION SELECT batchID FROM source.class_report WHERE classID IN \(classes)
      UNION SELECT batchID FROM source.taken_in
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      UNION SELECT batchID FROM source.student_origin
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      """,
      "INSERT INTO temp.wanted SELECT undoes FROM source.batch WHERE id IN temp.wanted AND undoes NOT NULL",
      "INSERT INTO main.campaign SELECT * FROM source.campaign",
      "INSERT INTO main.batch SELECT * FROM source.batch WHERE id IN temp.wanted ORDER BY id",
      "INSERT INTO main.school SELECT * FROM source.school WHERE id = :school",
      "INSERT INTO main.class SELECT * FROM source.class WHERE schoolID = :school",
      "INSERT INTO main.student SELECT * FROM source.student WHERE classID IN \(classes)",
      """
      INSERT INTO main.origin_batch SELECT * FROM source.origin_batch WHERE id IN (
        SELECT originID FROM source.status_event WHERE studentID IN \(students)
        UNION SELECT originID FROM source.student_change WHERE studentID IN \(students)
        UNION SELECT originID FROM source.taken_in WHERE studentID IN \(students))
      """,
    ]
      + ["student_change", "status_event", "taken_in", "student_origin"].map {
        "INSERT INTO main.\($0) SELECT * FROM source.\($0) WHERE studentID IN \(students)"
      } + [
        "INSERT INTO main.class_report SELECT * FROM source.class_report WHERE classID IN \(classes)",
        "DROP TABLE temp.wanted",
      ]
  }()

  /// Reads a part.
  ///
  /// - Parameter name: What people call the file.
  /// - Throws: ``CampaignError/notAPart``, ``CampaignError/newerCampaign``, ``CampaignError/corrupt``.
  static func read(path: String, name: String) throws -> SchoolPart {
    switch try FileSignature(path: path) {
    case .part: break
    case .missing: throw CampaignError.badPath
    case .empty, .folder, .campaign, .other: throw CampaignError.notAPart
    }
    let queue = try inMemory(path)
    return try queue.read { db in
      guard try String.fetchAll(db, sql: "PRAGMA quick_check") == ["ok"],
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty
      else { throw CampaignError.corrupt }
      // Tables that are not made by this program could say anything.
      guard try tables(db) == expectedTables() else { throw CampaignError.notAPart }
      return try SchoolPartReading(db).part(file: name)
    }
  }

  /// A part in memory, brought up to this version: the file itself stays as it is.
  private static func inMemory(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    let file = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    let source = try DatabaseQueue(path: file, configuration: configuration)
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    try source.backup(to: queue)
    if try queue.read({ try Schema.migrator.hasBeenSuperseded($0) }) {
      throw CampaignError.newerCampaign
    }
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static func expectedTables() throws -> [String] {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    return try queue.read(tables)
  }

  private static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
  }
}

/// Reads the rows of a part.
private struct SchoolPartReading {
  private let db: Database
  private let batches: [Int64: UUID]
  private let origins: [Int64: UUID]
  private var foreign: [UUID: ForeignBatch] = [:]
  /// Undos of receipts, each with what it took back.
  private let unheard: [Int64: Int64]

  init(_ db: Database) throws {
    self.db = db
    var known: [Int64: UUID] = [:]
    for (id, batch) in try OriginRecord.fetchAll(db, from: "batch") {
      known[id] = batch.uid
      foreign[batch.uid] = batch
    }
    batches = known
    known = [:]
    for (id, batch) in try OriginRecord.fetchAll(db, from: "origin_batch") {
      known[id] = batch.uid
      foreign[batch.uid] = batch
    }
    origins = known
    let undos = try Row.fetchAll(
      db,
      sql: """
        SELECT u.id, u.undoes FROM batch u JOIN batch t ON t.id = u.undoes WHERE t.kind = 'receive'
        """)
    unheard = Dictionary(uniqueKeysWithValues: undos.map { ($0[0], $0[1]) })
  }

  func part(file: String) throws -> SchoolPart {
    let schools = try SchoolRecord.fetchAll(db)
    guard let school = schools.first, schools.count == 1 else { throw CampaignError.notAPart }
    let classes = try ClassRecord.fetchAll(db, of: school.id)
    var reports: [SchoolClass.ID: Set<CalendarDay>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT classID, day FROM class_report") {
      reports[SchoolClass.ID(rawValue: row[0]), default: []].insert(CalendarDay(number: row[1]))
    }
    let inOrder = classes.sorted { NaturalKey($0.name.display) < NaturalKey($1.name.display) }
    return SchoolPart(
      file: file, school: school,
      classes: Dictionary(uniqueKeysWithValues: classes.map { ($0.id, $0) }),
      students: try inOrder.flatMap { try StudentRecord.fetch(db, of: $0.id).map(partStudent) },
      reports: reports, batches: foreign)
  }

  private func partStudent(_ student: Student) throws -> PartStudent {
    let creation = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT createdIn FROM student WHERE id = ?"),
      arguments: [student.id.rawValue])
    guard let creation, let creator = batches[creation] else { throw CampaignError.corrupt }
    var identities = [StudentIdentity(batch: creator, number: student.id.rawValue)]
    var firstCreator = creator
    let others = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT batchUID, number, batchID FROM student_origin WHERE studentID = ?"),
      arguments: [student.id.rawValue])
    for row in others {
      identities.append(StudentIdentity(batch: row[0], number: row[1]))
      // Somebody else entered the student, and this copy only heard of it.
      if row[2] == creation, foreign[row[0]] != nil { firstCreator = row[0] }
    }
    let changes = try Row.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT batchID, originID, field FROM student_change WHERE studentID = ? ORDER BY id"),
      arguments: [student.id.rawValue])
    let events = try StatusEventRecord.fetchAll(db, of: student.id)
    let left = leftOut(Set(changes.map { $0[0] }).union(events.map(\.batch)))
    return PartStudent(
      student: student, identities: identities,
      acts: [PartAct(batch: firstCreator, change: .created)]
        + (try acts(of: changes.filter { !left.contains($0[0]) }))
        + (try acts(of: events.filter { !left.contains($0.batch) })))
  }

  /// Receipts that were taken back, with their undos: what was unheard here says nothing against those who said it.
  private func leftOut(_ batches: Set<Int64>) -> Set<Int64> {
    var left: Set<Int64> = []
    for id in batches {
      if let receipt = unheard[id] { left.formUnion([id, receipt]) }
    }
    return left
  }

  private func acts(of changes: [Row]) throws -> [PartAct] {
    try changes.compactMap { row in
      let field: String = row[2]
      if field == ChangedField.classID { return PartAct(batch: try uid(row), change: .moved) }
      if field == ChangedField.officeApproval {
        return PartAct(batch: try uid(row), change: .officeApproval)
      }
      return try StudentField(rawValue: field).map {
        PartAct(batch: try uid(row), change: .field($0))
      }
    }
  }

  private func acts(of events: [StatusEventRecord.Event]) throws -> [PartAct] {
    try events.map { event in
      let uid = event.origin.flatMap { origins[$0] } ?? batches[event.batch]
      guard let uid else { throw CampaignError.corrupt }
      return PartAct(batch: uid, change: .standing(event.standing, day: event.day))
    }
  }

  /// The batch that a row of changes comes from, wherever it was made.
  private func uid(_ row: Row) throws -> UUID {
    let uid = (row[1] as Int64?).flatMap { origins[$0] } ?? batches[row[0]]
    guard let uid else { throw CampaignError.corrupt }
    return uid
  }
}
