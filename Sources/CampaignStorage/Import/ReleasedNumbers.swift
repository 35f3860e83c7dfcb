import GRDB
import SchoolCampaign

/// Students whose numbers change hands within one batch: the old ones are taken off first, as no two students may have
/// one number at any moment.
struct ReleasedNumbers {
  private let db: Database
  private var taken: [Student.ID: [StudentField: String?]] = [:]

  /// Takes off numbers of students who get others, or none, in the same transaction.
  init(_ db: Database, _ released: [Student.ID: Set<StudentField>]) throws {
    self.db = db
    for (id, fields) in released {
      guard var student = try StudentRecord.fetch(db, id: id) else { continue }
      for field in fields {
        taken[id, default: [:]][field] = .some(student.details[field])
        student.details[field] = nil
      }
      try StudentRecord.update(db, student)
    }
  }

  /// A student as it is, with the numbers that were taken off; nil if there is none.
  func student(_ id: Student.ID) throws -> Student? {
    var student = try StudentRecord.fetch(db, id: id)
    for (field, number) in taken[id] ?? [:] { student?.details[field] = number }
    return student
  }
}
