import Testing

@testable import SchoolCampaign

/// Columns that are known by the words of their headings and by what they hold.
struct WordedColumnTests {
  private func source(_ csv: String) throws -> RosterSource {
    try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)))
  }

  @Test func `a list with none of the known headings is read by their words`() throws {
    let rows = try checked(
      """
      STT,Họ và tên con,Con học lớp,Ngày sinh HS,10 số cuối thẻ BHYT,Số điện thoại cha/mẹ
      1,Nguyễn Văn An,6/1,5/3/2009,7912345601,0901234567
      """
    ).rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Văn An"])
    #expect(rows.map(\.details.birthDate?.iso) == ["2009-03-05"])
    #expect(rows.map(\.details.insuranceNumber?.text) == ["7912345601"])
    #expect(rows.map(\.details.parentPhone) == ["0901234567"])
  }

  @Test(
    arguments: [
      ("Điện", "thoại PH", .parentPhone), ("Số điện", "thoại", .parentPhone),
      ("Số ĐT", "liên hệ", .parentPhone), ("Mã số", "BHXH", .insuranceNumber),
      ("Thông tin", "cha", nil),
    ] as [(String, String, RosterField?)]) func `a heading may go on in the row below`(
      upper: String, lower: String, field: RosterField?
    ) throws
  {
    let rows = (1...3).map { "\($0),Nguyễn Văn An,6/1,5/\($0)/2009,090123457\($0)\n" }.joined()
    let found = try source(
      "STT,Họ và tên,Lớp,Ngày sinh,\(upper)\n,,,,\(lower)\n"
        + rows.replacing("0901", with: field == .parentPhone ? "0901" : "7901"))
    #expect(found.layout.fields[4] == field)
    #expect(found.layout.headerRow == 2)
  }

  @Test func `digits that only fill cells say nothing of a column of phones`() throws {
    let found = try checked(
      "Họ và tên,Lớp,Ngày sinh,SĐT của phụ huynh\n"
        + "Nguyễn An,6/1,5/3/2009,0901234567\n"
        + "Nguyễn Bình,6/1,5/4/2009,0000000000\nNguyễn Chi,6/1,5/5/2009,1111111111\n"
        + "Nguyễn Dung,6/1,5/6/2009,0123456789\n")
    #expect(found.rows.map(\.details.parentPhone) == ["0901234567", nil, nil, nil])
    #expect(found.findings.count { $0.kind == .fillerPhone } == 3)
  }

  @Test(
    arguments: [
      ("5/3/2009", .birthDate), ("TP. Hồ Chí Minh", nil), ("", nil),
    ] as [(String, RosterField?)]) func `NS is a birth date where it holds days`(
      cell: String, field: RosterField?
    ) throws
  {
    let found = try source("Họ và tên,Lớp,NS,Mã số BHXH\nNguyễn Văn An,6/1,\(cell),7912345601\n")
    #expect(found.layout.fields[2] == field)
  }

  @Test(
    arguments: [
      ("Mẹ", "0901234567", .parentPhone), ("Mẹ", "Trần Thị Tư", .parentName),
      ("Liên hệ", "901234567", .parentPhone), ("Mẹ", "công nhân", nil),
    ] as [(String, String, RosterField?)])
  func `a parent's column is a name or a phone by its values`(
    heading: String, cell: String, field: RosterField?
  ) throws {
    let found = try source(
      "Họ và tên,Lớp,Ngày sinh,\(heading)\nNguyễn Văn An,6/1,5/3/2009,\(cell)\n")
    #expect(found.layout.fields[3] == field)
  }

  @Test func `a phone column that holds none is left out and told`() throws {
    let found = try source(
      """
      Họ và tên,Lớp,Ngày sinh,Điện thoại mẹ
      Nguyễn Văn An,6/1,5/3/2009,Samsung
      Trần Văn Ba,6/1,6/3/2009,Nokia
      Lê Văn Cư,6/1,7/3/2009,không có
      """)
    #expect(found.layout.fields[3] == nil)
    #expect(found.openColumns.map(\.idea) == [.parentPhone])
    #expect(found.openColumns.map(\.isDecisive) == [false])
  }

  @Test func `what somebody else's columns hold is never the student's`() throws {
    let found = try checked(
      """
      Họ và tên,Lớp,Lớp cũ,Ngày sinh,Ngày sinh mẹ,Mã số BHXH,Mã số BHXH mẹ,SĐT GVCN,CCCD cha
      Nguyễn Văn An,6/1,5/9,5/3/2009,1/1/1980,7912345601,7912345699,0901234567,079080000001
      """)
    let details = try #require(found.rows.first).details
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
    #expect(details.birthDate?.iso == "2009-03-05")
    #expect(details.insuranceNumber?.text == "7912345601")
    #expect(details.personalID == nil)
    #expect(details.parentPhone == nil)
  }

  @Test func `a class that may be next year's is asked where no other column has one`() throws {
    let rows = "Nguyễn Văn An,6/1,5/3/2009\nTrần Văn Ba,6/2,6/3/2009\n"
    let alone = try source("Họ và tên,Lớp mới,Ngày sinh\n" + rows)
    #expect(alone.openColumns.map(\.isDecisive) == [true])
    #expect(alone.openColumns.map(\.idea) == [.className])
    let titled = try source("DANH SÁCH LỚP 6/1,,\nHọ và tên,Lớp mới,Ngày sinh\n" + rows)
    #expect(titled.openColumns.map(\.isDecisive) == [false])
  }

  @Test func `sub-headings name whose phone stands below`() throws {
    let rows = try checked(
      """
      STT,Họ và tên,Lớp,Ngày sinh,Số điện thoại,,BHYT,
      ,,,,Cha,Mẹ,Mã số,Hạn
      1,Nguyễn Văn An,6/1,5/3/2009,0901234567,0912345678,7912345601,31/12/2021
      """
    ).rows
    #expect(rows.map(\.details.parentPhone) == ["0901234567 / 0912345678"])
    #expect(rows.map(\.details.insuranceNumber?.text) == ["7912345601"])
  }
}
