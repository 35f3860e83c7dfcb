import GRDB
import SchoolCampaign
import Testing

@testable import CampaignStorage

/// Marks change tallies by difference; ``RandomWalkTests`` holds that against tallies made anew, history by history.
struct TallyChangesTests {
  @Test func `marks of the same and of other days change counts and leave no row at nothing`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1-3", .installed, on: "2021-05-26")
    _ = try await campaign.mark("6/1:2", .submitted, on: "2021-05-25", corrects: true)
    _ = try await campaign.mark("6/1:1", .installed, on: "2021-05-24", corrects: true)
    #expect(try await campaign.store.check(rebuild: false).isSound)
    #expect(try await campaign.total().installed == 2)
    let least = try await campaign.store.read { db in
      try Int.fetchOne(db, sql: "SELECT min(count) FROM class_tally")
    }
    #expect(least == 1)
  }

  @Test func `who leaves and comes back takes the class out of reports and in again`() async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let ids = try await campaign.store.students(
      StudentSelection("6/1"), school: nil
    ).map(\.id)
    let (store, entry) = (campaign.store, campaign.entry)
    try await store.leave(ids, on: entry.today, entry: entry)
    #expect(try await campaign.total().classes == 1)
    #expect(try await store.check(rebuild: false).isSound)
    try await store.leave([ids[0]], on: nil, back: true, entry: entry)
    #expect(try await campaign.total().classes == 2)
    #expect(try await store.check(rebuild: false).isSound)
  }

  @Test func `tallies that somebody changed in the file are made anew where a mark meets them`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .submitted)
    try await campaign.store.write { db in
      try db.execute(sql: "DELETE FROM class_tally WHERE measure = 'submitted'")
    }
    _ = try await campaign.mark("6/1:1", .notStarted, corrects: true)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }
}
