/// What only a person can settle before a plan can be applied; `Wording` names the option that does.
public enum ImportQuestion: Hashable, Sendable {
  /// No row, title or option names the school, and the campaign has not just one.
  case schoolUnknown
  /// The school is not in the campaign, but these in it are near, or these in the roster are the same but for
  /// marks: the same one, or a new one?
  case schoolNear(String, others: [String])

  /// The word for logs, JSON and tests. Never translated, never reused.
  public var code: String {
    switch self {
    case .schoolUnknown: "school-unknown"
    case .schoolNear: "school-near"
    }
  }
}
