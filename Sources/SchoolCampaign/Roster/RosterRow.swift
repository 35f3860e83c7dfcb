/// One student as a roster's row gives it: typed, with the school and class as places in ``RosterUnits``.
public struct RosterRow: Sendable {
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
  /// Whether the roster says that the student has left.
  public var hasLeft = false
  /// Whether the student has installed, as the roster says; nil where it says nothing.
  public var installed: Bool?
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
  /// Whether the row says nothing about the class in which a known student is.
  public var keepsPlace = false
}

/// The schools and classes that a roster names, each once.
public struct RosterUnits: Sendable {
  /// A school as rows name it.
  public struct School: Hashable, Sendable {
    /// Nil where no row, title or option names a school.
    public let name: SchoolName?
    /// The code of the school, if known.
    public let code: String?
  }

  /// A class as rows name it.
  public struct Class: Hashable, Sendable {
    /// Place in ``RosterUnits/schools``.
    public let school: Int
    /// The name.
    public let name: ClassName
    /// The cell that named it first, if one did.
    public var written: String?
    /// Whether a person said that it is called so.
    public var isSettled = false
    /// From the name, else from a grade column.
    public let grade: Int?
    /// The school year, such as `2020-2021`.
    public let schoolYear: String?
  }

  /// The schools, in the order in which they turn up.
  public internal(set) var schools: [School] = []
  /// The classes, in the order in which they turn up.
  public internal(set) var classes: [Class] = []
  /// What titles say about homeroom teachers.
  var teachers = TeacherClaims()
  private var schoolPlaces: [String: Int] = [:]
  private var classPlaces: [ClassPlace: Int] = [:]
  private var counted: [(list: Int, number: Int)] = []

  private struct ClassPlace: Hashable {
    let school: Int
    let key: String
  }

  mutating func place(ofSchool name: SchoolName?, code: String? = nil) -> Int {
    let key = name?.key ?? ""
    if let place = schoolPlaces[key] { return place }
    schools.append(School(name: name, code: code))
    schoolPlaces[key] = schools.count - 1
    return schools.count - 1
  }

  mutating func place(
    ofClass name: ClassName, as written: String? = nil, isSettled: Bool = false, school: Int,
    grade: Int?, schoolYear: String?
  ) -> Int {
    let key = ClassPlace(school: school, key: name.key)
    if let place = classPlaces[key] { return place }
    classes.append(
      Class(
        school: school, name: name, written: written, isSettled: isSettled,
        grade: name.grade ?? grade, schoolYear: schoolYear))
    classPlaces[key] = classes.count - 1
    return classes.count - 1
  }

  /// The next number of a class whose list numbers through the school.
  ///
  /// - Parameter list: The list; nil for one that goes on from another.
  mutating func nextRollNumber(in unit: Int, list: Int?) -> Int {
    while counted.count <= unit { counted.append((-1, 0)) }
    if let list, counted[unit].list != list { counted[unit] = (list, 0) }
    counted[unit].number += 1
    return counted[unit].number
  }
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
