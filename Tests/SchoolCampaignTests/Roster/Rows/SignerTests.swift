import Testing

@testable import SchoolCampaign

/// Who signs a list, just below it.
struct SignerTests {
  private static let classed =
    "STT,Họ và tên,Ngày sinh,Giới tính,Lớp,BHXH,Họ tên phụ huynh,SĐT,Ghi chú\n"
    + "1,Nguyễn Văn An,01/02/2009,Nam,6/1,7912345670,Nguyễn Văn Ba,0901234500,\n"
    + "2,Trần Thị Bình,02/02/2009,Nữ,6/1,7912345671,Trần Văn Tư,0901234501,\n"
  private static let titled =
    "DANH SÁCH LỚP 6/1\nSTT,Họ và tên,Ngày sinh,BHXH,Họ tên phụ huynh\n"
    + "1,Nguyễn Văn An,01/02/2009,7912345670,Nguyễn Văn Ba\n"
    + "2,Trần Thị Bình,02/02/2009,7912345671,Trần Văn Tư\n"

  @Test(arguments: [
    ",,,,,,GIÁO VIÊN CHỦ NHIỆM,,\n,,,,,,Cao Thị Uyên,,",
    ",,,,,,,Giáo viên chủ nhiệm,\n,,,,,,,Cao Thị Uyên,",
    ",,Hiệu trưởng,,,,,,\n,,Cao Thị Uyên,,,,,,", ",Nguyễn Văn A,,,,,,,\n,Lê Thị B,,,,,,,",
    ",,,,,,,Cao Thị Uyên,", ",,Cao Thị Uyên,,,,Lê Thị B,,", ",,,,,Cao Thị Uyên,,,",
    ",,,,,,,,Cao Thị Uyên", ",Tổ trưởng,,,,,,,\n,Lê Thị B,,,,,,,",
    ",,,,GVCN,,,,\n,,,,Cao Thị Uyên,,,,", ",,,,Cao Thị Uyên,,,,",
    ",,,,,,(Đã ký),,\n,,,,,,Cao Thị Uyên,,", "Cao Thị Uyên,,,,,,,,",
    ",Cao Thị Uyên,,,Lê Thị B,,,,", ",Cao Thị Uyên,,,Trần Văn Hòa,,,,",
  ]) func `is passed over below any column of a list of several classes`(rows: String) throws {
    let found = try checked(Self.classed + rows + "\n")
    #expect(found.rows.count == 2)
    #expect(!found.findings.contains { $0.kind.isError })
    #expect(!found.findings.isEmpty)
  }

  @Test(arguments: [
    ",,,,GIÁO VIÊN CHỦ NHIỆM\n,,,,Cao Thị Uyên", ",,,,Cao Thị Uyên", ",,Cao Thị Uyên,,",
    ",,Cao Thị Uyên,,Lê Thị B", ",Hiệu trưởng,,,GVCN\n,Cao Thị Uyên,,,Lê Thị B",
  ]) func `nor counts below a title`(rows: String) throws {
    let found = try checked(Self.titled + rows + "\n")
    #expect(found.rows.count == 2)
    #expect(!found.findings.contains { $0.kind.isError })
    #expect(!found.findings.isEmpty)
  }

  @Test(arguments: [
    // A birth date, a number, a class, a roll number or a sex of its own.
    ",Cao Thị Uyên,05/05/2009,,,,,,", ",Cao Thị Uyên,,,,7912345679,,,", ",Cao Thị Uyên,,,6/1,,,,",
    "3,Cao Thị Uyên,,,,,,,", ",Cao Thị Uyên,,Nữ,,,,,", ",Cao Thị Uyên,chưa rõ,,,,,,",
    ",Cao Thị Uyên,,,,chưa có,,,", ",Cao Thị Uyên,,,,,Cao Văn Ba,,", ",Cao Thị Uyên,,,,,,,mới vào",
    ",Cao Thị Uyên,,,,,,,mới chuyển đến",
    // Above the last number, or above a child who has none.
    ",Cao Thị Uyên,,,,,,,\n3,Lê Ba,03/02/2009,Nam,6/1,,,,",
    ",Cao Thị Uyên,,,,,,,\n,Lê Ba,03/02/2009,Nam,6/1,,,,",
  ]) func `a child is none`(rows: String) throws {
    let found = try checked(Self.classed + rows + "\n")
    #expect(found.rows.contains { $0.details.fullName == "Cao Thị Uyên" })
    #expect(!found.findings.contains { $0.kind == .signer })
  }

  @Test(arguments: ["Em Nguyễn Văn Út mới chuyển đến", "HS Cao Thị Uyên", "Học sinh mới: Lê Tư"])
  func `nor is who is called a child`(text: String) throws {
    let found = try checked(Self.classed + ",\(text),,,,,,,\n")
    #expect(found.findings.contains { $0.kind.isError || $0.kind == .section })
    #expect(!found.findings.contains { $0.kind == .signer })
  }

  @Test func `a name alone below a title may be a child`() throws {
    let found = try checked(Self.titled + ",Cao Thị Uyên,,,\n")
    #expect(found.rows.count == 3)
    #expect(found.findings.contains { $0.kind.isError })
  }

  @Test func `a list without roll numbers has no end`() throws {
    let csv =
      "Họ và tên,Ngày sinh,Lớp,Họ tên phụ huynh\nLê An,1/2/2009,6/1,Lê Ba\n,,,Cao Thị Uyên\n"
    #expect(try checked(csv).findings.contains { $0.kind == .missingName })
  }

  @Test func `signers between lists are passed over too`() throws {
    let rows = ",,,,,,,Cao Thị Uyên,\n1,Lê Ba,03/02/2009,Nam,6/2,7912345672,,,\n"
    let found = try checked(Self.classed + rows + "2,Hồ Tư,04/02/2009,Nam,6/2,7912345673,,,\n")
    #expect(found.rows.count == 4)
    #expect(found.findings.count { $0.kind == .signer } == 1)
  }
}
