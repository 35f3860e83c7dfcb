extension RosterPlan {
  /// What a row changes about the stored student whom it means, as the plan decided it: worked out anew for whoever
  /// lists all changes, since a plan keeps only the first ones.
  ///
  /// - Parameters:
  ///   - row: A row of the files that were planned, read with ``hindsight``.
  ///   - stored: The student, as the campaign had it when the plan was made.
  public func revision(of stored: Student, by row: RosterRow) -> StudentRevision {
    var details = row.details
    let isMove = decision(row.ordinal).isMove || decision(row.ordinal) == .held
    let isElsewhere = row.unit.map { !units.isStored(stored.classID, at: $0) } ?? true
    if leavesOutNumber(row.ordinal) || keepsNumber(row.ordinal) || isElsewhere && !isMove {
      details.rollNumber = nil
    }
    return StudentRevision(
      of: stored, by: details, options.preference(for: row), oneSided: row.oneSided)
  }
}
