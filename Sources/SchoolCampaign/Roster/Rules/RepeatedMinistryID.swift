/// Refuses a ministry id that an earlier row already used.
struct RepeatedMinistryID: RosterRule {
  static var field: RosterField { .ministryID }
  private var firstRows = FirstRows()

  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind? {
    guard let number = row.details.ministryID,
      let first = firstRows.insert(number.value, row: row.ordinal)
    else { return nil }
    return .repeatedMinistryID(places.reference(first))
  }
}
