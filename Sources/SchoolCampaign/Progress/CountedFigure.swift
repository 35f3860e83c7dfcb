/// A figure of a report, by the name that it has there, so that it can be opened: which students it counts.
public enum CountedFigure: Hashable, Sendable {
  case enrolled
  case eligible
  /// Exempt for a reason; nil for any.
  case exempt(ExemptReason?)
  case left
  /// Eligible, and at this rung or above.
  case atLeast(InstallStatus)
  case missing
  case onTime
  case late
  /// Approved by the office's own list.
  case officeApproved
  /// Approved by the office's list and not by the school.
  case officeOnly
  /// Approved by the school and not by the office's list.
  case schoolOnly
  /// Eligible, not installed, and held up by this at the end of the day.
  case obstacle(Obstacle)

  /// The figure that a word of JSON names; an exemption's reason stands behind a colon.
  public init?(code: String) {
    switch code {
    case "enrolled": self = .enrolled
    case "eligible": self = .eligible
    case "exempt": self = .exempt(nil)
    case "left": self = .left
    case "missing": self = .missing
    case "onTime": self = .onTime
    case "late": self = .late
    case "officeApproved": self = .officeApproved
    case "officeOnly": self = .officeOnly
    case "schoolOnly": self = .schoolOnly
    default:
      if let rung = InstallStatus(rawValue: code), rung != .notStarted {
        self = .atLeast(rung)
      } else if code.hasPrefix("exempt:"),
        let reason = ExemptReason(rawValue: String(code.dropFirst(7)))
      {
        self = .exempt(reason)
      } else if let obstacle = Obstacle(rawValue: code) {
        self = .obstacle(obstacle)
      } else {
        return nil
      }
    }
  }

  /// Whether the figure holds the office's word against the schools', which says nothing of schools of which no list of
  /// the office has spoken.
  public var comparesWords: Bool { self == .officeOnly || self == .schoolOnly }

  /// The word for the command line and JSON; never translated.
  public var code: String {
    switch self {
    case .enrolled: "enrolled"
    case .eligible: "eligible"
    case .exempt(nil): "exempt"
    case .exempt(let reason?): "exempt:" + reason.rawValue
    case .left: "left"
    case .atLeast(let rung): rung.rawValue
    case .missing: "missing"
    case .onTime: "onTime"
    case .late: "late"
    case .officeApproved: "officeApproved"
    case .officeOnly: "officeOnly"
    case .schoolOnly: "schoolOnly"
    case .obstacle(let obstacle): obstacle.rawValue
    }
  }
}

extension Student {
  /// Whether a report as of a day counts the student in a figure.
  ///
  /// - Parameters:
  ///   - named: The obstacle that was open at the end of the day; nil for none.
  ///   - deadline: The last day that is on time.
  public func counts(
    in figure: CountedFigure, asOf day: CalendarDay, named: Obstacle?, deadline: CalendarDay
  ) -> Bool {
    let hasLeft = standing.leftDay.map { $0 <= day } ?? false
    let isExempt = standing.exemption.map { $0.since <= day } ?? false
    let isEligible = !hasLeft && !isExempt
    let isOfficeApproved = officeApprovedDay.map { $0 <= day } ?? false
    func reached(_ rung: InstallStatus) -> CalendarDay? {
      // A rung that does not apply counts from the next one on.
      let reached =
        standing.reached[rung] ?? (rung == .parentReady ? standing.reached[.submitted] : nil)
      return reached.flatMap { $0 <= day ? $0 : nil }
    }
    switch figure {
    case .enrolled: return !hasLeft
    case .eligible: return isEligible
    case .exempt(let reason):
      return !hasLeft && isExempt && (reason == nil || reason == standing.exemption?.reason)
    case .left: return hasLeft
    case .atLeast(let rung): return isEligible && reached(rung) != nil
    case .missing: return isEligible && reached(.installed) == nil
    case .onTime: return isEligible && reached(.installed).map { $0 <= deadline } ?? false
    case .late: return isEligible && reached(.installed).map { $0 > deadline } ?? false
    case .officeApproved: return isEligible && isOfficeApproved
    case .officeOnly: return isEligible && isOfficeApproved && reached(.approved) == nil
    case .schoolOnly: return isEligible && !isOfficeApproved && reached(.approved) != nil
    case .obstacle(let obstacle):
      if let named { return isEligible && named == obstacle }
      return obstacle == .numberUnknown && isEligible && details.insuranceNumber == nil
        && reached(.installed) == nil && standing.obstacle.map { $0.since > day } ?? true
    }
  }
}
