import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Marks of practice and of wrong clocks, where copies exchange their parts.
struct DoubtedPartTests {
  private func mark(
    _ campaign: TestCampaign, _ iso: String, isPractice: Bool = false
  ) async throws {
    let id = try #require(try await campaign.students().first).student.id
    let today = try #require(CalendarDay(iso: iso))
    let entry = Entry(by: "test", moment: Date(), today: today, isPractice: isPractice)
    let request = MarkRequest(status: .installed, day: today)
    _ = try await campaign.store.mark([(id, request)], entry: entry)
  }

  private func confirm(_ campaign: TestCampaign, _ iso: String) async throws {
    let today = try #require(CalendarDay(iso: iso))
    let entry = Entry(by: "test", moment: Date(), today: today)
    _ = try await campaign.store.confirm(
      campaign.store.classes().map(\.id), on: today, entry: entry)
  }

  private func copies() async throws -> (office: TestCampaign, school: TestCampaign) {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    return (office, try office.copied())
  }

  private func day(_ campaign: TestCampaign) async throws -> String? {
    try await campaign.students().first?.student.standing.statusDay?.iso
  }

  private var takingPractice: ImportOptions {
    var options = ImportOptions()
    options.acceptsPractice = true
    return options
  }

  @Test func `a mark of practice gives way to the true one of the other copy`() async throws {
    for practises in [true, false] {
      let (office, school) = try await copies()
      try await mark(practises ? office : school, "2021-05-26", isPractice: true)
      try await mark(practises ? school : office, "2021-05-27")
      let plan = try await office.receivingPlan(school, takingPractice).plan
      #expect(plan.received?.wrongDays == 1)
      try await office.receiving(school, takingPractice)
      #expect(try await day(office) == "2021-05-27")
      try await school.receiving(office, takingPractice)
      #expect(try await day(school) == "2021-05-27")
      #expect(try await office.store.check(rebuild: false).isSound)
    }
  }

  @Test func `the day of a clock that had gone back gives way, on whichever side`() async throws {
    for isHere in [true, false] {
      let (office, school) = try await copies()
      let (wrong, right) = isHere ? (office, school) : (school, office)
      try await confirm(wrong, "2021-05-27")
      // The batch goes with the part only where it is about a child that it has.
      let ids = try await wrong.students().map(\.student.id)
      let today = try #require(CalendarDay(iso: "2021-05-27"))
      _ = try await wrong.store.mark(
        [(ids[1], MarkRequest(status: .submitted, day: today))],
        entry: Entry(by: "test", moment: Date(), today: today))
      try await mark(wrong, "2021-01-03")
      try await mark(right, "2021-05-28")
      try await office.receiving(school)
      #expect(try await day(office) == "2021-05-28", "\(isHere)")
    }
  }
}
