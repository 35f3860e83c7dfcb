/// Finds the stored student that a roster's row means.
///
/// BHXH number, else ministry id, else personal id, else name and birth date within the school. Different
/// numbers never merge; two candidates are never guessed between. A student whom a person edited by hand is
/// also found as the rosters knew it before.
struct StudentMatcher {
  private var byInsuranceNumber: [InsuranceNumber: Candidate] = [:]
  private var byMinistryID: [MinistryID: Candidate] = [:]
  private var byPersonalID: [PersonalID: Candidate] = [:]
  private var byHash: [UInt64: [Candidate]] = [:]
  private var byID: [Student.ID: Candidate] = [:]

  enum Match: Equatable {
    case none
    /// Nobody; but the school has students of this name and birth date with another number.
    case namesake([Candidate])
    /// One with another BHXH number, known by another number.
    case renumbered(Candidate)
    case one(Candidate)
    case refused(RosterFindingKind)
  }

  /// - Parameter candidates: Whom rows may mean; who may be meant by several rows may stand there several times.
  init(_ candidates: [Candidate]) {
    var each: [Candidate] = []
    each.reserveCapacity(candidates.count)
    for candidate in candidates {
      if byID.updateValue(candidate, forKey: candidate.student.id) == nil { each.append(candidate) }
    }
    for candidate in each {
      add(candidate, candidate.student.details)
      addNames(candidate)
    }
    // Former numbers yield to present ones: somebody else may have them now.
    for candidate in each {
      for former in candidate.former { add(candidate, former) }
    }
  }

  private mutating func add(_ candidate: Candidate, _ details: StudentDetails) {
    if let number = details.insuranceNumber, byInsuranceNumber[number] == nil {
      byInsuranceNumber[number] = candidate
    }
    if let id = details.ministryID, byMinistryID[id] == nil { byMinistryID[id] = candidate }
    if let id = details.personalID, byPersonalID[id] == nil { byPersonalID[id] = candidate }
  }

  /// Name and birth date may have been edited one without the other: each old one goes with each new one.
  private mutating func addNames(_ candidate: Candidate) {
    for name in Set(candidate.known.map(\.fullName)) {
      for birthDate in Set(candidate.known.compactMap(\.birthDate)) {
        byHash[MatchKey.hash(name: name, birthDate: birthDate), default: []].append(candidate)
      }
    }
  }

  /// The match of a row that may have a number and nothing besides, which then is enough: numbers come from the
  /// office that gives them out.
  func matchOfNumber(_ row: RosterRow, in school: School.ID?) -> Match {
    guard row.details.fullName.isEmpty, row.details.birthDate == nil else {
      return match(row, in: school)
    }
    let found = row.details.insuranceNumber.flatMap { byInsuranceNumber[$0] }
    return found.map { $0.isKnownBy(row.details) ? .one($0) : .none } ?? .none
  }

  /// All students whom a row names by a number, or by name and birth date within its school.
  func named(by row: RosterRow, in school: School.ID?) -> [Student.ID] {
    let details = row.details
    var found = [
      row.known.flatMap { byID[$0] }, details.insuranceNumber.flatMap { byInsuranceNumber[$0] },
      details.ministryID.flatMap { byMinistryID[$0] },
      details.personalID.flatMap { byPersonalID[$0] },
    ].compactMap(\.self)
    if let school, details.birthDate != nil, !details.fullName.isEmpty {
      found += (byHash[row.matchHash] ?? []).filter {
        $0.schoolID == school && $0.isNamed(details)
      }
    }
    return found.map(\.student.id)
  }

  /// The student who has a row's BHXH number.
  func holder(of row: RosterRow) -> Student.ID? {
    row.details.insuranceNumber.flatMap { byInsuranceNumber[$0]?.student.id }
  }

  /// The match of a row; `school` is the stored school that the row belongs to, nil for a new one.
  func match(_ row: RosterRow, in school: School.ID?) -> Match {
    let details = row.details
    let byNumber = details.insuranceNumber.flatMap { byInsuranceNumber[$0] }
    let byMinistry = details.ministryID.flatMap { byMinistryID[$0] }
    let byPersonal = details.personalID.flatMap { byPersonalID[$0] }
    let all = [byNumber, byMinistry, byPersonal].compactMap(\.self)
    if let known = row.known.flatMap({ byID[$0] }) {
      let others =
        row.takesNumbers
        ? [] : all.filter { $0.student.id != known.student.id && $0.isKnownBy(details) }
      return others.isEmpty ? .one(known) : .refused(.numbersOfTwoStudents)
    }
    // Where a present number is known, former ones of others say nothing.
    let present = all.filter { $0.isKnownBy(details) }
    let found = present.isEmpty ? all : present
    guard let first = found.first else { return matchByName(row, in: school) }
    if found.contains(where: { $0.student.id != first.student.id }) {
      return .refused(.numbersOfTwoStudents)
    }
    let isSame =
      (Self.nameOrBirthDateAgrees(details, first.student.details) || first.isNamed(details))
      && !isAnother(row, than: first, in: school)
    if first.differs(from: details, in: \.insuranceNumber) {
      return isSame ? .renumbered(first) : .refused(.otherInsuranceNumber)
    }
    if first.isKnownBy(details) {
      guard isSame else { return .refused(.numberOfAnotherStudent) }
      return .one(first)
    }
    // Only a number from before a hand edit: it may have been another child's, so name and birth date both
    // must agree.
    return first.isNamed(details) ? .one(first) : matchByName(row, in: school)
  }

  /// Whether a row has name and birth date of another student of its school than the one who has its number: a twin
  /// with the other's card is not renamed.
  private func isAnother(
    _ row: RosterRow, than found: Candidate, in school: School.ID?
  ) -> Bool {
    let details = row.details
    let stored = found.student.details
    if stored.fullName == details.fullName, stored.birthDate == details.birthDate { return false }
    let others = (byHash[row.matchHash] ?? []).filter {
      $0.student.id != found.student.id && $0.schoolID == school
        && MatchKey($0.student.details.fullName) == MatchKey(details.fullName)
        && $0.student.details.birthDate == details.birthDate
    }
    return !others.isEmpty && !found.isNamed(details)
  }

  /// Who has a row's numbers now, kind by kind, beside the student whom it names.
  func holders(of row: RosterRow, but named: Student?) -> [StudentField: Student] {
    let details = row.details
    let found: [(StudentField, Candidate?)] = [
      (.insuranceNumber, details.insuranceNumber.flatMap { byInsuranceNumber[$0] }),
      (.ministryID, details.ministryID.flatMap { byMinistryID[$0] }),
      (.personalID, details.personalID.flatMap { byPersonalID[$0] }),
    ]
    var holders: [StudentField: Student] = [:]
    for (field, candidate) in found {
      guard let student = candidate?.student, student.id != named?.id,
        student.details[field] == details[field]
      else { continue }
      holders[field] = student
    }
    return holders
  }

  /// The one enrolled student of a school whose name and birth date a row has now; nil if there is none, or several.
  func student(namedBy row: RosterRow, in school: School.ID?) -> Student? {
    if let known = row.known { return byID[known]?.student }
    guard let school, row.details.birthDate != nil else { return nil }
    let found = (byHash[row.matchHash] ?? []).filter {
      $0.schoolID == school && $0.isNamed(row.details) && $0.student.standing.leftDay == nil
    }
    let ids = Set(found.map(\.student.id))
    return ids.count == 1 ? found.first?.student : nil
  }

  private func matchByName(_ row: RosterRow, in school: School.ID?) -> Match {
    guard let school, row.details.birthDate != nil else { return .none }
    let namesakes = (byHash[row.matchHash] ?? []).filter { candidate in
      candidate.schoolID == school && candidate.isNamed(row.details)
    }
    let same = namesakes.filter { candidate in
      !candidate.differs(from: row.details, in: \.insuranceNumber)
        && !candidate.differs(from: row.details, in: \.ministryID)
        && !candidate.differs(from: row.details, in: \.personalID)
    }
    let distinct = Dictionary(same.map { ($0.student.id, $0) }) { first, _ in first }
    switch distinct.count {
    case 0: return namesakes.isEmpty ? .none : .namesake(namesakes)
    case 1: return distinct.first.map { .one($0.value) } ?? .none
    default: return .refused(.twoCandidates)
    }
  }

  private static func nameOrBirthDateAgrees(
    _ row: StudentDetails, _ stored: StudentDetails
  ) -> Bool {
    if let birthDate = row.birthDate, birthDate == stored.birthDate { return true }
    return MatchKey(row.fullName) == MatchKey(stored.fullName)
  }
}

extension Candidate {
  /// The present details, and those before a hand edit.
  fileprivate var known: [StudentDetails] { [student.details] + former }

  /// Whether one of a row's numbers is a present number of the student.
  fileprivate func isKnownBy(_ row: StudentDetails) -> Bool {
    let details = student.details
    return row.insuranceNumber != nil && row.insuranceNumber == details.insuranceNumber
      || row.ministryID != nil && row.ministryID == details.ministryID
      || row.personalID != nil && row.personalID == details.personalID
  }

  /// Whether name and birth date are the student's, present or former.
  func isNamed(_ row: StudentDetails) -> Bool {
    let name = MatchKey(row.fullName)
    return known.contains { MatchKey($0.fullName) == name }
      && known.contains { $0.birthDate == row.birthDate }
  }

  /// Whether a row's number is neither the student's present nor its former one, where it has any.
  fileprivate func differs<Number: Equatable>(
    from row: StudentDetails, in number: KeyPath<StudentDetails, Number?>
  ) -> Bool {
    guard let wanted = row[keyPath: number], student.details[keyPath: number] != nil else {
      return false
    }
    return !known.contains { $0[keyPath: number] == wanted }
  }
}
