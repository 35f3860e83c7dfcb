import GRDB
import SchoolCampaign

extension Reach {
  /// Makes sure that students lie within: all that an operation is about, at once.
  ///
  /// - Throws: ``CampaignError/unknownStudent(_:)`` as for one who is not there.
  func require(_ students: some Sequence<Student.ID>, _ db: Database) throws {
    if self == .everything { return }
    let place = try db.cachedStatement(
      sql: "SELECT c.id, c.schoolID FROM student s JOIN class c ON c.id = s.classID WHERE s.id = ?")
    for id in students {
      guard let row = try Row.fetchOne(place, arguments: [id.rawValue]),
        try includes(row.at(0), of: row.at(1))
      else { throw CampaignError.unknownStudent("") }
    }
  }

  /// Makes sure that classes are there and lie within.
  ///
  /// - Throws: ``CampaignError/unknownClass(_:nearest:)``.
  func require(_ classes: some Sequence<SchoolClass.ID>, _ db: Database) throws {
    for id in classes {
      guard let known = try ClassRecord.fetch(db, id: id), includes(known) else {
        throw CampaignError.unknownClass("", nearest: [])
      }
    }
  }

  /// Makes sure that a whole school is there and lies within.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)``.
  func require(_ school: School.ID, _ db: Database) throws {
    guard includes(school), try SchoolRecord.fetch(db, id: school) != nil else {
      throw CampaignError.unknownSchool("", nearest: [])
    }
  }

  /// The school to look in, where somebody named one, or none for all: never more than lies within.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)`` for one of which nothing lies within.
  func narrowed(_ school: School.ID?, _ db: Database) throws -> School.ID? {
    switch self {
    case .everything: return school
    case .school(let own):
      guard school == nil || school == own else {
        throw CampaignError.unknownSchool("", nearest: [])
      }
      return own
    case .classes:
      guard let school else { return nil }
      guard try sees(school, db) else { throw CampaignError.unknownSchool("", nearest: []) }
      return school
    }
  }

  /// The school that a report is about; for somebody of one school always that one.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)``.
  func narrowed(_ school: School?, _ db: Database) throws -> School? {
    if self == .everything { return school }
    let id = try narrowed(school?.id, db)
    let within = try schools(db).filter { id == nil || $0.id == id }
    guard id == nil || !within.isEmpty else { throw CampaignError.unknownSchool("", nearest: []) }
    return within.count == 1 ? within[0] : nil
  }
}
