/// What the store keeps counted for each class and school, so that a report as of any day is a short sum.
///
/// A tally is a list of spans: so many students (or classes) were in a state from a day until a day.
public enum TallyMeasure: String, CaseIterable, Sendable {
  /// Stored students, whether enrolled or not.
  case students
  case left
  case exemptNoHealthInsurance = "exempt:no-health-insurance"
  case exemptForeign = "exempt:foreign-without-number"
  case exemptOtherProvince = "exempt:other-province"
  case exemptOther = "exempt:other"
  /// Eligible students from the day on which they reached a rung until they left or became exempt.
  case parentReady
  case submitted
  case approved
  case installed
  /// Eligible students from the day that the office's list says until they left or became exempt.
  case officeApproved
  /// Eligible students without a BHXH number who have not installed and whom nothing else holds up.
  case numberUnknown
  /// Classes of a school and level.
  case classes
  /// Classes from their first report on.
  case reported
}

extension ProgressTally {
  /// Adds what a sum over spans gave for one measure.
  ///
  /// - Parameters:
  ///   - count: All spans that hold on the day.
  ///   - byDeadline: Those of them that began on or before the deadline.
  ///   - sinceStart: Those of them that began on or after the start day.
  public mutating func add(
    _ measure: TallyMeasure, count: Int, byDeadline: Int, sinceStart: Int
  ) {
    switch measure {
    case .students: enrolled += count
    case .left:
      left += count
      enrolled -= count
    case .exemptNoHealthInsurance: exemptBy[.noHealthInsurance] += count
    case .exemptForeign: exemptBy[.foreignWithoutNumber] += count
    case .exemptOtherProvince: exemptBy[.otherProvince] += count
    case .exemptOther: exemptBy[.other] += count
    case .parentReady: parentReady += count
    case .submitted: submitted += count
    case .approved: approved += count
    case .installed:
      installed += count
      onTime += byDeadline
      self.sinceStart += sinceStart
    case .officeApproved: officeApproved += count
    case .numberUnknown: numberUnknown += count
    case .classes: classes += count
    case .reported: classesReported += count
    }
  }
}
