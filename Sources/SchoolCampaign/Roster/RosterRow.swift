/// One student as a roster's row gives it: typed, with the school and class as places in ``RosterUnits``.
public struct RosterRow: Hashable, Sendable {
  /// The row's place among the student rows of all files, from 0.
  public var ordinal: Int
  /// Where the row stands; its column is nil.
  public var cell: RosterCell
  /// The class, as a place in ``RosterUnits/classes``; nil if unknown, which is an error of the row.
  public var unit: Int?
  /// What is said about the student, the class apart.
  public var details: StudentDetails
  /// Hash of name and birth date, as ``MatchKey/hash(name:birthDate:)``.
  public var matchHash: UInt64
  /// Whether an error keeps the row out.
  public var isRefused: Bool
  /// Whether nothing keeps the row out but a blank class.
  var lacksClass = false
  /// Whether the roster says that the student has left.
  public var hasLeft = false
  /// Which rung the student has reached, as the roster says; nil where it says nothing.
  var rungs: RowRungs?
  /// Children with rows of their own in the roster that an error file's row comes from, by their hashes: the row means
  /// none of them.
  var beside: [UInt64] = []
  /// What a person decided about the row; nil for nothing.
  public var choice: RowChoice?
  /// The stored student whom the row means, where that is known beforehand.
  public var known: Student.ID?
  /// Details that only the other copy of the campaign changed since both agreed: no conflict, whoever set them here.
  public var oneSided: Set<StudentField> = []
  /// An earlier row of this name and birth date with other numbers: another child.
  public var namesake: RosterRowReference?
  /// Whether another row says all that this one says, or outweighs it.
  public var isRepeat = false
  /// Whether the students who have the row's numbers get others by rows of the same files.
  var takesNumbers = false
  /// Whether the row says nothing about the class in which a known student is.
  public var keepsPlace = false
  /// Whether the row is about a student who belongs to another school here: it is left out.
  public var isElsewhere = false
}

extension RosterRow {
  /// A row of which nothing can be read.
  init(refused cell: RosterCell, ordinal: Int) {
    let details = StudentDetails(fullName: "")
    self.init(
      ordinal: ordinal, cell: cell, unit: nil, details: details, matchHash: details.matchHash,
      isRefused: true)
  }
}
