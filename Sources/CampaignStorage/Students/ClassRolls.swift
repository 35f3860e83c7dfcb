import GRDB
import SchoolCampaign

/// What was read of classes in one snapshot: the rows of a file are many, and those of a class stand together.
final class ClassRolls {
  /// A class as somebody names it, in one school or in all.
  struct Name: Hashable {
    let key: String
    let school: School.ID?
  }

  /// One numbering of a class; nil for the present one.
  struct Numbering: Hashable {
    let schoolClass: SchoolClass.ID
    let edition: Int?
  }

  private var named: [Name: SchoolClass] = [:]
  private var homes: [SchoolClass.ID: SchoolClass?] = [:]
  private var students: [Numbering: [Int: Student]] = [:]
  private var past: [SchoolClass.ID: [PastEdition]] = [:]

  /// So many classes are remembered; rows in no order must not fill the memory.
  private static let most = 200

  /// The class of a name, read by `read` if need be.
  func schoolClass(_ name: Name, _ read: () throws -> SchoolClass) rethrows -> SchoolClass {
    try Self.value(&named, name, read)
  }

  /// The class of a number; nil if there is none.
  func schoolClass(_ db: Database, _ id: SchoolClass.ID) throws -> SchoolClass? {
    try Self.value(&homes, id) { try ClassRecord.fetch(db, id: id) }
  }

  /// The students of a class by a numbering, read by `read` if need be.
  func students(
    _ numbering: Numbering, _ read: () throws -> [Int: Student]
  ) rethrows -> [Int: Student] {
    try Self.value(&students, numbering, read)
  }

  /// The editions of a class that are no longer in force.
  func past(_ db: Database, of schoolClass: SchoolClass) throws -> [PastEdition] {
    try Self.value(&past, schoolClass.id) { try PastEditionRecord.fetch(db, of: schoolClass) }
  }

  private static func value<Key, Value>(
    _ known: inout [Key: Value], _ key: Key, _ read: () throws -> Value
  ) rethrows -> Value {
    if let value = known[key] { return value }
    if known.count >= most { known.removeAll(keepingCapacity: true) }
    let value = try read()
    known[key] = value
    return value
  }
}
