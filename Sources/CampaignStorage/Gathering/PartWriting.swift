import Foundation
import GRDB
import SchoolCampaign

/// Takes in what received parts say beyond a roster: whose word changed which detail, standings, and the days on
/// which classes reported.
struct PartWriting {
  let received: ReceivedParts
  private let db: Database
  private let batch: Int64
  private let entry: Entry
  /// Rows whose differing values wait for a decision.
  private let open: Set<RosterRowReference>
  private let isSettled: Bool
  private var origins: [UUID: Int64] = [:]
  private var classes: [SchoolClass.ID: (file: Int, id: SchoolClass.ID)] = [:]
  /// The classes whose students' standings changed.
  private(set) var touched: Set<SchoolClass.ID> = []

  init(_ db: Database, _ received: ReceivedParts, _ plan: RosterPlan, batch: Int64, entry: Entry) {
    self.db = db
    self.received = received
    self.batch = batch
    self.entry = entry
    open = Set(plan.openRows.filter { !$0.kept.isEmpty }.map(\.place))
    isSettled = plan.options.preference != .handEdits
  }

  /// Whose word the details and the class of a row are, where they are news, as rows of `origin_batch`.
  mutating func origins(
    of row: RosterRow, _ news: ReceivedParts.News
  ) throws -> (fields: [StudentField: Int64], place: Int64?) {
    var origins: [StudentField: Int64] = [:]
    for field in StudentField.allCases {
      if let uid = news.origin(of: field) { origins[field] = try origin(uid, of: row) }
    }
    return (origins, try news.move.map { try origin($0, of: row) })
  }

  /// Takes in the rest of a row that was written.
  ///
  /// - Parameters:
  ///   - isNew: Whether the student was made from the row.
  ///   - home: The class here that the row names, which need not be the student's.
  /// - Returns: Whether anything changed.
  mutating func write(
    _ row: RosterRow, _ news: ReceivedParts.News, as id: Student.ID, isNew: Bool,
    home: SchoolClass.ID?,
    _ changes: inout StudentChangeWriting
  ) throws -> Bool {
    guard let part = received.student(at: row.cell) else { return false }
    var stored = try StudentRecord.existing(db, id: id)
    if let home { classes[home] = (Int(row.cell.file), part.student.classID) }
    let before = stored
    try writeDetails(
      part, news, &stored, isNew: isNew, isKnown: row.known != nil, oneSided: row.oneSided,
      &changes)
    if isNew, stored.officeApprovedDay != nil { touched.insert(stored.classID) }
    var (current, isChanged, unsettled): (Standing, Bool, Set<UUID>) = (stored.standing, false, [])
    for step in try received.steps(of: part, news, at: row.cell, to: isNew ? nil : stored) {
      if !step.merge.conflicts.isEmpty, !isSettled { unsettled.insert(step.batch) }
      if step.merge.standing == current { continue }
      try StatusEventRecord.append(
        db, step.merge.standing, of: stored, day: min(step.day, entry.today), batch: batch,
        origin: origin(step.batch, of: row))
      current = step.merge.standing
      stored.standing = current
      isChanged = true
    }
    if isChanged { touched.insert(stored.classID) }
    if open.contains(RosterRowReference(row.cell)), !isSettled {
      unsettled.formUnion(news.fields.values)
      if let creator = news.creator { unsettled.insert(creator) }
    }
    // What was left out can be taken later, where a person says whose word it is.
    if !received.takesOfficesWord, let uid = news.officeApproval { unsettled.insert(uid) }
    try note(news.batches.subtracting(unsettled), part.identities, id, of: row)
    return isChanged || stored.details != before.details
      || stored.officeApprovedDay != before.officeApprovedDay
  }

  /// Records on which days the classes reported.
  mutating func finish() throws {
    for (schoolClass, part) in classes {
      let known = try ClassReportRecord.days(db, of: schoolClass)
      for day in received.parts[part.file].reports[part.id] ?? [] where !known.contains(day) {
        try ClassReportRecord.insert(db, schoolClass, day: day, batch: batch)
        touched.insert(schoolClass)
      }
      guard let teacher = received.parts[part.file].classes[part.id] else { continue }
      guard let stored = try ClassRecord.fetch(db, id: schoolClass) else { continue }
      try TeacherWriting.write(
        db, of: schoolClass, name: stored.teacherName == nil ? teacher.teacherName : nil,
        phone: stored.teacherPhone == nil ? teacher.teacherPhone : nil
      ) { batch }
    }
  }

  /// What no roster says: values that were cleared, the route, the office's word, and which values a person there
  /// set by hand.
  private func writeDetails(
    _ part: PartStudent, _ news: ReceivedParts.News, _ stored: inout Student, isNew: Bool,
    isKnown: Bool, oneSided: Set<StudentField>, _ changes: inout StudentChangeWriting
  ) throws {
    let next = received.merged(
      part, news, into: stored, isKnown: isKnown, oneSided: oneSided)
    if next == stored { return }
    if isNew {
      try StudentRecord.update(db, next)
    } else {
      try changes.write(stored, as: next)
    }
    stored = next
  }

  /// Notes what was heard of a student, and under which names other copies know it.
  private mutating func note(
    _ batches: Set<UUID>, _ identities: [StudentIdentity], _ id: Student.ID, of row: RosterRow
  ) throws {
    for uid in batches {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO taken_in (studentID, originID, batchID) VALUES (?, ?, ?)"
      ).execute(arguments: [id.rawValue, origin(uid, of: row), batch])
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO student_origin (batchUID, number, studentID, batchID, schoolID)
        SELECT :batchUID, :number, :student, :batch, c.schoolID
        FROM student m JOIN class c ON c.id = m.classID WHERE m.id = :student AND NOT EXISTS (
          SELECT 1 FROM student s JOIN batch b ON b.id = s.createdIn
          WHERE s.id = :number AND b.uid = :batchUID)
        """)
    for identity in identities {
      try statement.execute(arguments: [
        "batchUID": identity.batch, "number": identity.number, "student": id.rawValue,
        "batch": batch,
      ])
    }
  }

  /// The row of `origin_batch` for a batch of another copy, made if need be.
  private mutating func origin(_ uid: UUID, of row: RosterRow) throws -> Int64 {
    if let known = origins[uid] { return known }
    // What this copy did itself it knows best.
    let own = try OriginRecord.fetchOwn(db, uid)
    guard let foreign = own ?? received.parts[Int(row.cell.file)].batches[uid] else {
      throw CampaignError.corrupt
    }
    let id = try OriginRecord.id(db, of: foreign)
    origins[uid] = id
    return id
  }
}
