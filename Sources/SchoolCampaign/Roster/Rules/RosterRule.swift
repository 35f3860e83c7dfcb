/// A rule that rows are held against, one after the other, in the order of the files.
///
/// One rule, one file, one test file.
protocol RosterRule {
  /// The field that a finding points at.
  static var field: RosterField { get }

  /// What the rule finds in a row; nil if the row keeps it.
  ///
  /// - Parameters:
  ///   - row: A typed row. Rows that an error keeps out are checked too: all problems are told at once.
  ///   - units: The schools and classes named so far.
  ///   - places: Where the rows so far stand.
  mutating func check(
    _ row: RosterRow, units: RosterUnits, places: RowPlaces
  ) -> RosterFindingKind?
}
