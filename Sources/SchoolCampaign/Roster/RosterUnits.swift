/// The schools and classes that a roster names, each once.
public struct RosterUnits: Sendable {
  /// A school as rows name it.
  public struct School: Hashable, Sendable {
    /// Nil where no row, title or option names a school.
    public let name: SchoolName?
    /// The code of the school, if known.
    public internal(set) var code: String?
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

  /// More schools than a nation's largest city has.
  static let mostSchools = 5_000
  /// More classes than that city has.
  static let mostClasses = 100_000

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

  mutating func place(ofSchool name: SchoolName?) -> Int {
    let key = name?.key ?? ""
    if let place = schoolPlaces[key] { return place }
    schools.append(School(name: name, code: nil))
    schoolPlaces[key] = schools.count - 1
    return schools.count - 1
  }

  /// Takes a code of a school; false if the school has another one already, which it keeps.
  mutating func take(code: String, ofSchool place: Int) -> Bool {
    guard let known = schools[place].code else {
      schools[place].code = code
      return true
    }
    return known == code
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

  /// Leaves out numbers of a class, for rows within it of which nobody can tell the class.
  mutating func skipRollNumbers(_ count: Int, in unit: Int) {
    guard unit < counted.count else { return }
    counted[unit].number += count
  }
}
