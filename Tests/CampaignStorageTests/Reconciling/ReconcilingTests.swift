import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

struct ReconcilingTests {
  private static let day = CalendarDay(iso: "2021-05-28") ?? CalendarDay(number: 0)

  private func list(_ csv: String) throws -> ApprovalList {
    let input = RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))
    return try ApprovalList(
      RosterTable.candidates(in: input), reach: TestCampaign.reach)
  }

  private func recording(
    _ csv: String, in campaign: TestCampaign
  ) async throws -> (Reconciliation, Int64?) {
    let list = try list(csv)
    let found = try await campaign.store.reconciliation(with: list, school: nil, day: Self.day)
    let batch = try await campaign.store.record(
      found, of: list, school: nil, day: Self.day, entry: campaign.entry)
    return (found, batch)
  }

  private static let approvals = """
    DANH SÁCH TÀI KHOẢN ĐÃ DUYỆT
    STT;Mã số BHXH;Họ và tên;Ngày sinh;Ngày duyệt
    1;7912345601;Nguyễn Văn An;05/03/2009;25/05/2021 10:30
    2;7912345602;TRẦN THỊ BÌNH;;26/5
    3;7912345604;Ngô Văn Khác;01/01/2010;26/05/2021
    4;7999999999;Lý Thị Lạ;02/02/2009;26/05/2021
    5;7912345601;Nguyễn Văn An;05/03/2009;25/05/2021
    6;7912345605;;;27/05/2021
    """

  @Test func `every line is decided, and both differences are named`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:2", .approved)
    _ = try await campaign.mark("6/2:4", .installed)
    let (found, batch) = try await recording(Self.approvals, in: campaign)
    let students = try await campaign.students().map(\.student)
    func id(_ name: String) throws -> Student.ID {
      try #require(students.first { $0.details.fullName == name }).id
    }
    let expected: [Reconciliation.Decision] = [
      .record(try id("Nguyễn Văn An"), try #require(CalendarDay(iso: "2021-05-25"))),
      .record(try id("Trần Thị Bình"), try #require(CalendarDay(iso: "2021-05-26"))),
      .otherName(try id("Phạm Thị Dung")), .unknown, .repeated(try id("Nguyễn Văn An")),
      .record(try id("Hoàng Văn Đạt"), try #require(CalendarDay(iso: "2021-05-27"))),
    ]
    #expect(found.decisions == expected)
    #expect(found.notMarked == [try id("Nguyễn Văn An"), try id("Hoàng Văn Đạt")])
    #expect(found.notApproved == [try id("Đỗ Văn Giang")])
    #expect(batch != nil)
  }

  @Test func `the office's word stands beside the school's, and can be taken back`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:2", .approved)
    let before = try await campaign.students()
    let (_, batch) = try await recording(Self.approvals, in: campaign)
    var total = try await campaign.total()
    #expect((total.approved, total.officeApproved) == (1, 3))
    #expect(try await campaign.total(asOf: "2021-05-25").officeApproved == 1)
    #expect(try await campaign.students().map(\.student.standing) == before.map(\.student.standing))
    let again = try await recording(Self.approvals, in: campaign)
    #expect(again.1 == nil)
    #expect(again.0.notApproved.isEmpty)
    let entries = try await campaign.store.history(ofBatch: #require(batch)).entries
    #expect(
      entries.map(\.fact).contains(.officeApproval(from: nil, to: CalendarDay(iso: "2021-05-25"))))
    _ = try await campaign.store.undo(batch, entry: campaign.entry)
    total = try await campaign.total()
    #expect(total.officeApproved == 0)
    #expect(try await campaign.students() == before)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a number and name with another birth date is recorded and listed`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let (found, _) = try await recording(
      """
      Mã số BHXH;Họ và tên;Ngày sinh;Ngày duyệt
      7912345601;Nguyễn Văn An;05/04/2009;25/05/2021
      7912345602;Trần Thị Bình;;26/05/2021
      7912345605;Hoàng Văn Đạt;01/01/2010;27/05/2021
      """, in: campaign)
    #expect(found.records.count == 3)
    #expect(found.redated == [0, 2] && found.renamed == [])
  }

  @Test func `a list that the campaign has overtaken is not recorded`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let list = try list(Self.approvals)
    let found = try await campaign.store.reconciliation(with: list, school: nil, day: Self.day)
    _ = try await campaign.mark("6/1:1", .approved)
    await #expect(throws: CampaignError.planStale) {
      try await campaign.store.record(
        found, of: list, school: nil, day: Self.day, entry: campaign.entry)
    }
    #expect(try await campaign.total().officeApproved == 0)
  }

  @Test func `rows that cannot be read are told one by one`() throws {
    let found = try list(
      """
      Mã số BHXH,Họ và tên,Ngày sinh,Ngày phê duyệt
      7.91E+09,Nguyễn Văn An,05/03/2009,25/05/2021
      ,Nguyễn Văn An,,25/05/2021
      7912345602,Trần Thị Bình,31/02/2009,25/05/2021
      7912345602,Trần Thị Bình,06/03/2009,
      7912345602,Trần Thị Bình,06/03/2009,29/05/2021
      ,Trần Thị Bình,06/03/2009,25/05/2021
      7912345602,Trần Thị Bình,06/03/2009,25/05/1021
      Tổng cộng: 6,,,
      """)
    #expect(
      found.problems.map(\.kind) == [
        .badNumber, .noClue, .badBirthDate, .badDay, .dayInFuture, .dayTooEarly,
      ])
    #expect(found.lines.map(\.row) == [7])
  }

  @Test func `without number a line means somebody of its school only`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      twoClasses + "\nTHCS Hoa Mai,6/1,1,Lê Văn Cường,07/03/2009,7912345699,")
    let list = try list(
      """
      Trường,Họ và tên,Ngày sinh
      THCS Hoa Sen,Lê Văn Cường,07/03/2009
      ,Lê Văn Cường,07/03/2009
      """)
    #expect(!list.hasDays)
    let found = try await campaign.store.reconciliation(with: list, school: nil, day: Self.day)
    #expect(found.records.map(\.day) == [Self.day])
    #expect(found.decisions.last == .ambiguous)
  }

  @Test func `a reconciliation that is brought back is in the report again, however often`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(
      twoClasses + "\nTHCS Hoa Mai,6/1,1,Lê Văn Cường,07/03/2009,7912345699,")
    _ = try await recording("Mã số BHXH,Ngày duyệt\n7912345601,25/5\n", in: campaign)
    let one = try await campaign.wholeState()
    let second = try #require(
      try await recording("Mã số BHXH,Ngày duyệt\n7912345699,25/5\n", in: campaign).1)
    func schools() async throws -> [String] {
      try await campaign.store.report(
        by: .school, school: nil, asOf: Self.day, order: .name, entry: campaign.entry
      ).reconciled?.schools ?? []
    }
    #expect(try await schools() == ["THCS Hoa Mai", "THCS Hoa Sen"])
    let both = try await campaign.wholeState()
    for _ in 0..<3 {
      _ = try await campaign.store.undo(second, entry: campaign.entry)
      #expect(try await campaign.wholeState() == one)
      _ = try await campaign.store.redo(second, entry: campaign.entry)
      #expect(try await campaign.wholeState() == both)
    }
  }

  @Test func `a file without the columns is refused`() {
    #expect(throws: RosterFileError.self) { try list("STT,Lớp\n1,6/1\n") }
  }
}
