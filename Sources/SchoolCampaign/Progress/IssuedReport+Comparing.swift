extension IssuedReport {
  /// How far two reports can be compared.
  public enum Comparable: Sendable {
    /// Unit by unit.
    case units
    /// In their totals alone: their rows stand for different things.
    case totals
  }

  /// How far a later report can be compared with this one.
  ///
  /// - Throws: ``CampaignError/scopesDiffer(_:of:other:ofOther:)`` where one is a school's and the other is not that school's.
  public func comparable(with other: IssuedReport) throws -> Comparable {
    guard school == other.school else {
      throw CampaignError.scopesDiffer(id, of: school, other: other.id, ofOther: other.school)
    }
    guard let grouping, let others = other.grouping else { return .units }
    return grouping == others ? .units : .totals
  }
}
