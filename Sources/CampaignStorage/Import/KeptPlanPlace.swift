import GRDB
import SchoolCampaign

/// Whose a kept plan is: the schools that the history names with it, when it was kept.
enum KeptPlanPlace {
  /// That a row of `kept_plan` is about schools within, and no others.
  static func isWithin(_ reach: Reach) -> String {
    switch reach {
    case .everything: "TRUE"
    case .classes: "FALSE"
    case .school(let own):
      """
      EXISTS (SELECT 1 FROM batch_subject p JOIN batch b ON b.id = p.batchID
        WHERE p.kind = 'plan' AND p.text = CAST(kept_plan.id AS TEXT) AND b.kind = 'keep-plan'
          AND EXISTS (SELECT 1 FROM batch_subject o WHERE o.batchID = b.id AND o.kind = 'school')
          AND NOT EXISTS (SELECT 1 FROM batch_subject o WHERE o.batchID = b.id AND o.kind = 'school'
            AND o.text <> coalesce((SELECT name FROM school WHERE id = \(own.rawValue)), '')))
      """
    }
  }

  /// What the history names with a plan; the plan's number alone where it does not know more.
  static func subjects(_ db: Database, of plan: Int64) throws -> [BatchSubject] {
    let kept = try Int64.fetchOne(
      db,
      sql: """
        SELECT min(b.id) FROM batch_subject p JOIN batch b ON b.id = p.batchID
        WHERE p.kind = 'plan' AND p.text = ? AND b.kind = 'keep-plan'
        """, arguments: [String(plan)])
    guard let kept else { return [BatchSubject(.plan, String(plan))] }
    return try BatchSubjectRecord.fetch(db, of: kept)
  }
}
