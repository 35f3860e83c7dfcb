import CampaignStorage
import SchoolCampaign
import Testing

/// What a refused undo says of the batches that must go first.
struct UndoInTheWayTests {
  @Test func `the later batches are named, and whether others could go back alone`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try #require(try await campaign.mark("6/1:1,2", .submitted).batch)
    let second = try #require(try await campaign.mark("6/1:1", .approved).batch)
    let ids = try await campaign.students().prefix(2).map(\.student.id)
    await #expect(
      throws: CampaignError.changedSince(first, students: [ids[0]], by: [second], leavesSome: true)
    ) { try await campaign.store.undo(first, entry: campaign.entry) }
    let third = try #require(try await campaign.mark("6/1:2", .installed).batch)
    await #expect(
      throws: CampaignError.changedSince(
        first, students: ids, by: [third, second], leavesSome: false)
    ) { try await campaign.store.undo(first, entry: campaign.entry) }
    _ = try await campaign.store.undo(third, entry: campaign.entry)
    _ = try await campaign.store.undo(second, entry: campaign.entry)
    _ = try await campaign.store.undo(first, entry: campaign.entry)
  }

  @Test func `who has a former number now is named by the batch`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let id = try #require(try await campaign.students().first).student.id
    let freed = try #require(
      try await campaign.store.edit(id, [.rollNumber: "9"], entry: campaign.entry))
    let other = try #require(try await campaign.students().last).student.id
    let home = try #require(try await campaign.students().first).schoolClass.id
    let taken = try #require(
      try await campaign.store.edit(
        other, [.rollNumber: "1"], moveTo: home, entry: campaign.entry))
    await #expect(
      throws: CampaignError.changedSince(freed, students: [id], by: [taken], leavesSome: false)
    ) { try await campaign.store.undo(freed, entry: campaign.entry) }
  }
}
