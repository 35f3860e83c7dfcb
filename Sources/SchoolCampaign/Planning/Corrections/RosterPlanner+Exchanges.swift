// What a planner makes of rows with numbers of other children.
extension RosterPlanner {
  /// Whether a row that is refused for a number may be one by which numbers change hands; it is settled at the end.
  mutating func claims(
    _ row: RosterRow, unit: Int, _ refusal: RosterFindingKind, _ matcher: StudentMatcher
  ) -> Bool {
    switch refusal {
    case .numberOfAnotherStudent, .numbersOfTwoStudents, .otherInsuranceNumber: break
    default: return false
    }
    let named = matcher.student(namedBy: row, in: units.storedSchool(ofClass: unit)?.id)
    let holders = matcher.holders(of: row, but: named)
    if row.hasLeft {
      note(holders.mapValues(\.details), of: row)
      return false
    }
    var numbers = row.details.numbers
    if isReceipt {
      guard let named else { return false }
      // What this copy keeps, the other does not give away.
      let written = StudentRevision(
        of: named, by: row.details, options.preference(for: row), oneSided: row.oneSided
      ).written.map(\.field)
      numbers = numbers.filter { written.contains($0.key) }
      guard holders.keys.allSatisfy({ numbers[$0] != nil }) else { return false }
    }
    if holders.isEmpty { return false }
    answers.note(row)
    return exchanges.note(
      ExchangedNumbers.Claim(
        row: row, refusal: refusal,
        holders: holders.mapValues { .init(id: $0.id, details: $0.details) }, numbers: numbers,
        named: named.map { .init(id: $0.id, details: $0.details) }))
  }

  /// Names the students of rows that tell no birth date, or one that the campaign does not have.
  ///
  /// - Parameter classmates: The students of each stored class with such rows.
  mutating func nameClaims(among classmates: [Int: [RosterPlan.MissingStudent]]) {
    exchanges.name { row in
      row.unit.flatMap { classmates[$0] }.flatMap { Self.student(namedBy: row, among: $0) }
    }
  }

  /// Leaves out all rows by which numbers were to change hands where one of them is left out after all: the others would
  /// take numbers that nobody gives.
  mutating func refuseBrokenExchanges(
    _ check: inout RosterCheck, _ handing: [Int32: Set<StudentField>]
  ) {
    let rows = handing.keys.sorted()
    guard rows.contains(where: { !decisions[Int($0)].isUpdate }) else { return }
    for ordinal in rows where decisions[Int(ordinal)].isUpdate {
      let place = check.reference(Int(ordinal))
      check.note(
        .exchangedNumber,
        at: RosterCell(
          file: Int(place.file), row: Int(place.row), line: Int(place.row), column: nil))
      decisions.refuse(Int(ordinal))
    }
  }

  /// Asks about the rows by which numbers change hands, and refuses the others.
  ///
  /// - Parameters:
  ///   - possible: What rows would give that a person is asked about.
  ///   - students: The students of the classes of ``ExchangedNumbers/unitsOfUnnamed``.
  /// - Returns: The rows by which numbers change hands, with the kinds of number.
  mutating func settleExchanges(
    _ check: inout RosterCheck, _ mentioned: inout MentionedStudents,
    _ possible: [Student.ID: ExchangedNumbers.Gift], _ corrected: inout [Int32: Student.ID]
  ) -> [Int32: Set<StudentField>] {
    if exchanges.claims.isEmpty { return [:] }
    let tables = check.sources.map(\.table)
    let outcome = exchanges.outcome(possible: possible, isMatched: { decisions.isMatched($0) }) {
      row, isLarge in
      if isReceipt { return .same }
      return options.answer(to: row, of: tables[Int(row.cell.file)], heedsAll: !isLarge)
    }
    for claim in outcome.refused {
      check.note(claim.refusal, at: claim.row.cell)
      if let named = claim.named { mentioned.insert(named.id) }
      note(claim.holders.mapValues(\.details), of: claim.row)
    }
    for group in outcome.groups { ask(about: group, &check, &mentioned) }
    var handing = outcome.gifts
    for (claim, fields) in outcome.settled {
      guard let named = claim.named else { continue }
      corrected[Int32(claim.row.ordinal)] = named.id
      handing[Int32(claim.row.ordinal)] = fields
    }
    return handing
  }

  /// Notes who has the numbers of a row that is refused for them.
  private mutating func note(_ holders: [StudentField: StudentDetails], of row: RosterRow) {
    let place = RosterRowReference(row.cell)
    for field in ExchangedNumbers.fields {
      guard let holder = holders[field] else { continue }
      numberHolders.append(
        RosterPlan.NumberHolder(place: place, field: field, details: holder))
    }
  }

  private mutating func ask(
    about group: [ExchangedNumbers.Claim], _ check: inout RosterCheck,
    _ mentioned: inout MentionedStudents
  ) {
    let rows = group.compactMap { claim in
      claim.named.flatMap { RosterPlan.OpenRow(claim.row, corrects: [$0.details]) }
    }
    for (claim, row) in zip(group, rows) {
      check.note(.exchangedNumber, at: claim.row.cell)
      if let named = claim.named { mentioned.insert(named.id) }
      var row = row
      row.exchange = rows
      openRows.append(row)
    }
  }

  /// The one student of a class whom a row names without telling another birth date; of several, the one with its roll
  /// number.
  private static func student(
    namedBy row: RosterRow, among students: [RosterPlan.MissingStudent]
  ) -> CorrectedRows.Suspect.Candidate? {
    let name = MatchKey(row.details.fullName)
    var found = students.filter { student in
      let born = student.details.birthDate
      let agrees = born == nil || row.details.birthDate == nil || born == row.details.birthDate
      return agrees && MatchKey(student.fullName) == name
    }
    if found.count > 1 {
      found = found.filter {
        $0.rollNumber != nil && $0.rollNumber == row.details.rollNumber
      }
    }
    guard found.count == 1 else { return nil }
    return CorrectedRows.Suspect.Candidate(id: found[0].id, details: found[0].details)
  }
}

extension StudentDetails {
  /// The numbers that tell the student, kind by kind.
  var numbers: [StudentField: String] {
    var numbers: [StudentField: String] = [:]
    for field in ExchangedNumbers.fields { numbers[field] = self[field] }
    return numbers
  }
}
