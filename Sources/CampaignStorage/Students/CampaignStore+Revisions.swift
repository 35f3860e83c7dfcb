import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Hands over all rows of a plan, batch by batch in bounded memory, with what they change about the students whom they
  /// mean, by the rows' ordinals.
  ///
  /// - Throws: ``CampaignError/planStale`` before anything is handed over, if rosters changed since the plan was made;
  ///   ``RosterReadError`` where a source can no longer be read.
  public func revisions(
    of plan: RosterPlan, _ sources: [RosterSource], parts: [SchoolPart] = [],
    _ body: @escaping @Sendable (_ rows: [RosterRow], _ revisions: [Int: StudentRevision]) -> Void
  ) async throws {
    let reach = try reach(of: parts.isEmpty ? .planImport : .receivePart)
    try await read { db in
      guard plan.reach == reach, try CampaignRecord.rosterRevision(db) == plan.revision else {
        throw CampaignError.planStale
      }
      let received = try parts.isEmpty ? nil : ReceivedParts(db, parts, plan.options, reach)
      var check = RosterCheck(
        sources, defaults: plan.defaults, hindsight: plan.hindsight, rules: .settling)
      while true {
        var rows = try check.nextBatch(2000)
        if rows.isEmpty { return }
        var revisions: [Int: StudentRevision] = [:]
        for index in rows.indices {
          try received?.prepare(&rows[index])
          let row = rows[index]
          let decision = plan.decision(row.ordinal)
          guard decision != .same, decision != .refused, let id = plan.student(row.ordinal),
            let stored = try StudentRecord.fetch(db, id: id)
          else { continue }
          revisions[row.ordinal] = plan.revision(of: stored, by: row)
        }
        body(rows, revisions)
      }
    }
  }
}
