import CampaignStorage
import SchoolCampaign
import Testing

/// What this copy said once, took back with the child, and now hears from another.
struct OwnBatchInPartTests {
  @Test func `a mark that lives on in another copy comes back to a child that was entered anew`()
    async throws
  {
    let (office, school) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    let entered = try #require(try await office.importing(twoClasses).batch)
    let marked = try #require(try await office.mark("6/1:1", .installed).batch)
    try await school.receiving(office)
    #expect(try await school.total().installed == 1)
    for batch in [marked, entered] { _ = try await office.store.undo(batch, entry: office.entry) }
    try await office.importing(twoClasses)
    #expect(try await office.total().installed == 0)
    try await office.receiving(school)
    #expect(try await office.total().installed == 1)
    #expect(try await office.store.check(rebuild: false).isSound)
  }
}
