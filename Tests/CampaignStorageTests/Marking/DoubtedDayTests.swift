import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Marks that were made in practice or under a wrong clock, with days that are past.
struct DoubtedDayTests {
  private func entry(_ iso: String, isPractice: Bool = false) throws -> Entry {
    Entry(
      by: "test", moment: Date(), today: try #require(CalendarDay(iso: iso)),
      isPractice: isPractice)
  }

  private func marking(
    _ campaign: TestCampaign, _ entry: Entry, _ status: InstallStatus = .installed,
    isPreview: Bool = false
  ) async throws -> MarkOutcome {
    let id = try #require(try await campaign.students().first).student.id
    var request = MarkRequest(status: status, day: entry.today)
    request.namesDay = false
    return isPreview
      ? try await campaign.store.previewMark([(id, request)], entry: entry)
      : try await campaign.store.mark([(id, request)], entry: entry)
  }

  @Test func `a practice mark gives way to a true one, once, and back with it`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await marking(campaign, entry("2021-05-20", isPractice: true))
    let again = try await marking(campaign, entry("2021-05-25", isPractice: true))
    #expect(again.changed.isEmpty)
    let preview = try await marking(campaign, entry("2021-05-29"), isPreview: true)
    let done = try await marking(campaign, entry("2021-05-29"))
    for outcome in [preview, done] {
      #expect(outcome.mended(.practice).count == 1)
      #expect(outcome.students[0].student.standing.statusDay?.iso == "2021-05-29")
    }
    #expect(try await marking(campaign, entry("2021-05-31")).changed.isEmpty)
    let batch = try #require(done.batch)
    _ = try await campaign.store.undo(batch, entry: entry("2021-05-31"))
    let first = try await campaign.students().first
    #expect(first?.student.standing.statusDay?.iso == "2021-05-20")
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a true mark on the very day of practice is remembered as true`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await marking(campaign, entry("2021-05-29", isPractice: true))
    #expect(try await marking(campaign, entry("2021-05-29")).changed.isEmpty)
    #expect(try await marking(campaign, entry("2021-05-31")).changed.isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `the day of a clock that had gone back gives way, and no other`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.store.confirm(
      campaign.store.classes().map(\.id), on: entry("2021-05-27").today, entry: entry("2021-05-27"))
    _ = try await marking(campaign, entry("2021-01-03"))
    let done = try await marking(campaign, entry("2021-05-28"))
    #expect(done.mended(.wrongClock).count == 1)
    #expect(done.students[0].student.standing.statusDay?.iso == "2021-05-28")
    #expect(try await marking(campaign, entry("2021-06-01")).changed.isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }
}
