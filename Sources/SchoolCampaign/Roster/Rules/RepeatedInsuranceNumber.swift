/// Refuses an insurance number that an earlier row already used.
struct RepeatedInsuranceNumber: RosterRule {
  static var field: RosterField { .insuranceNumber }
  private var firstRows = FirstRows()

  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind? {
    guard let number = row.details.insuranceNumber,
      let first = firstRows.insert(number.value, row: row.ordinal)
    else { return nil }
    return .repeatedInsuranceNumber(places.reference(first))
  }
}
