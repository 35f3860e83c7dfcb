/// Refuses a personal id that an earlier row already used.
struct RepeatedPersonalID: RosterRule {
  static var field: RosterField { .personalID }
  private var firstRows = FirstRows()

  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind? {
    guard let number = row.details.personalID,
      let first = firstRows.insert(number.value, row: row.ordinal)
    else { return nil }
    return .repeatedPersonalID(places.reference(first))
  }
}
