/// How a child of a part stands to the part's school, as far as this copy knows the child.
///
/// A part speaks of its own school: what it says of a child who belongs to another one here is left out, unless the
/// child comes to it, which is then a move as an import's.
public enum PartClaim: Hashable, Sendable {
  /// No name of the child is known here, or only by what other schools said.
  case unknown
  /// The child belongs to the part's school.
  case own(Student.ID)
  /// The child belongs to another school here, and its part does not say that the child came.
  case elsewhere(Student.ID)
  /// The child belongs to another school here, and the part has it come from there.
  case arrives(Student.ID)

  /// Settles whom a child of a part is.
  ///
  /// - Parameters:
  ///   - found: The students of this copy whom the part's names for the child mean, in the order of those names.
  ///   - school: The part's school here; nil for a new one.
  ///   - arrives: Whether the part says that a student came to its school, and means that student.
  public init(
    _ found: [KnownChild], of school: School.ID?, arrives: (Student.ID) throws -> Bool
  ) rethrows {
    if let own = found.first(where: { $0.school == school }) {
      self = .own(own.student)
    } else if let other = found.first(where: \.isNamedByRight) {
      self = try arrives(other.student) ? .arrives(other.student) : .elsewhere(other.student)
    } else {
      self = .unknown
    }
  }

  /// The student of this copy; nil where nobody knows one.
  public var student: Student.ID? {
    switch self {
    case .unknown: nil
    case .own(let id), .elsewhere(let id), .arrives(let id): id
    }
  }
}

/// A student of this copy whom a part calls by a name.
public struct KnownChild: Hashable, Sendable {
  /// The student.
  public let student: Student.ID
  /// The school to which the student belongs here.
  public let school: School.ID
  /// Whether the part's school may call a student of others by that name: this copy gave it, or an earlier part of the
  /// same school did. What only other schools said of whom a name means holds within those schools.
  public let isNamedByRight: Bool

  /// A student whom a part calls by a name.
  public init(student: Student.ID, school: School.ID, isNamedByRight: Bool) {
    self.student = student
    self.school = school
    self.isNamedByRight = isNamedByRight
  }
}

extension StudentDetails {
  /// Whether name, birth date or a number is another's: no two schools can mean the same child without one of them.
  public func shares(_ other: StudentDetails) -> Bool {
    if let birthDate, birthDate == other.birthDate { return true }
    if MatchKey(fullName) == MatchKey(other.fullName) { return true }
    return insuranceNumber != nil && insuranceNumber == other.insuranceNumber
      || ministryID != nil && ministryID == other.ministryID
      || personalID != nil && personalID == other.personalID
  }
}
