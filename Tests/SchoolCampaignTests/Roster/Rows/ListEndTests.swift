import Testing

@testable import SchoolCampaign

/// Rows below a list.
struct ListEndTests {
  private static let classed =
    "STT,Họ và tên,Ngày sinh,Lớp,BHXH,SĐT,Ghi chú\n"
    + "1,Nguyễn Văn An,01/02/2009,6/1,7912345670,0901234500,\n"
    + "2,Trần Thị Bình,02/02/2009,6/1,7912345671,0901234501,\n"
  private static let titled =
    "DANH SÁCH LỚP 6/1\nSTT,Họ và tên,Ngày sinh,BHXH\n1,Nguyễn Văn An,01/02/2009,7912345670\n"
    + "2,Trần Thị Bình,02/02/2009,7912345671\n3,Lê Hoàng Cường,03/02/2009,7912345672\n"

  @Test(arguments: [
    ",Nữ: 2,,,,,", ",Nam,1,,,,", ",Dân tộc: 0,,,,,", ",Sĩ số,3,,,,", "TC,3,,,,,",
    ",Ghi chú: các em có dấu * là con hộ nghèo,,,,,", ",* Lưu ý: nộp trước 25/5,,,,,",
    ",Liên hệ: cô Hoa 0901234567,,,,,", ",,,,,1/2,", "- 2 -,,,,,,", ",HS nữ: 2 em,,,,,",
    ",Người lập,,,,,\n,Cao Thị Uyên,,,,,\n,0901234567,,,,,",
    ",,Duyệt của Hiệu trưởng,,,,\n,,Cao Thị Uyên,,,,", ",Tổng,,3,,,",
    ",,,,,Tổng cộng: 40 học sinh,", ",,,,,,\"Quận 7, ngày 27 tháng 5 năm 2021\"",
    "Ngày 27/5/2021,,,,,,",
    ",Ngày 27/5/2021,,,,,", ",,Ngày 27/5/2021,,,,", ",,,,Ngày 27/5/2021,,", ",,,,,Ngày 27/5/2021,",
    ",,,,,,\"Quận 7, ngày 27/5/2021\"", ",Tổng cộng: 40,,,,,\"Quận 7, ngày 27/5/2021\"",
    "Lớp trưởng,Hoàng Thu Chi,,,,,", ",Nam: 3; Nữ: 3,,,,,", ",\"Nam: 20, Nữ: 22\",,,,,",
    ",Số HS có mã: 2/2,,,,,", "TS,2 em,,,,,", ",42 học sinh,,,,,",
  ]) func `what counts, signs or explains a list holds no pupil`(rows: String) throws {
    let found = try checked(Self.classed + rows + "\n")
    #expect(found.rows.count == 2)
    #expect(!found.findings.isEmpty)
    #expect(!found.findings.contains { $0.kind.isError })
  }

  @Test(arguments: [
    ",Hiệu trưởng,20/05/2021,\n,Nguyễn Thị Hoa,20/5/2021,", ",Ngày nộp,25/05/2021,", ",Nữ: 2,,",
    ",Người lập biểu: Cao Thị Uyên,20/05/2021,", ",Ngày cập nhật,20/5/2021,",
  ]) func `nor does it below a title that names the class`(rows: String) throws {
    let found = try checked(Self.titled + rows + "\n")
    #expect(found.rows.count == 3)
    #expect(!found.findings.contains { $0.kind.isError })
  }

  @Test(arguments: [
    ",Hotline BHXH,,1900906800", ",Bảo hiểm xã hội Quận 7,,2838123456",
    ",Nguyễn Thị Hoa,,0901234567", ",Kế toán,,7900000001", ",Y tế học đường,05/05/2010,",
  ]) func `without a roll number below all that have one is no child unasked`(row: String) throws {
    let found = try checked(Self.titled + row + "\n")
    #expect(found.rows.filter { !$0.isRefused }.count == 3)
    #expect(
      found.findings.contains { $0.kind == .belowList && $0.cell.row == 6 } || found.rows.count == 3
    )
  }

  @Test(arguments: [
    ",Nguyễn Thị Hoa,05/05/2009,7912345679", ",Nguyễn Thị Hoa,05/05/2009,",
    ",Nguyễn Thị Hoa,,7912345679\n4,Hồ Ba,06/05/2009,", "4,Nguyễn Thị Hoa,,7912345679",
  ]) func `a child without a roll number is read`(row: String) throws {
    let found = try checked(Self.titled + row + "\n")
    #expect(found.rows.contains { $0.details.fullName == "Nguyễn Thị Hoa" && !$0.isRefused })
  }

  @Test(arguments: [
    "3,,,6/1,,0901234502,Tổng cộng: 2 lần gọi", "3,Lê Chi,05/05/2009,6/1,,,Ngày 27/5/2021",
    ",Lê Chi,,6/1,,,Ngày 27/5/2021", ",Lê Chi,,6/1,,Ngày 27/5/2021,",
  ]) func `what is noted of a child ends no list`(row: String) throws {
    let found = try checked(Self.classed + row + "\n")
    #expect(
      found.rows.count == 3 || found.findings.contains { $0.cell.row == 4 && $0.kind.isError })
  }

  @Test func `a list that has no numbers further down goes on`() throws {
    let rows = (1...20).map { ",Nguyễn Thị Hoa,,79123456\($0 + 79)\n" }.joined()
    #expect(try checked(Self.titled + rows).rows.filter { !$0.isRefused }.count == 23)
  }
}
