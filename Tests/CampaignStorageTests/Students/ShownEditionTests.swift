import CampaignStorage
import SchoolCampaign
import Testing

/// From which edition of a class's list numbers are is asked only where it matters.
struct ShownEditionTests {
  private let swapped = twoClasses.replacing("6/1,1,", with: "6/1,x,")
    .replacing("6/1,2,", with: "6/1,1,").replacing("6/1,x,", with: "6/1,2,")

  private func show(_ campaign: TestCampaign) async throws {
    try await campaign.store.noteShown(ListEdition.shown(try await campaign.students()))
  }

  private func name(_ campaign: TestCampaign, _ text: String, sheet: Int? = nil) async throws
    -> String?
  {
    let found = try await campaign.store.students(
      StudentSelection(text), school: nil, edition: sheet)
    return found.first?.details.fullName
  }

  private func renumbered(shown: Bool) async throws -> TestCampaign {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    if shown { try await show(campaign) }
    try await campaign.importing(swapped)
    return campaign
  }

  @Test func `a list that nobody saw asks nothing`() async throws {
    let campaign = try await renumbered(shown: false)
    #expect(try await name(campaign, "6/1:1") == "Trần Thị Bình")
  }

  @Test func `a list that was shown is asked about, for the numbers that changed hands`()
    async throws
  {
    let campaign = try await renumbered(shown: true)
    let doubt = try #require(
      EditionDoubt(
        [1], current: [:],
        past: [
          PastEdition(number: 1, students: [1: Student.ID(rawValue: 1)], isShown: true)
        ]))
    let refusal = CampaignError.editionNeeded(
      className: "6/1", doubt, current: 2, since: campaign.entry.today)
    await #expect(throws: refusal) { try await name(campaign, "6/1:1,3") }
    #expect(try await name(campaign, "6/1:3") == "Lê Văn Cường")
    #expect(try await name(campaign, "6/2:1") == "Phạm Thị Dung")
    let old = try await campaign.mark("6/1:1", .installed, sheet: 1)
    #expect(old.changed.map(\.student.details.fullName) == ["Nguyễn Văn An"])
    let new = try await campaign.mark("6/1:1", .installed, sheet: 2)
    #expect(new.changed.map(\.student.details.fullName) == ["Trần Thị Bình"])
  }

  @Test func `nothing is asked once the renumbering was taken back, and again after its redo`()
    async throws
  {
    let campaign = try await renumbered(shown: true)
    try await show(campaign)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await name(campaign, "6/1:1") == "Nguyễn Văn An")
    _ = try await campaign.store.redo(nil, entry: campaign.entry)
    await #expect(throws: CampaignError.self) { try await name(campaign, "6/1:1") }
  }

  @Test func `a class that a redo brought back was shown all the same`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try await show(campaign)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    _ = try await campaign.store.redo(nil, entry: campaign.entry)
    try await campaign.importing(swapped)
    await #expect(throws: CampaignError.self) { try await name(campaign, "6/1:1") }
  }
}
