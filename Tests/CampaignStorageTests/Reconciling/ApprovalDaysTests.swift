import CampaignStorage
import SchoolCampaign
import Testing

/// On which day the office approved somebody, where its lists do not agree.
struct ApprovalDaysTests {
  private static let header = "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n"
  private static let an = "7912345601,Nguyễn Văn An,05/03/2009,"
  private static let entry = TestCampaign.entry(on: "2021-05-28")

  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  private func list(_ rows: String, fillsDays: Bool = false) throws -> ApprovalList {
    let input = RosterInput(name: "duyet.csv", bytes: Array((Self.header + rows).utf8))
    return try ApprovalList(
      RosterTable.candidates(in: input), reach: TestCampaign.reach, fillsDays: fillsDays)
  }

  private func decisions(
    _ rows: String, in campaign: TestCampaign
  ) async throws -> [Reconciliation.Decision] {
    let list = try list(rows)
    let found = try await campaign.store.reconciliation(
      with: list, school: nil, day: Self.entry.today)
    _ = try await campaign.store.record(
      found, of: list, school: nil, day: Self.entry.today, entry: campaign.entry)
    return found.decisions
  }

  private func approved(_ campaign: TestCampaign) async throws -> CalendarDay? {
    try await campaign.students().first?.student.officeApprovedDay
  }

  @Test func `another day than the recorded one is a change with both days`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let id = try #require(try await campaign.students().first).student.id
    let (first, second) = (try day("2021-05-22"), try day("2021-05-19"))
    #expect(try await decisions(Self.an + "22/5/2021", in: campaign) == [.record(id, first)])
    #expect(
      try await decisions(Self.an + "19/5/2021", in: campaign) == [
        .change(id, from: first, to: second)
      ])
    #expect(try await approved(campaign) == second)
    #expect(try await decisions(Self.an + "19/5/2021", in: campaign) == [.same(id)])
  }

  @Test func `rows that give a student different days record none of them`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let id = try #require(try await campaign.students().first).student.id
    let rows = ["19/5/2021", "18/5/2021", "19/5/2021"].map { Self.an + $0 }
    #expect(
      try await decisions(rows.joined(separator: "\n"), in: campaign)
        == Array(repeating: .daysDisagree(id), count: 3))
    #expect(try await approved(campaign) == nil)
    let alike = [rows[0], rows[0]].joined(separator: "\n")
    #expect(
      try await decisions(alike, in: campaign) == [
        .record(id, try day("2021-05-19")), .repeated(id),
      ])
  }

  @Test func `a named day fills the rows that name none`() throws {
    let rows = Self.an + "\n7912345602,Trần Thị Bình,06/03/2009,25/05/2021"
    #expect(try list(rows).problems.map(\.kind) == [.badDay])
    let filled = try list(rows, fillsDays: true)
    #expect(filled.problems.isEmpty)
    #expect(filled.lines.map(\.day) == [nil, try day("2021-05-25")])
  }

  @Test func `a name beside a twin's number is nobody's`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      twoClasses + "\nTHCS Hoa Sen,6/1,4,Nguyễn Văn Ân,05/03/2009,7912345699,")
    let twin = "7912345601,Nguyễn Văn Ân,05/03/2009,19/5/2021"
    #expect(try await decisions(twin, in: campaign) == [.ambiguous])
    #expect(try await approved(campaign) == nil)
  }

  @Test func `a list without anybody of the set school asks whose it is`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      twoClasses + "\nTHCS Cây Me,6/1,1,Lê Văn Khác,05/04/2009,7912345699,")
    let schools = try await campaign.store.schools()
    let other = try #require(schools.first { $0.name.display == "THCS Cây Me" }).id
    let mine = try #require(schools.first { $0.name.display == "THCS Hoa Sen" }).id
    let list = try list(Self.an + "19/5/2021")
    let found = try await campaign.store.reconciliation(
      with: list, school: other, day: Self.entry.today)
    #expect(found.scope.isOpen)
    #expect((found.scope.absent, found.scope.doubtful) == (other, [mine]))
    await #expect(throws: CampaignError.planRefused) {
      try await campaign.store.record(
        found, of: list, school: other, day: Self.entry.today, entry: campaign.entry)
    }
    let named = try await campaign.store.reconciliation(
      with: list, school: other, covering: [mine], day: Self.entry.today)
    #expect(!named.scope.isOpen)
  }
}
