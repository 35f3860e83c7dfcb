import Testing

@testable import SchoolCampaign

struct PupillessRowTests {
  private static let header = "STT,Họ và tên,Ngày sinh,Giới tính,Lớp,Mã số BHXH,SĐT\n"
  private static let pupils =
    "1,Trần An,5/3/2009,Nam,6/1,7912345601,\n2,Lê Bình,6/3/2009,Nữ,6/1,,0901234501\n"

  @Test(arguments: [
    "3,,,,,,", "3,,,,6/1,,", "3,0,0,,0,0,", "3,,00/01/1900,,6/1,0,", "3,-,-,-,-,-,-",
    "…,………,…,,,,", "3,=B3,=C3,,=E3,=F3,", "3,,1899-12-30,Nam,6/1,,", "3,0,1/0/1900,0,0,0,0",
    "PHÒNG GD&ĐT QUẬN 7,,,,,,", ",,,,Trang 1/2,,", "Ngày in: 20/5/2021,,,,,,", "Trang 2,,,,,,",
    "TRƯỜNG THCS HOA CAU,,,,,,", ",DANH SÁCH HỌC SINH,,,,,", "Năm học 2020 - 2021,,,,,,",
    ",,,,,Ngày in 20/05/2021 07:30,",
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,,,",
  ]) func `a row that holds no pupil is passed over and counted`(row: String) throws {
    let found = try checked(Self.header + Self.pupils + row + "\n3,Hồ Chi,7/3/2009,Nữ,6/1,,\n")
    #expect(found.rows.map(\.details.fullName) == ["Trần An", "Lê Bình", "Hồ Chi"])
    #expect(found.findings.map(\.kind.code) == ["no-pupil"])
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
  }

  @Test(arguments: [
    "3,,7/3/2009,Nữ,6/1,,", "3,,,,6/1,7912345603,", "3,,,,6/1,,0901234503", "3,?,,,6/1,,",
    "3,Trang,7/3/2009,Nữ,6/1,,", "3,Danh Sách,7/3/2009,Nữ,6/1,,", "3,Trường An,7/3/2009,,6/1,,",
  ]) func `a row that says anything of a child is read`(row: String) throws {
    let found = try checked(Self.header + Self.pupils + row + "\n")
    #expect(found.rows.count == 3)
    #expect(!found.findings.contains { $0.kind == .noPupil })
  }

  @Test func `a template of forty lines does not make the columns look shifted`() throws {
    let lines = (3...40).map { "\($0),0,0,,6/1,0," }.joined(separator: "\n")
    let found = try checked(Self.header + Self.pupils + lines + "\n")
    #expect(found.rows.count == 2)
    #expect(found.findings.count == 38)
  }

  @Test(arguments: [
    "Gia hạn sau", "Chưa có", "-", "không", "chưa cấp", "Đang chờ cấp", "bổ sung sau", "N/A", "…",
  ]) func `a card that is still to come is no number, and no error`(cell: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Số thẻ BHYT\nAn,6/1,5/3/2009,\(cell)\n")
    #expect(found.rows.map(\.details.insuranceNumber) == [nil])
    #expect(found.findings.map(\.kind) == [.noNumberYet])
  }

  @Test(arguments: ["Nguyễn Văn An", "12345", "HS4"])
  func `anything else that is no number is an error`(cell: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Số thẻ BHYT\nAn,6/1,5/3/2009,\(cell)\n")
    #expect(found.findings.map(\.kind) == [.invalidInsuranceNumber])
  }
}
