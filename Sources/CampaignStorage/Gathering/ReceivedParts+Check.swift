import GRDB
import SchoolCampaign

/// What must hold of parts before any row of theirs is looked at.
extension ReceivedParts {
  /// Refuses parts that cannot be what they say they are.
  ///
  /// - Throws: ``CampaignError/falsePart(file:_:)``; ``CampaignError/unknownSchool(_:nearest:)`` for the part of a school
  ///   beyond the reach of who receives.
  func check() throws {
    let names = Dictionary(uniqueKeysWithValues: try reach.schools(db).map { ($0.id, $0.name) })
    for part in parts where reach != .everything {
      guard try reach.holdsSchool(of: part, db) else {
        throw CampaignError.unknownSchool(part.school.name.display, nearest: [])
      }
    }
    for (file, part) in parts.enumerated() {
      if let flaw = part.flaw { throw CampaignError.falsePart(file: part.file, flaw) }
      let acquaintance = try acquaintance(file)
      if let flaw = acquaintance.flaw(of: part.school, named: { names[$0] }) {
        throw CampaignError.falsePart(file: part.file, flaw)
      }
    }
  }

  /// Refuses parts some of whose students did not come as rows.
  ///
  /// - Throws: ``CampaignError/falsePart(file:_:)``.
  func check(_ rows: [RosterRow]) throws {
    let counts = Dictionary(grouping: rows, by: \.cell.file).mapValues(\.count)
    for (file, part) in parts.enumerated() {
      let missing = part.students.count - (counts[UInt16(file)] ?? 0)
      if missing != 0 { throw CampaignError.falsePart(file: part.file, .unreadable(missing)) }
    }
  }

  /// How the students of a part are known here.
  private func acquaintance(_ file: Int) throws -> PartAcquaintance {
    var acquaintance = PartAcquaintance()
    acquaintance.students = parts[file].students.count
    acquaintance.origin = try KnownChildren.origin(db, of: parts[file])
    for (student, found) in zip(parts[file].students, known[file]) {
      if found.contains(where: { $0.school == schools[file] }) {
        acquaintance.own += 1
      } else if let other = found.first(where: \.isNamedByRight) {
        if try student.comesFromOutside || belonged(other.student, to: schools[file]) {
          acquaintance.own += 1
        } else {
          acquaintance.strangers[other.school, default: 0] += 1
        }
      } else if let other = found.first,
        let stored = try StudentRecord.fetch(db, id: other.student),
        stored.details.isNamesake(of: student.student.details)
      {
        acquaintance.others[other.school, default: 0] += 1
      }
    }
    return acquaintance
  }

  /// Whether a student of another school was once in a class of a school here.
  private func belonged(_ student: Student.ID, to school: School.ID?) throws -> Bool {
    guard let school else { return false }
    let before = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT before FROM student_change WHERE studentID = ? AND field = ?"),
      arguments: [student.rawValue, ChangedField.classID])
    let classes = try before.compactMap { try ($0.at(0) as String?).flatMap { Int64($0) } }
    for id in Set(classes) {
      if try ClassRecord.fetch(db, id: SchoolClass.ID(rawValue: id))?.schoolID == school {
        return true
      }
    }
    return false
  }
}

extension Reach {
  /// Whether a part is of a school within.
  func holdsSchool(of part: SchoolPart, _ db: Database) throws -> Bool {
    try schools(db).contains { includes($0.id) && $0.name.key == part.school.name.key }
  }
}

extension StudentDetails {
  /// Whether name and birth date are another's.
  fileprivate func isNamesake(of other: StudentDetails) -> Bool {
    birthDate == other.birthDate && MatchKey(fullName) == MatchKey(other.fullName)
  }
}
