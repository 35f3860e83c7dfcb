/// Approvals by the schools' word and by the office's, of the schools of which the office's lists speak.
public struct ReconciledPart: Hashable, Sendable {
  /// The names of those schools.
  public let schools: [String]
  /// Whether they are all schools of the report.
  public let isAll: Bool
  /// Students whom these schools have as approved.
  public let approved: Int
  /// Students of these schools whom the office has approved.
  public let officeApproved: Int

  /// The figures of some schools.
  public init(schools: [String], isAll: Bool, approved: Int, officeApproved: Int) {
    self.schools = schools
    self.isAll = isAll
    self.approved = approved
    self.officeApproved = officeApproved
  }
}
