import GRDB
import SchoolCampaign

/// Writes changes of students' details and classes, keeps each old value for history and undo, and counts up
/// the edition of every class whose numbering changes hands.
struct StudentChangeWriting {
  /// The classes whose students or numbers changed.
  private(set) var touched: Set<SchoolClass.ID> = []
  private let db: Database
  private let batch: Int64
  private let today: CalendarDay
  private var numberings: [SchoolClass.ID: [Int: Student.ID]] = [:]
  /// For details whose new value another copy gave, whose word it is, as rows of `origin_batch`.
  var origins: [StudentField: Int64] = [:]
  /// The same for a move into another class.
  var placeOrigin: Int64?

  init(_ db: Database, batch: Int64, today: CalendarDay) {
    self.db = db
    self.batch = batch
    self.today = today
  }

  /// Replaces a student's details and class.
  mutating func write(_ before: Student, as after: Student) throws {
    try watch(before.classID)
    try watch(after.classID)
    let number = after.details.rollNumber
    if let number, number != before.details.rollNumber || before.classID != after.classID {
      try free(number, in: after.classID, for: after.id)
    }
    try StudentRecord.update(db, after)
    if before.classID != after.classID {
      try log(
        after.id, ChangedField.classID, String(before.classID.rawValue),
        String(after.classID.rawValue), origin: placeOrigin)
    }
    for field in StudentField.allCases where before.details[field] != after.details[field] {
      try log(
        after.id, field.rawValue, before.details[field], after.details[field],
        origin: origins[field])
    }
    if before.officeApprovedDay != after.officeApprovedDay {
      try log(
        after.id, ChangedField.officeApproval, before.officeApprovedDay?.iso,
        after.officeApprovedDay?.iso)
    }
    if before.editedByHand != after.editedByHand {
      try log(
        after.id, ChangedField.editedByHand, String(before.editedByHand.bits),
        String(after.editedByHand.bits))
    }
  }

  /// Takes a roll number from whoever else has it in the class.
  mutating func free(
    _ number: Int, in schoolClass: SchoolClass.ID, for student: Student.ID? = nil
  ) throws {
    try watch(schoolClass)
    let holder = try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT id FROM student WHERE classID = ? AND rollNumber = ? AND id IS NOT ?"),
      arguments: [schoolClass.rawValue, number, student?.rawValue])
    guard let holder else { return }
    try db.execute(sql: "UPDATE student SET rollNumber = NULL WHERE id = ?", arguments: [holder])
    try log(Student.ID(rawValue: holder), StudentField.rollNumber.rawValue, String(number), nil)
  }

  /// Remembers a class's numbering before its first change.
  mutating func watch(_ schoolClass: SchoolClass.ID) throws {
    touched.insert(schoolClass)
    guard numberings[schoolClass] == nil else { return }
    numberings[schoolClass] = try numbering(schoolClass)
  }

  /// Counts up the editions of classes in which a number now means another student than before, or none.
  ///
  /// Numbers that were only added leave every printed list right, and the edition as it is.
  func finish() throws {
    for (schoolClass, before) in numberings {
      let after = try numbering(schoolClass)
      guard before.contains(where: { after[$0.key] != $0.value }) else { continue }
      try ClassEdition.end(db, of: schoolClass, before, today: today)
    }
  }

  /// Counts up the editions of classes whose numbering an undo changed in any way, and keeps which ones they were.
  func finish(keeping undone: UndoneRows) throws {
    for (schoolClass, before) in numberings where try numbering(schoolClass) != before {
      if let edition = try ClassEdition.present(db, of: schoolClass) {
        try undone.keep(edition, of: schoolClass)
      }
      try ClassEdition.end(db, of: schoolClass, before, today: today)
    }
  }

  /// Goes back to the editions that an undo ended, where the numbering is that of then again.
  func finish(returningTo editions: [SchoolClass.ID: ClassEdition]) throws {
    for (schoolClass, before) in numberings {
      let after = try numbering(schoolClass)
      if let edition = editions[schoolClass], after != before,
        try edition.holds(db, of: schoolClass)
      {
        try edition.comeBack(db, of: schoolClass, insteadOf: before)
      } else if before.contains(where: { after[$0.key] != $0.value }) {
        try ClassEdition.end(db, of: schoolClass, before, today: today)
      }
    }
  }

  private func numbering(_ schoolClass: SchoolClass.ID) throws -> [Int: Student.ID] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT rollNumber, id FROM student WHERE classID = ? AND rollNumber IS NOT NULL"),
      arguments: [schoolClass.rawValue])
    return try Dictionary(
      rows.map { (try $0.at(0), try $0.at(1)) }, uniquingKeysWith: { first, _ in first })
  }

  private func log(
    _ student: Student.ID, _ field: String, _ before: String?, _ after: String?,
    origin: Int64? = nil
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO student_change (batchID, studentID, field, before, after, originID)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [batch, student.rawValue, field, before, after, origin])
  }
}

/// The names under which `student_change` keeps what is no ``StudentField``.
enum ChangedField {
  static let classID = "class"
  static let editedByHand = "editedByHand"
  static let officeApproval = "officeApproval"
}
