import Testing

@testable import SchoolCampaign

struct ApprovalDayHeadingTests {
  @Test(arguments: [
    "Ngày duyệt", "Ngày phê duyệt", "Ngày BHXH duyệt", "Ngày được duyệt hồ sơ", "Thời gian duyệt",
    "Thời điểm phê duyệt", "Ngày kích hoạt", "Ngày cấp tài khoản", "Ngày xét duyệt", "Approved on",
  ]) func `days of approval say so`(heading: String) {
    #expect(ApprovalDayHeading(heading) == .approval)
  }

  @Test(arguments: [
    "Ngày xử lý", "Ngày giải quyết", "Ngày có kết quả", "Ngày trả kết quả", "Thời gian xử lý",
    "Ngày hoàn thành",
  ]) func `days of a decision are those of the approval where nothing else is`(heading: String) {
    #expect(ApprovalDayHeading(heading) == .decision)
  }

  @Test(arguments: [
    "Ngày tiếp nhận", "Ngày nộp", "Ngày gửi duyệt", "Ngày trình duyệt", "Ngày hẹn trả kết quả",
    "Ngày duyệt dự kiến", "Ngày từ chối duyệt", "Ngày chưa duyệt", "Hạn xử lý", "Ngày sinh",
    "Người duyệt", "Ngày", "Ngày cập nhật", "Ngày bắt đầu xử lý",
  ]) func `other days are none of approval`(heading: String) {
    #expect(ApprovalDayHeading(heading) == nil)
  }

  private func list(
    _ csv: String, _ columns: [String: ApprovalColumn?] = [:]
  ) throws -> ApprovalList {
    try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))),
      reach: reachOfMay, columns: columns)
  }

  @Test func `the day of handling is taken and told, that of receipt is not`() throws {
    let found = try list(
      "Mã số BHXH,Trạng thái,Ngày tiếp nhận,Ngày xử lý\n7912345601,Đã duyệt,19/5/2021,20/5/2021\n")
    #expect(found.lines.map(\.day?.iso) == ["2021-05-20"])
    #expect(found.supposedDays == ["Ngày xử lý"] && found.unusedHeadings == ["Ngày tiếp nhận"])
    #expect(try !list("Mã số BHXH,Ngày tiếp nhận\n7912345601,19/5/2021\n").hasDays)
  }

  @Test func `a day of approval comes first, and a second one is named`() throws {
    let found = try list(
      "Mã số BHXH,Ngày xử lý,Ngày duyệt,Ngày phê duyệt\n7912345601,19/5/2021,20/5/2021,21/5/2021\n")
    #expect(found.lines.map(\.day?.iso) == ["2021-05-20"] && found.supposedDays.isEmpty)
    #expect(found.unusedHeadings == ["Ngày xử lý", "Ngày phê duyệt"])
  }

  @Test func `of two days of decisions none is taken`() throws {
    let found = try list(
      "Mã số BHXH,Ngày xử lý,Ngày trả kết quả\n7912345601,19/5/2021,20/5/2021\n")
    #expect(!found.hasDays && found.unusedHeadings == ["Ngày xử lý", "Ngày trả kết quả"])
  }

  @Test func `a person says what columns mean`() throws {
    let found = try list(
      "Mã số BHXH,Cột 2,Cột 3,Ghi chú\n7912345601,20/5/2021,Đã duyệt,bổ sung\n7912345602,,Từ chối,\n",
      ["cot 2": .day, "c": .answer, "ghi chu": ApprovalColumn?.none])
    #expect(found.lines.map(\.day?.iso) == ["2021-05-20"])
    #expect(found.withheld.map(\.answer) == [.refused] && found.remarks.isEmpty)
    #expect(ApprovalColumn(named: "Ngày duyệt") == .day)
    #expect(ApprovalColumn(named: "Trạng thái") == .answer)
    #expect(ApprovalColumn(named: "Họ và tên") == .student(.fullName))
    #expect(ApprovalColumn(named: "đã cài") == nil)
  }
}
