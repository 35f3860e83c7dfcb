/// Finds the stored student that a roster's row means.
///
/// BHXH number, else ministry id, else personal id, else name and birth date within the school. Different
/// numbers never merge; two candidates are never guessed between.
struct StudentMatcher {
  private var byInsuranceNumber: [InsuranceNumber: Candidate] = [:]
  private var byMinistryID: [MinistryID: Candidate] = [:]
  private var byPersonalID: [PersonalID: Candidate] = [:]
  private var byHash: [UInt64: [Candidate]] = [:]

  enum Match: Equatable {
    case none
    case one(Candidate)
    case refused(RosterFindingKind, RosterField)
  }

  init(_ candidates: [Candidate]) {
    for candidate in candidates {
      let details = candidate.student.details
      if let number = details.insuranceNumber { byInsuranceNumber[number] = candidate }
      if let id = details.ministryID { byMinistryID[id] = candidate }
      if let id = details.personalID { byPersonalID[id] = candidate }
      if details.birthDate != nil { byHash[details.matchHash, default: []].append(candidate) }
    }
  }

  /// The match of a row; `school` is the stored school that the row belongs to, nil for a new one.
  func match(_ row: RosterRow, in school: School.ID?) -> Match {
    let details = row.details
    let byNumber = details.insuranceNumber.flatMap { byInsuranceNumber[$0] }
    let byMinistry = details.ministryID.flatMap { byMinistryID[$0] }
    let byPersonal = details.personalID.flatMap { byPersonalID[$0] }
    let found = [byNumber, byMinistry, byPersonal].compactMap(\.self)
    guard let first = found.first else { return matchByName(row, in: school) }
    if found.contains(where: { $0.student.id != first.student.id }) {
      return .refused(.numbersOfTwoStudents, .insuranceNumber)
    }
    if Self.differ(first.student.details.insuranceNumber, details.insuranceNumber) {
      return .refused(.otherInsuranceNumber, .insuranceNumber)
    }
    guard Self.nameOrBirthDateAgrees(details, first.student.details) else {
      return .refused(.numberOfAnotherStudent, .fullName)
    }
    return .one(first)
  }

  private func matchByName(_ row: RosterRow, in school: School.ID?) -> Match {
    guard let school, row.details.birthDate != nil else { return .none }
    let name = MatchKey(row.details.fullName)
    let same = (byHash[row.matchHash] ?? []).filter { candidate in
      let stored = candidate.student.details
      return candidate.schoolID == school && stored.birthDate == row.details.birthDate
        && MatchKey(stored.fullName) == name
        && !Self.differ(stored.insuranceNumber, row.details.insuranceNumber)
        && !Self.differ(stored.ministryID, row.details.ministryID)
        && !Self.differ(stored.personalID, row.details.personalID)
    }
    let distinct = Dictionary(same.map { ($0.student.id, $0) }) { first, _ in first }
    switch distinct.count {
    case 0: return .none
    case 1: return distinct.first.map { .one($0.value) } ?? .none
    default: return .refused(.twoCandidates, .fullName)
    }
  }

  private static func differ<Number: Equatable>(_ left: Number?, _ right: Number?) -> Bool {
    if let left, let right { left != right } else { false }
  }

  private static func nameOrBirthDateAgrees(
    _ row: StudentDetails, _ stored: StudentDetails
  ) -> Bool {
    if let birthDate = row.birthDate, birthDate == stored.birthDate { return true }
    return MatchKey(row.fullName) == MatchKey(stored.fullName)
  }
}
