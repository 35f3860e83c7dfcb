/// Warns of a roll number that another row of the class has: neither class list nor call list could use it.
struct RepeatedRollNumber: RosterRule {
  static var field: RosterField { .rollNumber }
  /// For each class the roll numbers seen, a bit each.
  private var seen: [[UInt64]] = []

  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind? {
    guard let unit = row.unit, let number = row.details.rollNumber else { return nil }
    while seen.count <= unit { seen.append([]) }
    let (word, bit) = (number / 64, UInt64(1) << (number % 64))
    while seen[unit].count <= word { seen[unit].append(0) }
    defer { seen[unit][word] |= bit }
    return seen[unit][word] & bit == 0 ? nil : .repeatedRollNumber
  }

  /// Whether a row of the class had any number.
  func hasSeenAny(in unit: Int) -> Bool { unit < seen.count && !seen[unit].isEmpty }

  /// Whether a row of the class had the number.
  func hasSeen(_ number: Int, in unit: Int) -> Bool {
    let (word, bit) = (number / 64, UInt64(1) << (number % 64))
    return unit < seen.count && word < seen[unit].count && seen[unit][word] & bit != 0
  }
}
