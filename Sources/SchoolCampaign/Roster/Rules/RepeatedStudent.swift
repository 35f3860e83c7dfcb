/// Refuses a row whose name, birth date and school are those of an earlier row, where no number of both rows
/// tells the two students apart; where one does, they are two children.
struct RepeatedStudent: RosterRule {
  static var field: RosterField { .fullName }
  private var firstRows = FirstRowsByHash()
  private var numbers: [UInt8] = []

  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind? {
    let mine = Self.kinds(of: row.details)
    numbers.append(mine)
    guard row.details.birthDate != nil, !row.details.fullName.isEmpty else { return nil }
    guard let unit = row.unit else { return withoutClass(row, mine, units, places) }
    let hash = Self.hash(row, school: units.classes[unit].school)
    guard let first = firstRows.insert(hash, row: row.ordinal) else { return nil }
    let other = places.reference(first)
    if numbers[first] & mine == 0 { return .repeatedStudent(other) }
    // A number that both have is told by a rule of its own.
    return row.isRefused ? nil : .namesakeRow(other)
  }

  /// A row that lacks its class alone, below one of the same child: it says nothing new, or something else.
  private func withoutClass(
    _ row: RosterRow, _ mine: UInt8, _ units: RosterUnits, _ places: RowPlaces
  ) -> RosterFindingKind? {
    guard row.lacksClass, units.schools.count <= Self.mostSchools else { return nil }
    let found = units.schools.indices.compactMap { school in
      firstRows.first(Self.hash(row, school: school))
    }
    guard found.count == 1, numbers[found[0]] & mine == 0 else { return nil }
    return .repeatedStudent(places.reference(found[0]))
  }

  /// In so many schools a child is looked for that names none.
  private static let mostSchools = 100

  private static func hash(_ row: RosterRow, school: Int) -> UInt64 {
    var hash = StableHash()
    hash.combine(row.matchHash)
    hash.combine(UInt64(school))
    return hash.value
  }

  /// Notes a row that is held against no rule.
  mutating func passOver(_ row: RosterRow) { numbers.append(Self.kinds(of: row.details)) }

  /// Which kinds of number a row has, one bit each. Equal numbers are refused by rules of their own, so two
  /// rows that share a kind differ in it.
  private static func kinds(of details: StudentDetails) -> UInt8 {
    (details.insuranceNumber == nil ? 0 : 1) | (details.ministryID == nil ? 0 : 2)
      | (details.personalID == nil ? 0 : 4)
  }
}
