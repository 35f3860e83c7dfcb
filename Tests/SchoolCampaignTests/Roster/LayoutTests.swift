import Testing

@testable import SchoolCampaign

struct LayoutTests {
  private func layout(_ csv: String) throws -> RosterLayout {
    try RosterLayout.recognised(in: RosterInput(name: "x.csv", bytes: Array(csv.utf8)))
  }

  @Test func `titles above the header name school, class and year`() throws {
    let found = try layout(
      """
      PHÒNG GD&ĐT QUẬN 7,,
      TRƯỜNG THCS HOA SEN,,
      DANH SÁCH HỌC SINH LỚP 6/1,,
      Năm học 2020 - 2021,,
      ,,
      STT,Ho va ten (*),Ngay sinh,Địa chỉ
      """)
    #expect(found.headerRow == 6)
    #expect(found.titles.school == "TRƯỜNG THCS HOA SEN")
    #expect(found.titles.className == "6/1")
    #expect(found.titles.schoolYear == "2020-2021")
    #expect(found.fields == [.rollNumber, .fullName, .birthDate, nil])
    #expect(found.ignoredHeadings == ["Địa chỉ"])
  }

  @Test(
    arguments: [
      ("Họ và tên;Lớp\nAn;6/1", 0x3B), ("Họ và tên\tLớp\nAn\t6/1", 0x09),
      ("sep=;\nHọ và tên;Lớp", 0x3B),
      ("Họ và tên,Lớp\nAn,6/1", 0x2C),
    ] as [(String, UInt8)]) func `the delimiter is found`(csv: String, delimiter: UInt8) throws
  {
    #expect(try layout(csv).delimiter == delimiter)
  }

  @Test func `a name over two columns is family and given name`() throws {
    let rows = try checked("Họ và tên,,Lớp,Ngày sinh\nNguyễn Văn,An,6/1,5/3/2009\n").rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Văn An"])
  }

  @Test func `a file without a header of ours is refused and shows what was found`() throws {
    #expect(throws: RosterFileError.noHeader(found: ["a", "b", "c"])) {
      try layout("a,b,c\n1,2,3\n")
    }
  }
}
