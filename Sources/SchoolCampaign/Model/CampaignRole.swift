/// Whose copy of a campaign this is: only the office's own list is the office's word.
public enum CampaignRole: String, CaseIterable, Sendable, Codable {
  /// A school that works for itself, and sends its part.
  case school
  /// The office that gathers schools, reconciles and issues reports.
  case office
}
