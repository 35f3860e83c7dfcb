import Foundation
import GRDB
import SchoolCampaign

/// Looks up whom the names mean by which parts know students: those of this copy, and those that parts gave.
struct KnownChildren {
  private let own: Statement
  private let heard: Statement

  init(_ db: Database) throws {
    own = try db.makeStatement(
      sql: """
        SELECT s.id, c.schoolID FROM student s JOIN batch b ON b.id = s.createdIn
        JOIN class c ON c.id = s.classID WHERE s.id = :number AND b.uid = :batch
        """)
    heard = try db.makeStatement(
      sql: """
        SELECT s.id, c.schoolID, o.schoolID FROM student_origin o
        JOIN student s ON s.id = o.studentID JOIN class c ON c.id = s.classID
        WHERE o.number = :number AND o.batchUID = :batch ORDER BY o.schoolID
        """)
  }

  /// The students of this copy whom the names of a part's student mean.
  ///
  /// - Parameter school: The part's school here; nil for a new one.
  func find(_ student: PartStudent, of school: School.ID?) throws -> [KnownChild] {
    try student.identities.flatMap { identity in
      let name: StatementArguments = ["number": identity.number, "batch": identity.batch]
      return try Row.fetchAll(own, arguments: name).map { row in
        try KnownChild(
          student: row.at(0), school: row.at(1),
          isNamedByRight: true)
      }
        + Row.fetchAll(heard, arguments: name).map { row in
          try KnownChild(
            student: row.at(0), school: row.at(1),
            isNamedByRight: row.at(2) as Int64 == school?.rawValue)
        }
    }
  }

  /// The school of this copy that a part's school is by its name in all copies; nil if this copy did not make it.
  static func origin(_ db: Database, of part: SchoolPart) throws -> School? {
    guard let origin = part.origin else { return nil }
    let isOwn = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM school o JOIN batch b ON b.id = o.createdIn
          WHERE o.id = ? AND b.uid = ?)
        """, arguments: [origin.number, origin.batch])
    guard isOwn == true else { return nil }
    return try SchoolRecord.fetchAll(db).first { $0.id.rawValue == origin.number }
  }
}
