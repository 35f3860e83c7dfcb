import GRDB
import SchoolCampaign

extension Reach {
  /// The schools of which anything lies within.
  func schools(_ db: Database) throws -> [School] {
    let all = try SchoolRecord.fetchAll(db)
    switch self {
    case .everything: return all
    case .school(let own): return all.filter { $0.id == own }
    case .classes:
      let seen = Set(try classes(db).map(\.schoolID))
      return all.filter { seen.contains($0.id) }
    }
  }

  /// Whether anything of a school lies within.
  func sees(_ school: School.ID, _ db: Database) throws -> Bool {
    switch self {
    case .everything: true
    case .school(let own): own == school
    case .classes: try classes(db, in: school).isEmpty == false
    }
  }

  /// The classes within, of one school or of all, in no order.
  func classes(_ db: Database, in school: School.ID? = nil) throws -> [SchoolClass] {
    switch self {
    case .everything: try ClassRecord.fetchAll(db, in: school)
    case .school(let own): school ?? own == own ? try ClassRecord.fetchAll(db, of: own) : []
    case .classes(let ids):
      try ids.sorted().compactMap { try ClassRecord.fetch(db, id: $0) }.filter {
        school == nil || $0.schoolID == school
      }
    }
  }

  /// Those of some students who are within.
  func within(_ students: [Student], _ db: Database) throws -> [Student] {
    if self == .everything { return students }
    return try students.filter { student in
      try ClassRecord.fetch(db, id: student.classID).map(includes) ?? false
    }
  }

  /// Those of some students who are within.
  func within(_ students: [Student.ID], _ db: Database) throws -> [Student.ID] {
    if self == .everything { return students }
    return try within(students.compactMap { try StudentRecord.fetch(db, id: $0) }, db).map(\.id)
  }
}
