import Testing

@testable import SchoolCampaign

struct ExampleRowTests {
  private static let header = "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH,Ghi chú\n"
  private static let pupils =
    "1,Trần An,05/03/2009,6/1,7912345601,\n2,Vi Văn Mẫu,06/03/2009,6/1,7912345602,mẫu giáo cũ\n"

  @Test(arguments: [
    "VD,Nguyễn Văn A,01/01/2009,6/1,7900000000,", "Mẫu,Nguyễn Văn A,01/01/2009,6/1,0123456789,",
    "vd:,Nguyễn Văn A,01/01/2009,6/1,7900000000,", ",Ví dụ: Nguyễn Văn A,01/01/2009,6/1,,",
    "1,Nguyễn Văn A (mẫu),01/01/2009,6/1,,", "1,VD: Nguyễn Văn A,01/01/2009,6/1,,",
    "1,Nguyễn Văn A,01/01/2009,6/1,,Dòng ví dụ", "1,Nguyễn Văn A,01/01/2009,6/1,,VD",
    "Example,Nguyễn Văn A,01/01/2009,6/1,7900000000,",
    ",Bắt buộc,dd/MM/yyyy,Bắt buộc,10 số,", ",,ngày/tháng/năm,,10 chữ số,Không bắt buộc",
    "Số,Chữ,Ngày,Bắt buộc,Bắt buộc,",
  ]) func `a template's example or hint is no pupil, and told`(row: String) throws {
    let found = try checked(Self.header + row + "\n" + Self.pupils)
    #expect(found.rows.map(\.details.fullName) == ["Trần An", "Vi Văn Mẫu"])
    #expect(found.findings.map(\.kind) == [.exampleRow])
  }

  @Test func `the numbers of columns behind an example are no pupil`() throws {
    let found = try checked(
      Self.header + "VD,Nguyễn Văn A,01/01/2009,6/1,7900000000,\n(1),(2),(3),(4),(5),(6)\n"
        + Self.pupils)
    #expect(found.rows.count == 2)
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
    #expect(found.findings.map(\.kind) == [.exampleRow, .noPupil])
  }

  @Test(arguments: ["Mậu", "Dòng", "Sam", "Vi"])
  func `a parent's name of one word is no example`(parent: String) throws {
    let header = "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH,Họ tên phụ huynh\n"
    let found = try checked(header + "1,Trần An,05/03/2009,6/1,7912345601,\(parent)\n")
    #expect(found.rows.map(\.details.parentName) == [parent])
  }

  @Test(arguments: ["Võ Thị Ví", "Mẫn Văn Vĩ", "Vương Ex", "Vũ Đình Mẫu", "Mẫu Thị An"])
  func `names that look like an example's are pupils`(name: String) throws {
    let found = try checked(Self.header + "1,\(name),05/03/2009,6/1,7912345601,mẫu mã\n")
    #expect(found.rows.map(\.details.fullName) == [name])
    #expect(found.findings.isEmpty)
  }
}
