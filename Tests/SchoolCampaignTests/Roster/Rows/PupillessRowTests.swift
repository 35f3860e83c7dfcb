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
    "Em này đã xin nghỉ ốm,,,,,,", "(xếp theo vần),,,,,,", ",,,,,,,gửi lại cô Lan", ",,,,,,,(tiếp)",
  ]) func `a remark in a row of its own is passed over and counted`(row: String) throws {
    let header = Self.header.replacing("\n", with: ",Ghi chú\n")
    let pupils = Self.pupils.replacing("\n", with: ",\n")
    let found = try checked(header + pupils + row + "\n3,Hồ Chi,7/3/2009,Nữ,6/1,,,\n")
    #expect(found.rows.map(\.details.fullName) == ["Trần An", "Lê Bình", "Hồ Chi"])
    #expect(found.findings.map(\.kind.code) == ["no-pupil"])
    #expect(found.findings.map(\.cell.row) == [4])
  }

  @Test(arguments: ["Hồ Chi,,,,,,", ",Hồ Chi,,,,,", "Hồ,Chi,,,,,", ",,,,,,Hồ Ba"])
  func `words where a child or a parent is told are no remark`(row: String) throws {
    let found = try checked(Self.header + Self.pupils + row + "\n3,Hồ Em,7/3/2009,Nữ,6/1,,\n")
    #expect(found.rows.count == 4 || row.hasPrefix("Hồ Chi"))
  }

  @Test(arguments: [
    "3,,7/3/2009,Nữ,6/1,,", "3,,,,6/1,7912345603,", "3,,,,6/1,,0901234503", "3,?,,,6/1,,",
    "3,Trang,7/3/2009,Nữ,6/1,,", "3,Danh Sách,7/3/2009,Nữ,6/1,,", "3,Trường An,7/3/2009,,6/1,,",
  ]) func `a row that says anything of a child is read`(row: String) throws {
    let found = try checked(Self.header + Self.pupils + row + "\n")
    #expect(found.rows.count == 3)
    #expect(!found.findings.contains { $0.kind == .noPupil })
  }

  @Test(arguments: [
    "TRUONG QUOC VIET,02/03/09,6/1", "Truong Tu Anh,2009,6/1", "TRUONG TRUNG HIEU,'12/03/2009,6/1",
    "Truong Tieu My,Mar 12 2009,6/1", "TRUONG PHO AN,12 tháng 3 năm 2009,6/1",
    "Trường Quốc Việt,02/03/09,6/1", "TRUONG LIEN,,6/1", "TRUONG DAN QUYNH,12-Thg3-2009,6/1",
    "Trang 1,02/03/09,6/1", "Danh Sách,ngày 2 tháng 3 năm 2009,6/1", "Tổng Minh,2/3/09,6/1",
    "Cộng,02.03.09,6/1", "Giáo,2009,6/1", "Hiệu Trưởng,02/03/09,6/1", "Năm Học,02 03 09,6/1",
    "Trường TH Hoa,không rõ,6/1",
  ]) func `a child named like a page or a sum is read without a roll number`(row: String) throws {
    let found = try checked("Họ và tên,Ngày sinh,Lớp\n" + row + "\nLê Bình,6/3/2009,6/1\n")
    #expect(found.rows.count == 2)
    #expect(!found.findings.contains { [.noPupil, .footer, .section].contains($0.kind) })
  }

  @Test(arguments: [
    "TRUONG QUOC VIET,02,03,2009,6/1", "Danh Sách,,,2009,6/1", "Trang 1,2,3,09,6/1",
    "Tổng Minh,02,3,2009,6/1",
  ]) func `a birth date in three columns tells a child, too`(row: String) throws {
    let found = try checked(
      "Họ và tên,Ngày,Tháng,Năm,Lớp\n" + row + "\nLê Bình,6,3,2009,6/1\n")
    #expect(found.rows.count == 2)
  }

  @Test func `a given name like a sum stands beside a family name`() throws {
    let found = try checked("Họ,Tên,Ngày sinh,Lớp\nTrần Văn,Cộng,,6/1\nLê,Bình,6/3/2009,6/1\n")
    #expect(found.rows.map(\.details.fullName) == ["Trần Văn Cộng", "Lê Bình"])
    #expect(found.findings.map(\.kind) == [.missingIdentity])
  }

  @Test(arguments: [
    "TRUONG THCS HOA CAU,,", "TRUONG TIEU HOC HOA SEN,,", "Trường Mầm non Hoa Sen,,",
    "Trường Quốc tế Hoa Sen,,", ",DANH SÁCH HỌC SINH,", "Tờ số 2,,", "TRUONG TH HOA SEN, ,",
    "Trường Trung học cơ sở Hoa Cau,Năm học 2020-2021,",
  ]) func `titles of pages are passed over without roll numbers, too`(row: String) throws {
    let found = try checked("Họ và tên,Ngày sinh,Lớp\nLê Bình,6/3/2009,6/1\n" + row + "\n")
    #expect(found.rows.count == 1)
    #expect(found.findings.map(\.kind) == [.noPupil])
  }

  @Test(arguments: [",LỚP 6/2, ", "LỚP 6/2, ,", " ,Lớp 6/2,\u{A0}", "\u{3000},,LỚP 6/2"])
  func `a stray blank beside the class of a section counts for nothing`(row: String) throws {
    let found = try checked("STT,Họ và tên,Ngày sinh\n" + row + "\n1,Lê Bình,6/3/2009\n")
    #expect(found.findings.isEmpty)
    #expect(found.rows.count == 1)
    #expect(found.units.classes.map(\.name.display) == ["6/2"])
  }

  @Test func `a template of forty lines does not make the columns look shifted`() throws {
    let lines = (3...40).map { "\($0),0,0,,6/1,0," }.joined(separator: "\n")
    let found = try checked(Self.header + Self.pupils + lines + "\n")
    #expect(found.rows.count == 2)
    #expect(found.findings.count == 38)
  }

  @Test(arguments: [
    "Gia hạn sau", "Chưa có", "-", "không", "chưa cấp", "Đang chờ cấp", "bổ sung sau", "N/A", "…",
    "chua co", "mất thẻ", "đang làm lại thẻ", "CHƯA CÓ MÃ SỐ", "nộp sau", "hết hạn", "k có",
    "Chưa có thẻ BHYT.",
    "0", "0000000000", "Hết hạn", "đã nộp tiền", "đang xử lý", "nộp tiền rồi", "chờ duyệt",
    "gia hạn", "Gia hạn", "GIA HAN", "xin gia hạn", "Đã hết hạn 31/12/2020", "hết hạn từ 12/2020",
    "Thẻ hết hạn ngày 31.12.2020", "làm lại thẻ", "Gia hạn năm 2021", "cấp đổi", "bổ sung",
  ]) func `a card that is still to come is no number, and no error`(cell: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Số thẻ BHYT\nAn,6/1,5/3/2009,\(cell)\n")
    #expect(found.rows.map(\.details.insuranceNumber) == [nil])
    #expect(found.findings.map(\.kind) == [.noNumberYet])
  }

  @Test(arguments: [
    "Nguyễn Văn An", "12345", "HS4", "Đặng Văn An", "DANG VAN AN", "Mạt Văn Hai", "Trần K An",
    "No Văn Ba",
    "Đặng", "Sầu", "k12", "Gia", "31/12/2020", "chưa có 79123456", "hết hạn 791234567",
    "chưa có vì em mới chuyển từ trường khác đến trong tuần này",
  ])
  func `anything else that is no number is an error`(cell: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Số thẻ BHYT\nAn,6/1,5/3/2009,\(cell)\n")
    #expect(found.findings.map(\.kind) == [.invalidInsuranceNumber])
  }

  @Test(arguments: [
    "11,,,6/2,Gia hạn sau,", ",,,6/2,chưa có,", "12,,,6/1,Hết hạn 31/12/2020,", "13,,,6/1,gia hạn,",
  ]) func `a line without a name whose number is still to come is about nobody`(line: String) throws
  {
    let found = try checked(
      "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH,SĐT\n1,Trần An,5/3/2009,6/1,7912345601,\n" + line
        + "\n")
    #expect(found.rows.count == 1)
    #expect(found.findings.map(\.kind) == [.noPupil])
  }
}
