/// Which schools a list of approvals speaks of: only of their students can it be said that the office has not approved
/// them.
public struct ApprovalScope: Hashable, Sendable {
  /// The schools that the list covers.
  public let schools: Set<School.ID>
  /// Schools of which the list has so few students that they may be there by chance, such as after a move: whether
  /// it covers them, a person must say.
  public let doubtful: Set<School.ID>
  /// What rows of the list call schools that the campaign does not have, with how many rows.
  public var unknown: [String: Int] = [:]

  /// The school that was set for the command, where the list has students of others only.
  public private(set) var absent: School.ID?

  /// Whether a person must say which schools the list covers.
  public var isOpen: Bool { !doubtful.isEmpty }

  /// The schools that a person or the list names, and no doubt.
  public init(_ schools: Set<School.ID>) {
    self.schools = schools
    doubtful = []
  }

  private init(_ schools: Set<School.ID>, doubtful: Set<School.ID>) {
    self.schools = schools
    self.doubtful = doubtful
  }

  /// The school that is set for the command. Where the list has students of other schools only, it hardly is that
  /// school's: a person must say whose it is.
  ///
  /// - Parameter matched: How many students of each school are on the list.
  public init(set school: School.ID, matched: [School.ID: Int]) {
    let isOthers = !matched.isEmpty && matched[school] == nil
    schools = isOthers ? [] : [school]
    doubtful = isOthers ? Set(matched.keys) : []
    absent = isOthers ? school : nil
  }

  /// The scope where a part of the list names these schools.
  public func naming(_ named: Set<School.ID>) -> ApprovalScope {
    ApprovalScope(schools.union(named), doubtful: doubtful.subtracting(named))
  }

  /// The schools that the list names: those with a student on it. Of one without, nobody knows whether the list is about
  /// it; with no student at all, the list says nothing of this campaign.
  ///
  /// - Parameters:
  ///   - named: The schools that its column or title names.
  ///   - matched: How many students of each school are on the list.
  public init(named: Set<School.ID>, matched: [School.ID: Int]) {
    schools = named.filter { matched[$0] != nil }
    doubtful = matched.isEmpty ? [] : named.subtracting(schools)
  }

  /// The schools of the students on a list whose own names of schools the campaign does not know: all in doubt.
  ///
  /// - Parameter matched: How many students of each school are on the list.
  public init(ofUnknown matched: [School.ID: Int]) {
    schools = []
    doubtful = Set(matched.keys)
  }

  /// The schools of the students on a list that names none.
  ///
  /// - Parameters:
  ///   - matched: How many students of each school are on the list.
  ///   - approved: How many students of each school the school itself has as approved. Where the list has less than a
  ///     quarter of them, it hardly is a list of that school, unless none has more students on it.
  public init(matched: [School.ID: Int], approved: [School.ID: Int]) {
    let most = matched.values.max() ?? 0
    let doubtful = matched.filter { school, count in
      count < most && count * 4 < approved[school, default: 0]
    }
    self.doubtful = Set(doubtful.keys)
    schools = Set(matched.keys).subtracting(doubtful.keys)
  }
}
