import GRDB
import Testing

@testable import CampaignStorage

struct StandingBeforeTests {
  @Test func `where a student stood is read from that student's few events`() async throws {
    let campaign = try TestCampaign()
    let plan = try await DatabaseQueue(path: campaign.path).read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + StudentRecord.standingBeforeBatch, arguments: [1, 1]
      ).map { $0["detail"] as String? ?? "" }
    }
    #expect(plan.contains { $0.contains("status_event_student") }, "\(plan)")
    #expect(!plan.contains { $0.contains("status_event_batch") }, "\(plan)")
  }
}
