import Testing

@testable import SchoolCampaign

struct LayoutTests {
  private func layout(_ csv: String) throws -> RosterLayout {
    try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8))).layout
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
    #expect(found.titles.school == "THCS Hoa Sen")
    #expect(found.titles.className == "6/1")
    #expect(found.titles.schoolYear == "2020-2021")
    #expect(found.fields == [.rollNumber, .fullName, .birthDate, nil])
  }

  @Test(
    arguments: [
      ("Họ và tên;Lớp\nAn;6/1", 0x3B), ("Họ và tên\tLớp\nAn\t6/1", 0x09),
      ("sep=;\nHọ và tên;Lớp", 0x3B),
      ("Họ và tên,Lớp\nAn,6/1", 0x2C),
    ] as [(String, UInt8)]) func `the delimiter is found`(csv: String, delimiter: UInt8) throws
  {
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)))
    #expect(source.table.delimiter == delimiter)
  }

  @Test func `a name over two columns is family and given name`() throws {
    let rows = try checked("Họ và tên,,Lớp,Ngày sinh\nNguyễn Văn,An,6/1,5/3/2009\n").rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Văn An"])
  }

  @Test func `a file without a header of ours is refused and shows what was found`() throws {
    #expect(throws: RosterFileError.noHeader(found: ["STT", "Địa chỉ"])) {
      try layout("STT,Địa chỉ\n1,Quận 7\n")
    }
  }
}

extension LayoutTests {
  @Test func `quoting every cell changes nothing`() throws {
    let rows = try checked(
      "\"TRƯỜNG THCS HOA SEN\",,\n\"Họ và tên\",\"Lớp\",\"Ngày sinh\"\n\"An\",\"6/1\",\"5/3/2009\"\n"
    ).rows
    #expect(rows.map(\.details.fullName) == ["An"])
  }

  @Test(arguments: [
    ("TRƯỜNG THCS HOA MAI - NĂM HỌC 2020-2021", "THCS Hoa Mai"),
    ("Trường: THCS Hoa Mai", "THCS Hoa Mai"), ("TH-THCS-THPT HOA MAI", "TH-THCS-THPT Hoa Mai"),
    ("TRƯỜNG TIỂU HỌC LÊ QUÝ ĐÔN", "TH Lê Quý Đôn"),
  ]) func `a title row names the school`(title: String, school: String) throws {
    #expect(try layout("\(title),,\nHọ và tên,Lớp,Ngày sinh\n").titles.school == school)
  }

  @Test(arguments: [
    "Trưởng ban chỉ đạo: Nguyễn Văn Tám", "Danh sách học sinh", "Năm học 9223372036854775807 - 1",
  ]) func `other titles name none`(title: String) throws {
    #expect(try layout("\(title),,\nHọ và tên,Lớp,Ngày sinh\n").titles.school == nil)
  }

  @Test func `section titles name the class of the rows below them`() throws {
    let found = try checked(
      "LỚP 6/1,,\nSTT,Họ và tên,Ngày sinh\n1,An,5/3/2009\nLỚP 6/2,,\nSTT,Họ và tên,Ngày sinh\n"
        + "1,Bình,6/3/2009\n")
    let classes = found.rows.map { found.units.classes[$0.unit ?? 9].name.display }
    #expect(classes == ["6/1", "6/2"])
  }

  @Test func `a second header with other columns refuses the file`() throws {
    #expect(throws: RosterReadError(file: "roster.csv", .otherHeader(line: 3))) {
      try checked("Họ và tên,Lớp,Ngày sinh\nAn,6/1,5/3/2009\nHọ và tên,Ngày sinh,Lớp\n")
    }
  }

  @Test(arguments: [
    ("Nguyễn Văn,An", "Nguyễn Văn An"), ("Nguyễn Văn An,An", "Nguyễn Văn An"),
  ]) func `a column of given names is joined, unless the name is whole`(
    cells: String, name: String
  ) throws {
    let rows = try checked("Họ và tên,Tên,Lớp,Ngày sinh\n\(cells),6/1,5/3/2009\n").rows
    #expect(rows.map(\.details.fullName) == [name])
  }

  @Test func `a class name outweighs a class code`() throws {
    let found = try checked("Họ và tên,Mã lớp,Tên lớp,Ngày sinh\nAn,601,6/1,5/3/2009\n")
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
  }
}

extension LayoutTests {
  @Test func `one slip in a column of given names does not decide for all`() throws {
    let rows = try checked(
      "Họ và tên,Tên,Lớp,Ngày sinh\nLê Văn An,An,6/1,5/3/2009\nLê Văn Ba,Ba,6/1,6/3/2009\n"
        + "Lê Thị Hương,Huơng,6/1,7/3/2009\n"
    ).rows
    #expect(rows.map(\.details.fullName) == ["Lê Văn An", "Lê Văn Ba", "Lê Thị Hương"])
  }

  @Test(arguments: [
    "Tổng cộng: 4 học sinh,,", ",GVCN,", ",Quận 7 ngày 5 tháng 9 năm 2020,",
    ",,Quận 7 ngày 5 tháng 9 năm 2020", "Người lập bảng,,",
  ]) func `the end of a list is no student`(footer: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh\nTổng Văn An,6/1,5/3/2009\n\(footer)\n")
    #expect(found.rows.count == 1)
    #expect(found.findings.map(\.kind) == [.footer])
  }

  @Test(arguments: ["Tống Công Minh", "Tong Cong Minh", "Công Tằng Hiếu", "Ngô Thị Tháng"])
  func `a name like the end of a list is a name`(name: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh\n\(name),6/1,\n")
    #expect(found.findings.map(\.kind) == [.missingIdentity])
  }

  @Test(arguments: [
    ("LỚP MỘT 1", "Một 1"), ("DANH SÁCH LỚP CHUYÊN 10 ANH", "10 Anh"), ("Khối 6 - Lớp 6/1", "6/1"),
    ("Trường: THCS Hoa Mai - Lớp 6/1 - Năm học 2020-2021", "6/1"),
  ]) func `a title row names the class`(title: String, name: String) throws {
    #expect(try layout("\(title),,\nHọ và tên,STT,Ngày sinh\n").titles.className == name)
  }

  @Test(arguments: [
    "Trường: THCS Hoa Mai - Lớp 6/1 - Năm học 2020-2021", "DANH SÁCH LỚP 6/1 TRƯỜNG THCS HOA MAI",
  ]) func `a title row may name school and class together`(title: String) throws {
    #expect(try layout("\(title),,\nHọ và tên,STT,Ngày sinh\n").titles.school == "THCS Hoa Mai")
  }

  @Test func `nobody is born after the school year began`() throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Mã số BHXH\nAn,6/1,5/3/2050,7912345601\n")
    #expect(found.findings.map(\.kind.code) == ["invalid-birth-date"])
  }
}

extension LayoutTests {
  @Test func `a header in two rows, its labels and its repetitions are no students`() throws {
    let header = "STT,Họ và tên,,Ngày sinh,Giới tính,,Lớp\n,,,,Nam,Nữ,\n"
    let found = try checked(
      header + "A,B,C,1,2,3,4\n1,Nguyễn Văn,An,5/3/2009,x,,6/1\n" + header
        + "2,Trần Thị,Bình,6/3/2009,,x,6/1\n")
    #expect(found.findings.isEmpty)
    #expect(found.rows.map(\.details.fullName) == ["Nguyễn Văn An", "Trần Thị Bình"])
    #expect(found.rows.map(\.details.gender) == [.male, .female])
    #expect(found.rows.map(\.cell.row) == [4, 7])
  }

  @Test func `sub-headings of a name tell its parts`() throws {
    let rows = try checked(
      "STT,Họ và tên học sinh,,Lớp,Ngày sinh\n,Họ và tên đệm,Tên,,\n1,Lê Thị,Chi,6/1,7/3/2009\n"
    ).rows
    #expect(rows.map(\.details.fullName) == ["Lê Thị Chi"])
  }

  @Test func `a column that ticks girls tells boys too`() throws {
    let rows = try checked("Họ và tên,Lớp,Ngày sinh,Nữ\nAn,6/1,5/3/2009,\nBình,6/1,6/3/2009,x\n")
      .rows
    #expect(rows.map(\.details.gender) == [.male, .female])
  }

  @Test func `what stands below father and mother is not the student's`() throws {
    let rows = try checked(
      """
      STT,Thông tin học sinh,,Cha,,Mẹ,,Lớp,Số BHXH
      ,Họ và tên,Ngày sinh,Họ tên,Năm sinh,Họ tên,SĐT,,
      1,Nguyễn Văn An,5/3/2009,Nguyễn Văn Ba,1980,Trần Thị Tư,0901234567,6/1,7912345601
      """
    ).rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Văn An"])
    #expect(rows.map(\.details.birthDate?.iso) == ["2009-03-05"])
    #expect(rows.map(\.details.parentName) == ["Trần Thị Tư / Nguyễn Văn Ba"])
    #expect(rows.map(\.details.parentPhone) == ["0901234567"])
  }
}
