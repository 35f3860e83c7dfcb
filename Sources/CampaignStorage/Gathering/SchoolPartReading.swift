import Foundation
import GRDB
import SchoolCampaign

/// Reads the rows of a part.
struct SchoolPartReading {
  private let db: Database
  private let batches: [Int64: UUID]
  private let origins: [Int64: UUID]
  private var foreign: [UUID: ForeignBatch] = [:]
  private let wrongClocks: Set<UUID>
  /// Undos of receipts, each with what it took back; and redos of such undos, each with the undo.
  private let unheard: [Int64: Int64]
  /// The classes of the part.
  private let homes: Set<Int64>

  init(_ db: Database) throws {
    self.db = db
    var known: [Int64: UUID] = [:]
    let own = try OriginRecord.fetchAll(db, from: "batch").sorted { $0.0 < $1.0 }
    for (id, batch) in own {
      known[id] = batch.uid
      foreign[batch.uid] = batch
    }
    let told = own.map(\.1).filter { !$0.isPractice }
    wrongClocks = Set(ClockOrder(told.map(\.day)).doubted.map { told[$0].uid })
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
        UNION SELECT r.id, r.undoes FROM batch r JOIN batch u ON u.id = r.undoes
        JOIN batch t ON t.id = u.undoes WHERE t.kind = 'receive'
        """)
    homes = Set(try Int64.fetchAll(db, sql: "SELECT id FROM class"))
    unheard = try Dictionary(
      undos.map { (try $0.at(0), try $0.at(1)) }, uniquingKeysWith: { first, _ in first })
  }

  func part(file: String) throws -> SchoolPart {
    let schools = try SchoolRecord.fetchAll(db)
    guard var school = schools.first, schools.count == 1 else { throw CampaignError.notAPart }
    // An older program may have kept the school under another spelling of its level.
    school.name = SchoolName(school.name.display) ?? school.name
    let classes = try ClassRecord.fetchAll(db, of: school.id)
    var reports: [SchoolClass.ID: Set<CalendarDay>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT classID, day FROM class_report") {
      try reports[row.at(0), default: []].insert(row.at(1))
    }
    let inOrder = classes.sorted { NaturalKey($0.name.display) < NaturalKey($1.name.display) }
    return SchoolPart(
      file: file, school: school,
      classes: Dictionary(uniqueKeysWithValues: classes.map { ($0.id, $0) }),
      students: try inOrder.flatMap { try StudentRecord.fetch(db, of: $0.id).map(partStudent) },
      reports: reports, batches: foreign, wrongClocks: wrongClocks,
      origin: try origin(of: school))
  }

  /// The school's name in every copy.
  private func origin(of school: School) throws -> StudentIdentity? {
    try Int64.fetchOne(
      db, sql: "SELECT createdIn FROM school WHERE id = ?", arguments: [school.id.rawValue]
    ).flatMap { batches[$0] }.map { StudentIdentity(batch: $0, number: school.id.rawValue) }
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
      let identity = try StudentIdentity(batch: row.at(0), number: row.at(1))
      if !identities.contains(identity) { identities.append(identity) }
      // Somebody else entered the student, and this copy only heard of it.
      if try row.at(2) == creation, foreign[identity.batch] != nil { firstCreator = identity.batch }
    }
    let changes = try Row.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT batchID, originID, field, before FROM student_change WHERE studentID = ? ORDER BY id"
      ),
      arguments: [student.id.rawValue])
    let events = try StatusEventRecord.fetchAll(db, of: student.id)
    let left = try leftOut(Set(changes.map { try $0.at(0) }).union(events.map(\.batch)))
    return PartStudent(
      student: student, identities: identities,
      acts: [PartAct(batch: firstCreator, change: .created)]
        + (try acts(of: changes.filter { try !left.contains($0.at(0)) }))
        + (try acts(of: events.filter { !left.contains($0.batch) })))
  }

  /// Receipts that were taken back, with their undos: what was unheard here says nothing against those who said it.
  /// Nor do an undo of a receipt and its redo, which leave what was heard.
  private func leftOut(_ batches: Set<Int64>) -> Set<Int64> {
    var left: Set<Int64> = []
    for id in batches.sorted(by: >) where !left.contains(id) {
      if let takenBack = unheard[id] { left.formUnion([id, takenBack]) }
    }
    return left
  }

  private func acts(of changes: [Row]) throws -> [PartAct] {
    try changes.compactMap { row in
      let field: String = try row.at(2)
      if field == ChangedField.classID {
        let from = try (row.at(3) as String?).flatMap { Int64($0) }
        let isArrival = !(from.map(homes.contains) ?? false)
        return PartAct(batch: try uid(row), change: .moved(isArrival: isArrival))
      }
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
    let origin: Int64? = try row.at(1)
    let uid = try origin.flatMap { origins[$0] } ?? batches[row.at(0)]
    guard let uid else { throw CampaignError.corrupt }
    return uid
  }
}
