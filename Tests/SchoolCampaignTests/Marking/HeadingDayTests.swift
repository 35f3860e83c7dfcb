import Testing

@testable import SchoolCampaign

struct HeadingDayTests {
  @Test(arguments: [
    ("Đã cài 24/5", "Đã cài", "24/5"), ("Đã cài đến ngày 24/5/2021", "Đã cài", "24/5/2021"),
    ("Đã gửi tờ khai (tính đến hết 24-5)", "Đã gửi tờ khai", "24-5"),
    ("24.5 Đã cài", "Đã cài", "24.5"), ("Trạng thái lúc 17h00 ngày 24/5", "Trạng thái", "24/5"),
    ("VssID 24 tháng 5 năm 2021", "VssID", "24 tháng 5 năm 2021"),
    ("Đã duyệt\ntới 24/5:", "Đã duyệt", "24/5"), ("Ngày cài 24/5", "Ngày cài", "24/5"),
  ]) func `a day is parted from its heading`(heading: String, rest: String, text: String) {
    let found = HeadingDay(heading)
    #expect(found?.rest == rest && found?.text == text)
  }

  @Test(arguments: [
    "Đã cài", "Đã cài đợt 1", "Đã cài lớp 6/1", "Đã cài từ 24/5 đến 26/5", "Năm học 2020-2021",
    "Đã cài 31/13/2021", "B1. Có tài khoản",
  ]) func `other headings have none`(heading: String) { #expect(HeadingDay(heading) == nil) }

  @Test(arguments: [
    "Đã cài 24/5", "Đã cài đến ngày 24/5/2021", "VssID (24/5)", "Cài đặt tính đến 24/5",
    "Tình trạng đến 24/5",
  ]) func `a column with the day of the list is that of its rung`(heading: String) throws {
    let found = try marks("STT,Lớp,\(heading)\n1,6/1,x\n2,6/1,\n")
    #expect(found.lines.map(\.status) == [.installed])
    #expect(found.lines.map(\.day) == [nil])
    #expect(found.datedHeadings.map(\.heading) == [heading])
    #expect(found.datedHeadings.map(\.day?.iso) == ["2021-05-24"])
  }

  @Test func `a day that is still to come is not offered`() throws {
    let found = try marks("STT,Lớp,Đã cài trước 31/5\n1,6/1,x\n")
    #expect(found.datedHeadings.map(\.day) == [nil])
  }

  @Test(arguments: ["Chưa cài 24/5", "Đã cài sau 24/5", "Vắng 24/5", "Ngày cài 24/5"])
  func `a heading that says something else is no rung`(heading: String) {
    #expect(MarkColumn(heading: heading) == nil)
  }

  @Test func `a header with a day is known again on the next page`() throws {
    let header = "STT,Lớp,Đã cài 24/5\n"
    let found = try marks(header + "1,6/1,x\n" + header + "2,6/1,x\n")
    #expect(found.lines.map(\.row) == [2, 4] && found.problems == [])
  }
}
