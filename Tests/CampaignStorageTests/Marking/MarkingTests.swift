import CampaignStorage
import SchoolCampaign
import Testing

struct MarkingTests {
  @Test func `a mark sent twice leaves one event`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    #expect(try await campaign.mark("6/1:1-2", .installed).changed.count == 2)
    let again = try await campaign.mark("6/1:1-2", .installed)
    #expect(again.changed.isEmpty)
    #expect(again.batch == nil)
  }

  @Test func `a higher rung is never lowered unless corrected`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    #expect(try await campaign.mark("6/1:1", .submitted).changed.isEmpty)
    let corrected = try await campaign.mark("6/1:1", .submitted, corrects: true)
    #expect(corrected.changed.map(\.student.standing.status) == [.submitted])
    #expect(try await campaign.total().installed == 0)
  }

  @Test func `a report as of a day goes by the effective day`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed, on: "2021-05-25")
    _ = try await campaign.mark("6/1:2", .installed, on: "2021-05-27")
    #expect(try await campaign.total(asOf: "2021-05-24").installed == 0)
    #expect(try await campaign.total(asOf: "2021-05-26").installed == 1)
    #expect(try await campaign.total(asOf: "2021-05-28").installed == 2)
  }

  @Test func `a day after today is refused and changes nothing`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    await #expect(throws: CampaignError.self) {
      try await campaign.mark("6/1:1", .installed, on: "2021-05-29")
    }
    #expect(try await campaign.store.history().count == 1)
  }

  @Test func `exempt and left students leave the denominator and stay counted`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let ids = try await campaign.students().map(\.student.id)
    let day = campaign.entry.today
    try await campaign.store.exempt([ids[0]], .noHealthInsurance, since: day, entry: campaign.entry)
    try await campaign.store.leave([ids[1]], on: day, entry: campaign.entry)
    let total = try await campaign.total()
    #expect(total.enrolled == 6)
    #expect(total.exempt == 1)
    #expect(total.left == 1)
    #expect(total.eligible == 5)
    #expect(try await campaign.total(asOf: "2021-05-27").eligible == 7)
  }

  @Test func `a class reports by a mark or by nobody yet, not by an import`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    #expect(try await campaign.total().classesReported == 0)
    let schoolClass = try #require(await campaign.store.classes().first)
    try await campaign.store.confirm(
      [schoolClass.id], on: campaign.entry.today, entry: campaign.entry)
    #expect(try await campaign.total().classesReported == 1)
  }

  @Test func `an unknown class names the nearest one`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    await #expect(throws: CampaignError.unknownClass("6/3", nearest: ["6/1", "6/2"])) {
      try await campaign.mark("6/3:1", .installed)
    }
  }
}
