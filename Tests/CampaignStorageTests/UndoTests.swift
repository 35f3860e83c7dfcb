import CampaignStorage
import SchoolCampaign
import Testing

struct UndoTests {
  @Test func `undo of a first import leaves an empty campaign`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().isEmpty)
    #expect(try await campaign.store.schools().isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `undo restores what an import or a mark changed`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .submitted, obstacle: .set(.noSMS))
    let before = try await campaign.students()
    try await campaign.importing(
      twoClasses.replacing("Nguyễn Văn An", with: "Nguyễn Văn Ân").replacing(
        "6/2,4,", with: "6/1,4,"))
    _ = try await campaign.mark("6/1:1-2", .installed)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().map(\.student) == before.map(\.student))
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a batch whose students changed since is refused, or taken back but for them`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try await campaign.mark("6/1:1-2", .submitted)
    _ = try await campaign.mark("6/1:1", .installed)
    let batch = try #require(first.batch)
    await #expect(throws: CampaignError.self) {
      try await campaign.store.undo(batch, entry: campaign.entry)
    }
    #expect(try await campaign.total().submitted == 2)
    let outcome = try await campaign.store.undo(batch, exceptChanged: true, entry: campaign.entry)
    #expect(outcome.kept.count == 1)
    #expect(try await campaign.total().submitted == 1)
  }

  @Test func `what was taken back cannot be taken back again`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    await #expect(throws: CampaignError.nothingToUndo) {
      try await campaign.store.undo(nil, entry: campaign.entry)
    }
    await #expect(throws: CampaignError.alreadyUndone(1, by: 2)) {
      try await campaign.store.undo(1, entry: campaign.entry)
    }
  }

  @Test func `what is left of a batch is taken back without touching the rest`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try #require(try await campaign.mark("6/1:1-2", .submitted).batch)
    let second = try #require(try await campaign.mark("6/1:2", .approved).batch)
    _ = try await campaign.store.undo(first, exceptChanged: true, entry: campaign.entry)
    _ = try await campaign.mark("6/1:1", .installed)
    _ = try await campaign.store.undo(second, entry: campaign.entry)
    _ = try await campaign.store.undo(first, entry: campaign.entry)
    let statuses = try await campaign.students().prefix(2).map(\.student.standing.status)
    #expect(statuses == [.installed, .notStarted])
  }
}
