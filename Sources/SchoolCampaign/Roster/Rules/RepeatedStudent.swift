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
    guard let unit = row.unit, row.details.birthDate != nil, !row.details.fullName.isEmpty else {
      return nil
    }
    var hash = StableHash()
    hash.combine(row.matchHash)
    hash.combine(UInt64(units.classes[unit].school))
    guard let first = firstRows.insert(hash.value, row: row.ordinal) else { return nil }
    let other = places.reference(first)
    if numbers[first] & mine == 0 { return .repeatedStudent(other) }
    // A number that both have is told by a rule of its own.
    return row.isRefused ? nil : .namesakeRow(other)
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
