/// On what somebody may act. Which operations, ``CampaignOperation/roles`` says.
public enum Access: Hashable, Sendable {
  /// Whoever has the file itself: the command line.
  case everything
  /// The insurance office that leads the campaign.
  case office
  /// Somebody of the office, or above it, who only looks.
  case officeReader
  /// The head of a school.
  case headmaster(School.ID)
  /// Who keeps a school's lists.
  case clerk(School.ID)
  /// The homeroom teacher of one class, or of several.
  case teacher(Set<SchoolClass.ID>)

  /// What somebody is, without on which school or classes.
  public enum Role: String, CaseIterable, Sendable {
    case everything, office
    case officeReader = "office-reader"
    case headmaster, clerk, teacher
  }

  /// What somebody is.
  public var role: Role {
    switch self {
    case .everything: .everything
    case .office: .office
    case .officeReader: .officeReader
    case .headmaster: .headmaster
    case .clerk: .clerk
    case .teacher: .teacher
    }
  }

  /// Of whom an operation may read or write; nil if it is none of this role's.
  public func allows(_ operation: CampaignOperation) -> Reach? {
    guard operation.roles.contains(role) else { return nil }
    switch self {
    case .everything, .office, .officeReader: return .everything
    case .headmaster(let school), .clerk(let school): return .school(school)
    case .teacher(let classes): return .classes(classes)
    }
  }
}
