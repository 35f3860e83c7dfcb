import Testing

@testable import SchoolCampaign

struct ApprovalRemarkTests {
  @Test(arguments: [
    "bổ sung", "Điều chỉnh", "sai ảnh", "trùng", "chờ mẹ về", "xem lại", "trả thẻ cũ", "bo sung",
    "thieu anh", "ảnh mờ", "khoá", "đã nộp?",
  ]) func `words that may speak against an approval are in doubt`(text: String) {
    #expect(ApprovalRemark.isDoubtful(text))
  }

  @Test(arguments: [
    "nhà gần trường", "Trung tâm y tế", "con thương binh", "học sinh giỏi", "sữa học đường",
    "GVCN nộp hộ", "mở tài khoản 20/5", "lớp trưởng",
  ]) func `any other words are not`(text: String) { #expect(!ApprovalRemark.isDoubtful(text)) }

  private func list(_ csv: String) throws -> ApprovalList {
    try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))),
      reach: reachOfMay)
  }

  @Test(arguments: ["Ghi chú", "Lý do", "Ý kiến của BHXH", "Nội dung xử lý", ""])
  func `a doubtful remark keeps its row out and is quoted, any other is told`(heading: String)
    throws
  {
    let found = try list(
      "Mã số BHXH,Ngày duyệt,\(heading)\n7912345601,20/5,bổ sung\n7912345602,20/5,nhà gần trường\n"
        + "7912345603,20/5,đã duyệt\n7912345604,20/5,\n7912345605,20/5,yêu cầu bổ sung hồ sơ\n")
    #expect(found.problems.map(\.kind) == [.unclearRemark])
    #expect(found.problems.map(\.quote) == ["bổ sung"])
    #expect(found.lines.map(\.row) == [3, 4, 5] && found.remarks.map(\.row) == [3])
    #expect(found.withheld.map(\.answer) == [.returned])
  }

  @Test func `beside the office's word it is told`() throws {
    let found = try list("Mã số BHXH,Ngày duyệt,Kết quả,Ghi chú\n7912345601,20/5,Đạt,bổ sung ảnh\n")
    #expect(found.lines.map(\.row) == [2] && found.remarks.map(\.text) == ["bổ sung ảnh"])
  }

  @Test func `other columns speak in plain words alone`() throws {
    let found = try list("Mã số BHXH,Ngày duyệt,Địa chỉ\n7912345601,20/5,không số\n")
    #expect(found.lines.map(\.row) == [2] && found.remarks.isEmpty)
  }
}
