/// How the students of a part are known to the copy that receives it.
public struct PartAcquaintance: Sendable {
  /// How many students the part has.
  public var students = 0
  /// How many belong to the part's school, or did so once, or come to it.
  public var own = 0
  /// How many are known only from parts of others, and are the same children by all that is said of them.
  public var others: [School.ID: Int] = [:]
  /// How many belong to other schools, never belonged to the part's, and do not come to it by what it says.
  public var strangers: [School.ID: Int] = [:]
  /// The school that this copy knows as the one of which the part is; nil if none.
  public var origin: School?

  /// So many children of one other school are no slip of a single row.
  private static let manyStrangers = 3

  /// Nobody is known yet.
  public init() {}

  /// What is wrong with the part as this copy knows its school and students; nil if nothing is.
  ///
  /// - Parameters:
  ///   - school: The part's school by its name.
  ///   - named: The names of this copy's schools.
  public func flaw(of school: School, named: (School.ID) -> SchoolName?) -> PartFlaw? {
    if let origin, origin.name.key != school.name.key {
      return .claimsSchool(said: school.name.display, known: origin.name.display)
    }
    guard let most = owner, let known = named(most.school) else { return nil }
    return .studentsOf(said: school.name.display, known: known.display, students: most.students)
  }

  /// The other school whose children the part has, rather than those of its own; nil if there is none.
  private var owner: (school: School.ID, students: Int)? {
    if let most = Self.most(others), most.students > own { return most }
    guard let most = Self.most(strangers), most.students > own,
      most.students >= Self.manyStrangers || most.students * 2 > students
    else { return nil }
    return most
  }

  private static func most(
    _ counts: [School.ID: Int]
  ) -> (school: School.ID, students: Int)? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }
}
