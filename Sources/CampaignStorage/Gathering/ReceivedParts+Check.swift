import SchoolCampaign

/// What must hold of parts before any row of theirs is looked at.
extension ReceivedParts {
  /// Refuses parts that cannot be what they say they are.
  ///
  /// - Throws: ``CampaignError/falsePart(file:_:)``.
  func check() throws {
    let names = Dictionary(
      uniqueKeysWithValues: try SchoolRecord.fetchAll(db).map { ($0.id, $0.name) })
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
    acquaintance.origin = try KnownChildren.origin(db, of: parts[file])
    for (student, found) in zip(parts[file].students, known[file]) {
      if found.contains(where: { $0.school == schools[file] || $0.isNamedByRight }) {
        acquaintance.own += 1
      } else if let other = found.first,
        let stored = try StudentRecord.fetch(db, id: other.student),
        stored.details.isNamesake(of: student.student.details)
      {
        acquaintance.others[other.school, default: 0] += 1
      }
    }
    return acquaintance
  }
}

extension StudentDetails {
  /// Whether name and birth date are another's.
  fileprivate func isNamesake(of other: StudentDetails) -> Bool {
    birthDate == other.birthDate && MatchKey(fullName) == MatchKey(other.fullName)
  }
}
