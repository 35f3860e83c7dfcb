import SchoolCampaign
import Testing

/// Rosters with a column for each rung.
struct RungImportTests {
  private let header = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH"

  private func imported(
    _ headings: String, _ rows: [String],
    after prepare: (TestCampaign) async throws -> Void = { _ in }
  ) async throws -> (TestCampaign, RosterPlan) {
    let campaign = try TestCampaign()
    var options = ImportOptions()
    options.today = campaign.entry.today
    func people(_ cells: (Int) -> String) -> String {
      rows.indices.map {
        "THCS Hoa Sen,6/1,\($0 + 1),Nguyễn Văn An,0\($0 + 1)/03/2009,791234560\($0 + 1)\(cells($0))\n"
      }.joined()
    }
    try await campaign.importing(header + "\n" + people { _ in "" })
    try await prepare(campaign)
    options.withStatus = true
    let csv = "\(header),\(headings)\n" + people { "," + rows[$0] }
    let plan = try await campaign.plan(csv, options)
    try await campaign.importing(csv, options)
    return (campaign, plan)
  }

  private func standings(_ campaign: TestCampaign) async throws -> [Standing] {
    try await campaign.students().sorted {
      $0.student.details.rollNumber ?? 0 < $1.student.details.rollNumber ?? 0
    }.map(\.student.standing)
  }

  @Test func `the highest rung of a row is marked, on its day`() async throws {
    let (campaign, plan) = try await imported(
      "Có tài khoản,Gửi tờ khai,Đã duyệt,Đã cài",
      ["x,,,", "x,20/5/2021,,", "x,20/5,24/5,", "x,x,x,26/5", ",,,x", ",,,"])
    let found = try await standings(campaign)
    #expect(
      found.map(\.status)
        == [.parentReady, .submitted, .approved, .installed, .installed, .notStarted])
    #expect(found[1].statusDay?.iso == "2021-05-20")
    #expect(found[2].reached[.submitted]?.iso == "2021-05-20")
    #expect(found[3].statusDay?.iso == "2021-05-26")
    #expect(found[4].statusDay == campaign.entry.today)
    #expect(plan.marks == 5 && plan.findings.all.isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a roster lowers nobody and dates nothing before a lower rung`() async throws {
    let (campaign, plan) = try await imported("Gửi tờ khai,Đã cài", ["x,", ",20/5", ",27/5"]) {
      _ = try await $0.mark("6/1:1", .installed)
      _ = try await $0.mark("6/1:2,3", .submitted, on: "2021-05-26")
    }
    #expect(try await standings(campaign).map(\.status) == [.installed, .submitted, .installed])
    #expect(plan.findings.all.map(\.kind.code) == ["early-mark"])
  }

  @Test(arguments: ["vâng", "32/5", "x?", "1/1/2030", "29/5"])
  func `what cannot be read is told and marks nobody`(cell: String) async throws {
    let (campaign, plan) = try await imported("Đã duyệt", [cell])
    #expect(try await standings(campaign).map(\.status) == [.notStarted])
    #expect(plan.findings.all.map(\.kind.code) == ["unreadable-mark"])
  }

  @Test func `registered is the form where another column has the app`() async throws {
    let (campaign, plan) = try await imported("Đã đăng ký,Đã cài", ["x,", "x,x"])
    #expect(try await standings(campaign).map(\.status) == [.submitted, .installed])
    #expect(plan.questions.isEmpty)
  }
}
