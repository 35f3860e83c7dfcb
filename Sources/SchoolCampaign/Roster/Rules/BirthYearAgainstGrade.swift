/// Warns of a birth year more than two years from the usual one: grade 1 begins in the year a child turns 6.
///
/// Own knowledge of the school system, unverified; therefore never more than a warning.
struct BirthYearAgainstGrade: RosterRule {
  static var field: RosterField { .birthDate }
  /// The year in which the school year begins.
  let schoolYearStart: Int

  func check(_ row: RosterRow, units: RosterUnits, places: RowPlaces) -> RosterFindingKind? {
    guard let unit = row.unit, let grade = units.classes[unit].grade,
      let year = row.details.birthDate?.year
    else { return nil }
    return abs(year - (schoolYearStart - grade - 5)) > 2 ? .birthYearAgainstGrade : nil
  }
}
