/// The columns of a list of people by which a row is known that is about nobody.
protocol PeopleColumns {
  /// The column of a name, to point at.
  var name: Int? { get }
  /// The columns that make up a name.
  var names: [Int] { get }
  /// The columns of which everybody on the list fills at least one.
  var identities: [Int] { get }
  /// Day, month and year of a birth date in three columns; empty otherwise.
  var birthParts: [Int] { get }
  /// The column of roll numbers.
  var rollNumber: Int? { get }
  /// The columns in which people write what they like.
  var remarks: Set<Int> { get }
  /// The columns of notes.
  var note: [Int] { get }
  /// The column in which a person says what is to come of the row.
  var choice: Int? { get }
}

extension RosterColumns: PeopleColumns {}
