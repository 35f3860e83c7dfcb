import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Adds one student by hand, at the end of the class's roll numbers where no number is given.
  ///
  /// - Returns: The student, and the batch that can be taken back.
  /// - Throws: ``CampaignError/unknownClass(_:nearest:)``, ``CampaignError/missingIdentity``,
  ///   ``CampaignError/numberTaken(_:by:)``, ``CampaignError/numberTakenElsewhere(_:)``,
  ///   ``CampaignError/rollNumberTaken(_:by:)`` or
  ///   ``CampaignError/studentExists`` (same name and birth date in the school, and no number tells them apart).
  @discardableResult
  public func add(
    _ details: StudentDetails, to schoolClass: SchoolClass.ID, entry: Entry
  ) async throws -> (student: Student.ID, batch: Int64) {
    let reach = try reach(of: .addStudent)
    let isKnown =
      details.birthDate != nil || details.insuranceNumber != nil || details.ministryID != nil
      || details.personalID != nil
    guard isKnown else { throw CampaignError.missingIdentity }
    try details.requireShortTexts()
    return try await write { db in
      try reach.require([schoolClass], db)
      try Self.refuseTaken(db, details, of: nil, in: schoolClass, reach)
      try Self.refuseDouble(db, details, in: schoolClass)
      var numbered = details
      numbered.rollNumber = try details.rollNumber ?? Self.nextRollNumber(db, in: schoolClass)
      let batch = try BatchRecord.insert(db, .add, entry)
      let given = Set(StudentField.allCases.filter { details[$0] != nil && $0 != .route })
      let id = try StudentRecord.insert(
        db, numbered, in: schoolClass, editedByHand: given, batch: batch)
      try TallyRecord.remakeWithSchools(db, classes: [schoolClass])
      try CampaignRecord.countUpRosterRevision(db)
      try BatchRecord.setStudents(db, 1, of: batch)
      return (id, batch)
    }
  }

  /// Changes a student's fields and class by hand; from now on a roster does not overwrite these fields.
  /// Who moves without a roll number comes to the end of the class's numbers.
  ///
  /// - Parameter edits: The new values, as the store's texts; nil makes a field blank.
  /// - Returns: The batch; nil if nothing differed.
  /// - Throws: ``CampaignError/unknownStudent(_:)``, ``CampaignError/unknownClass(_:nearest:)``, and as
  ///   ``add(_:to:entry:)`` does.
  @discardableResult
  public func edit(
    _ id: Student.ID, _ edits: [StudentField: String?], moveTo schoolClass: SchoolClass.ID? = nil,
    entry: Entry
  ) async throws -> Int64? {
    let reach = try reach(of: .editStudent)
    return try await write { db in
      try reach.require([id], db)
      if let schoolClass { try reach.require([schoolClass], db) }
      let before = try StudentRecord.existing(db, id: id)
      var after = before
      for (field, value) in edits { after.details[field] = value }
      after.editedByHand.formUnion(edits.keys)
      if let schoolClass, schoolClass != before.classID {
        after.classID = schoolClass
        if edits[.rollNumber] == nil {
          after.details.rollNumber = try Self.nextRollNumber(db, in: schoolClass)
        }
      }
      guard after != before else { return nil }
      try after.details.requireShortTexts()
      try Self.refuseTaken(db, after.details, of: id, in: after.classID, reach)
      let batch = try BatchRecord.insert(db, .edit, entry)
      var changes = StudentChangeWriting(db, batch: batch, today: entry.today)
      try changes.write(before, as: after)
      try changes.finish()
      try TallyRecord.remakeWithSchools(db, classes: [before.classID, after.classID])
      try CampaignRecord.countUpRosterRevision(db)
      try BatchRecord.setStudents(db, 1, of: batch)
      return batch
    }
  }

  /// Sets a class's homeroom teacher, in one batch; nil leaves a value as it is, an empty text makes it blank.
  ///
  /// - Returns: The batch; nil if nothing differed.
  /// - Throws: ``CampaignError/badTeacherName(_:)`` for what is no name; nothing has changed then.
  @discardableResult
  public func setTeacher(
    of schoolClass: SchoolClass.ID, name: String?, phone: String?, entry: Entry
  ) async throws -> Int64? {
    let reach = try reach(of: .editTeacher)
    if let name, !name.isEmpty, !HomeroomTeacher.isName(name) {
      throw CampaignError.badTeacherName(name)
    }
    return try await write { db in
      try reach.require([schoolClass], db)
      var batch: Int64?
      try TeacherWriting.write(db, of: schoolClass, name: name, phone: phone) {
        let id = try batch ?? BatchRecord.insert(db, .teacher, entry)
        batch = id
        return id
      }
      return batch
    }
  }

  /// The number of who comes into a class; nil where its students have none.
  private static func nextRollNumber(
    _ db: Database, in schoolClass: SchoolClass.ID
  ) throws -> Int? {
    let students = try StudentRecord.fetch(db, of: schoolClass)
    return RollNumbering.next(
      after: students.filter { $0.standing.leftDay == nil }.map(\.details.rollNumber),
      taken: Set(students.compactMap(\.details.rollNumber)))
  }

  private static func refuseTaken(
    _ db: Database, _ details: StudentDetails, of id: Student.ID?, in schoolClass: SchoolClass.ID,
    _ reach: Reach
  ) throws {
    for field in [StudentField.insuranceNumber, .ministryID, .personalID] {
      guard let number = details[field] else { continue }
      let holder = try Int64.fetchOne(
        db, sql: "SELECT id FROM student WHERE \(field.rawValue) = ?", arguments: [number])
      guard let holder, holder != id?.rawValue else { continue }
      guard try !reach.within([Student.ID(rawValue: holder)], db).isEmpty else {
        throw CampaignError.numberTakenElsewhere(field)
      }
      throw CampaignError.numberTaken(field, by: Student.ID(rawValue: holder))
    }
    guard let number = details.rollNumber else { return }
    let holder = try Int64.fetchOne(
      db, sql: "SELECT id FROM student WHERE classID = ? AND rollNumber = ?",
      arguments: [schoolClass.rawValue, number])
    if let holder, holder != id?.rawValue {
      throw CampaignError.rollNumberTaken(number, by: Student.ID(rawValue: holder))
    }
  }

  private static func refuseDouble(
    _ db: Database, _ details: StudentDetails, in schoolClass: SchoolClass.ID
  ) throws {
    let same = try StudentRecord.fetch(
      db,
      """
      JOIN class c ON c.id = s.classID WHERE s.matchHash = ?
        AND c.schoolID = (SELECT schoolID FROM class WHERE id = ?)
      """, [Int64(bitPattern: details.matchHash), schoolClass.rawValue])
    for other in same.map(\.details) where MatchKey(other.fullName) == MatchKey(details.fullName) {
      let isTold = [StudentField.insuranceNumber, .ministryID, .personalID].contains { field in
        other[field] != nil && details[field] != nil
      }
      if !isTold { throw CampaignError.studentExists }
    }
  }
}
