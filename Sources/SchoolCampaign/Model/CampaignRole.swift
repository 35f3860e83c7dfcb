/// Whose copy of a campaign this is: only the office's own list is the office's word.
public enum CampaignRole: String, CaseIterable, Sendable, Codable {
  /// A school that works for itself, and sends its part.
  case school
  /// The office that gathers schools, reconciles and issues reports.
  case office
}

extension Campaign {
  /// The school whose copy this is, if it has that school alone: what it reports is that school's report.
  public func ownSchool(among schools: [School]) -> School? {
    role == .school && schools.count == 1 ? schools[0] : nil
  }
}
