/// Refuses a row with neither a number nor a birth date: nothing would tell its student from another of the
/// same name, and the next import would double the child.
struct MissingIdentity: RosterRule {
  static var field: RosterField { .birthDate }

  func check(_ row: RosterRow, units: RosterUnits, places: RowPlaces) -> RosterFindingKind? {
    let details = row.details
    let isKnown =
      details.birthDate != nil || details.insuranceNumber != nil
      || details.ministryID != nil || details.personalID != nil
    return isKnown || row.isRefused ? nil : .missingIdentity
  }
}
