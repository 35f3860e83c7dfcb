import CampaignStorage
import SchoolCampaign
import Testing

/// Lists of approvals that mean children by name, and that take approvals back.
struct WithdrawnApprovalTests {
  private let day = CalendarDay(iso: "2021-05-28") ?? CalendarDay(number: 0)

  private func list(_ csv: String) throws -> ApprovalList {
    let input = RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))
    return try ApprovalList(RosterTable.candidates(in: input), reach: TestCampaign.reach)
  }

  private func found(_ csv: String, _ campaign: TestCampaign) async throws -> Reconciliation {
    try await campaign.store.reconciliation(with: list(csv), school: nil, day: day)
  }

  private func filled() async throws -> TestCampaign {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    return campaign
  }

  private func id(_ name: String, _ campaign: TestCampaign) async throws -> Student.ID {
    try #require(
      try await campaign.students().first { $0.student.details.fullName == name }
    ).student.id
  }

  @Test(arguments: ["", "6/1", "Lớp 6/1"]) func `exact name and birth date of one child are enough`(
    className: String
  ) async throws {
    let campaign = try await filled()
    let result = try await found(
      "Họ và tên,Ngày sinh,Lớp,Ngày duyệt\nnguyễn văn an,05/03/2009,\(className),25/05/2021\n",
      campaign)
    let an = try await id("Nguyễn Văn An", campaign)
    #expect(result.records.map(\.student) == [an] && result.byName == [0])
  }

  @Test(arguments: [
    ("Nguyen Van An,05/03/2009,", Reconciliation.Decision.unknown),
    ("Nguyễn Văn An,06/03/2009,", .unknown),
  ]) func `another spelling or date means nobody`(
    row: String, decision: Reconciliation.Decision
  ) async throws {
    let result = try await found(
      "Họ và tên,Ngày sinh,Lớp,Ngày duyệt\n\(row),25/05/2021\n", try await filled())
    #expect(result.decisions == [decision] && result.byName.isEmpty)
  }

  @Test func `another class, another school or a namesake is no match`() async throws {
    let campaign = try await filled()
    let an = try await id("Nguyễn Văn An", campaign)
    let header = "Họ và tên,Ngày sinh,Lớp,Trường,Ngày duyệt\n"
    let moved = try await found(header + "Nguyễn Văn An,05/03/2009,6/2,,25/05/2021\n", campaign)
    #expect(moved.decisions == [.otherClass(an)])
    let other = try await found(
      header + "Nguyễn Văn An,05/03/2009,,THCS Không Có,25/05/2021\n", campaign)
    #expect(other.decisions == [.unknown])
    try await campaign.importing(
      "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\nTHCS Bằng Lăng,6/1,1,Nguyễn Văn An,05/03/2009,7912345699\n"
    )
    let both = try await found(header + "Nguyễn Văn An,05/03/2009,,,25/05/2021\n", campaign)
    #expect(both.decisions == [.ambiguous])
    let named = try await found(
      header + "Nguyễn Văn An,05/03/2009,,THCS Hoa Sen,25/05/2021\n", campaign)
    #expect(named.records.map(\.student) == [an])
  }

  private let header = "Mã số BHXH,Ngày duyệt,Trạng thái\n"

  @Test(arguments: ["Từ chối", "Trả lại", "Chờ duyệt"])
  func `an approval is taken back when a person says so, and the undo brings it again`(
    answer: String
  ) async throws {
    let campaign = try await filled()
    let an = try await id("Nguyễn Văn An", campaign)
    let first = try list(header + "7912345601,25/05/2021,Đã duyệt\n")
    let planned = try await campaign.store.reconciliation(with: first, school: nil, day: day)
    _ = try await campaign.store.record(
      planned, of: first, school: nil, day: day, entry: campaign.entry)
    let second = try list(header + "7912345601,,\(answer)\n")
    let result = try await campaign.store.reconciliation(with: second, school: nil, day: day)
    #expect(result.withdrawals.map(\.student) == [an])
    for corrects in [false, true] {
      let batch = try await campaign.store.record(
        result, of: second, school: nil, day: day, corrects: corrects, entry: campaign.entry)
      #expect((batch != nil) == corrects)
      #expect(try await campaign.total().officeApproved == (corrects ? 0 : 1))
      if let batch { _ = try await campaign.store.undo(batch, entry: campaign.entry) }
    }
    #expect(try await campaign.total().officeApproved == 1)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `what was refused before it was approved is history`() async throws {
    let campaign = try await filled()
    let an = try await id("Nguyễn Văn An", campaign)
    let both = try await found(
      header + "7912345601,20/05/2021,Trả lại\n7912345601,25/05/2021,Đã duyệt\n", campaign)
    #expect(both.records.map(\.student) == [an] && both.withdrawals.isEmpty)
    let against = try await found(
      header + "7912345601,25/05/2021,Đã duyệt\n7912345601,26/05/2021,Từ chối\n", campaign)
    #expect(against.decisions == [.answersDisagree(an, .refused, row: 3)])
    #expect(against.records.isEmpty && against.notMarked.isEmpty)
  }
}
