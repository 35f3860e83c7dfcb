import CampaignStorage
import SchoolCampaign
import Testing

struct CorrectedStudentTests {
  private static let mended = twoClasses.replacing("7912345601", with: "7912345699")
    .replacing("Đỗ Văn Giang", with: "Đỗ Văn Giàng")

  @Test func `nothing is doubled and nothing merged without a word`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let plan = try await campaign.plan(Self.mended)
    #expect(plan.isRefused)
    #expect(plan.findings.counts == ["corrected": 1])
    #expect(plan.missing.isEmpty)
  }

  @Test func `what was put right is taken, hand edits of other details stay, undo gives it back`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    let an = try #require(await campaign.students().first).student.id
    try await campaign.store.edit(
      an, [.parentPhone: "0977777777", .insuranceNumber: "7912345601"], entry: campaign.entry)
    var options = ImportOptions()
    options.sameStudents = .all
    let before = try await campaign.students()
    let outcome = try await campaign.importing(Self.mended, options)
    #expect(outcome.updated == 2)
    let after = try await campaign.students().map(\.student)
    #expect(after.count == 7)
    #expect(after[0].id == an)
    #expect(after[0].details.insuranceNumber?.text == "7912345699")
    #expect(after[0].details.parentPhone == "0977777777")
    #expect(after[0].standing.status == .installed)
    #expect(after.last?.details.fullName == "Đỗ Văn Giàng")
    #expect(try await campaign.plan(Self.mended).changesNothing)
    _ = try await campaign.store.undo(outcome.batch, entry: campaign.entry)
    #expect(try await campaign.students() == before)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }
}
