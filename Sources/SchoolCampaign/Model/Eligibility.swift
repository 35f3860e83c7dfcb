/// Whether a student belongs to the campaign's denominator.
public enum Eligibility: Hashable, Sendable {
  /// Enrolled and expected to install (thuộc diện).
  case eligible
  /// Enrolled, but not expected to install, since `day` (không thuộc diện).
  case exempt(ExemptReason, since: CalendarDay)
  /// No longer enrolled, since `day` (đã rời trường).
  case left(since: CalendarDay)

  /// The word for JSON and selections; never translated.
  public var code: String {
    switch self {
    case .eligible: "eligible"
    case .exempt: "exempt"
    case .left: "left"
    }
  }
}

/// Why an enrolled student is not expected to install.
public enum ExemptReason: String, CaseIterable, Sendable {
  case noHealthInsurance = "no-health-insurance"
  case foreignWithoutNumber = "foreign-without-number"
  case otherProvince = "other-province"
  case other
}
