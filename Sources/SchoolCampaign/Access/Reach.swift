/// How far an operation goes. What lies beyond looks as if it were not there.
public enum Reach: Hashable, Sendable {
  /// The whole campaign.
  case everything
  /// One school.
  case school(School.ID)
  /// Some classes, and of their schools no more than the name.
  case classes(Set<SchoolClass.ID>)

  /// Whether a class of a school lies within.
  public func includes(_ schoolClass: SchoolClass.ID, of school: School.ID) -> Bool {
    switch self {
    case .everything: true
    case .school(let own): own == school
    case .classes(let own): own.contains(schoolClass)
    }
  }

  /// Whether a class lies within.
  public func includes(_ schoolClass: SchoolClass) -> Bool {
    includes(schoolClass.id, of: schoolClass.schoolID)
  }

  /// Whether all of a school lies within.
  public func includes(_ school: School.ID) -> Bool {
    switch self {
    case .everything: true
    case .school(let own): own == school
    case .classes: false
    }
  }
}
