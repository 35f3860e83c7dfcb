import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Days of practice, of wrong clocks and still to come, under a roster with a column of installations.
struct DoubtedImportTests {
  private func entry(_ iso: String, isPractice: Bool = false) throws -> Entry {
    Entry(
      by: "test", moment: Date(), today: try #require(CalendarDay(iso: iso)),
      isPractice: isPractice)
  }

  private func marked(_ entry: Entry, on iso: String? = nil) async throws -> TestCampaign {
    let campaign = try TestCampaign()
    try await campaign.importing(Self.roster("", ""))
    let day = try iso.map { try #require(CalendarDay(iso: $0)) } ?? entry.today
    let id = try #require(try await campaign.students().first).student.id
    _ = try await campaign.store.mark(
      [(id, MarkRequest(status: .installed, day: day))], entry: entry)
    return campaign
  }

  private static func roster(_ first: String, _ second: String) -> String {
    "Trường,Lớp,STT,Họ và tên,Ngày sinh,Đã cài VssID\n"
      + "THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,\(first)\n"
      + "THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,\(second)"
  }

  /// The plan of a roster with installations, and what came of it for the first student.
  private func importing(
    _ campaign: TestCampaign, _ first: String, _ entry: Entry
  ) async throws -> (plan: RosterPlan, day: String?) {
    var options = ImportOptions()
    (options.withStatus, options.today) = (true, entry.today)
    options.isPractice = entry.isPractice
    let source = try TestCampaign.source(Self.roster(first, ""))
    let plan = try await campaign.store.plan([source], options)
    _ = try await campaign.store.apply(plan, [source], entry: entry)
    #expect(try await campaign.store.check(rebuild: false).isSound)
    return (plan, try await campaign.students().first?.student.standing.statusDay?.iso)
  }

  @Test func `a practice day gives way to the roster's, or to today`() async throws {
    for (cell, wanted) in [("27/05/2021", "2021-05-27"), ("x", "2021-05-29")] {
      let campaign = try await marked(entry("2021-05-20", isPractice: true))
      let (plan, day) = try await importing(campaign, cell, entry("2021-05-29"))
      #expect(plan.wrongDays == [.practice: 1] && plan.marks == 1)
      #expect(day == wanted)
      let again = try await importing(campaign, cell, entry("2021-05-29"))
      #expect(again.plan.repeatsCampaign && again.day == wanted)
    }
  }

  @Test func `a day that is still to come gives way`() async throws {
    let campaign = try await marked(entry("2021-12-28"))
    let (plan, day) = try await importing(campaign, "27/05/2021", entry("2021-05-29"))
    #expect(plan.wrongDays == [.toCome: 1] && day == "2021-05-27")
  }

  @Test func `a true day stays, and so does all where one practises`() async throws {
    let campaign = try await marked(entry("2021-05-28"), on: "2021-05-20")
    let (plan, day) = try await importing(campaign, "27/05/2021", entry("2021-05-29"))
    #expect(plan.wrongDays.isEmpty && plan.marks == 0 && day == "2021-05-20")
    let practised = try await marked(entry("2021-05-20", isPractice: true))
    let other = try await importing(
      practised, "27/05/2021", entry("2021-05-29", isPractice: true))
    #expect(other.plan.marks == 0 && other.day == "2021-05-20")
  }
}
