import Testing

@testable import SchoolCampaign

/// Columns whose meaning their cells tell.
struct CellColumnTests {
  private func source(
    _ csv: String, _ maps: [String: RosterField?] = [:]
  ) throws -> RosterSource {
    var choices = ReadingChoices()
    for (key, field) in maps { choices.settle(heading: key, as: field) }
    return try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)), choices)
  }

  private func sheet(_ rows: [[String]]) throws -> RosterTable {
    var writer = SheetWriter()
    for (number, cells) in rows.enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(Array(cell.utf8), column: column) }
      try writer.endRow()
    }
    return try writer.table(file: "s.xlsx", sheet: "S")
  }

  @Test func `a column without heading that counts the rows has the roll numbers`() throws {
    let csv = ",Họ và tên,Lớp,Ngày sinh\n1,Lê An,6/1,5/3/2009\n2,Hồ Ba,6/1,6/3/2009\n"
    #expect(try checked(csv).rows.map(\.details.rollNumber) == [1, 2])
    let other = csv.replacing("2,Hồ", with: "7,Hồ")
    #expect(try checked(other).rows.map(\.details.rollNumber) == [nil, nil])
    #expect(try source(other).openColumns.map(\.sample.column) == [0])
  }

  @Test func `a remark beside a sheet's table is told with its column and stops nothing`() throws {
    let rows = [
      ["STT", "Họ và tên", "Ngày sinh", "Lớp"], ["1", "Lê An", "5/3/2009", "6/1"],
      ["2", "Hồ Ba", "6/3/2009", "6/1", "chuyển trường"], ["3", "Lý Tư", "7/3/2009", "6/1"],
    ]
    let found = try RosterSource(sheet(rows))
    #expect(found.openColumns.map(\.sample.column) == [4])
    #expect(found.openColumns.map(\.sample.values) == [["chuyển trường"]])
    #expect(found.openColumns.map(\.isDecisive) == [false])
    var check = RosterCheck([found], defaults: RosterDefaults(schoolYearStart: 2020))
    #expect(try check.nextBatch(9).count == 3)
    #expect(check.findings.all.isEmpty)
  }

  @Test func `in a text so where the header has the cell, or a person says so`() throws {
    let csv =
      "STT,Họ và tên,Ngày sinh,Lớp,\n1,Lê An,5/3/2009,6/1,\n2,Hồ Ba,6/3/2009,6/1,chuyển đi\n"
    #expect(try source(csv).openColumns.map(\.sample.column) == [4])
    #expect(try checked(csv).findings.isEmpty)
    let short = csv.replacing("Lớp,\n", with: "Lớp\n")
    #expect(try checked(short).findings.map(\.kind) == [.tooManyCells])
    for field in [nil, RosterField.note] {
      var check = RosterCheck(
        [try source(short, ["E": field])], defaults: RosterDefaults(schoolYearStart: 2020))
      #expect(try check.nextBatch(9).last?.details.note == (field == nil ? nil : "chuyển đi"))
      #expect(check.findings.all.isEmpty)
    }
  }

  @Test(arguments: [
    "Họ,Tên,Họ và tên|Nguyễn Thị,Ba,Nguyễn Văn An", "Họ và tên,Họ đệm,Tên|Lê An,Lê,Bình",
    "Ngày sinh,Năm sinh,Họ và tên|5/3/2009,2010,Lê An",
  ]) func `a name and its parts, a day and its year that differ are a question`(table: String)
    throws
  {
    let halves = table.split(separator: "|")
    let found = try source("\(halves[0]),Lớp,Mã số BHXH\n\(halves[1]),6/1,7912345601\n")
    #expect(found.conflicts.count == 1)
    let choice = try #require(found.conflicts.first?.choices.first)
    var maps: [String: RosterField?] = [:]
    for column in choice { maps[ColumnLetter.letters(column.column)] = .some(column.field) }
    let settled = try source("\(halves[0]),Lớp,Mã số BHXH\n\(halves[1]),6/1,7912345601\n", maps)
    #expect(settled.conflicts.isEmpty)
  }

  @Test(arguments: [
    "Họ,Tên,Họ và tên|Nguyễn,An,Nguyễn Văn An", "Họ và tên,Họ đệm,Tên|LÊ VĂN AN,Lê Văn,An",
    "Ngày sinh,Năm sinh,Họ và tên|5/3/2009,2009,Lê An",
  ]) func `those that agree are none`(table: String) throws {
    let halves = table.split(separator: "|")
    #expect(
      try source("\(halves[0]),Lớp,Mã số BHXH\n\(halves[1]),6/1,7912345601\n").conflicts.isEmpty)
  }

  @Test func `years alone are no birth dates`() throws {
    let csv =
      "Họ và tên,Lớp,Năm sinh,Mã số BHXH\nLê An,6/1,2009,7912345601\nHồ Ba,6/1,2009,7912345602\n"
    let found = try checked(csv)
    #expect(found.findings.isEmpty)
    #expect(found.rows.map(\.details.birthDate) == [nil, nil])
    #expect(try source(csv).layout.fields[2] == .birthYear)
    #expect(try source(csv, ["Năm sinh": .birthYear]).layout.fields[2] == .birthYear)
  }

  @Test(arguments: ["HS,4,79,7912345601", "HS4,79,,7912345601"])
  func `of a card in boxes the ten digits count`(card: String) throws {
    let csv = "Họ và tên,Lớp,Mã thẻ BHYT,,,\nLê An,6/1,\(card)\n"
    #expect(try checked(csv).rows.map(\.details.insuranceNumber?.text) == ["7912345601"])
  }

  @Test func `a parent's name in two columns is one name`() throws {
    let csv =
      "Họ và tên,Lớp,Ngày sinh,Họ tên PH,,SĐT\nLê An,6/1,5/3/2009,Lê Văn,Bốn,0901234567\n"
      + "Hồ Ba,6/1,6/3/2009,Hồ Thị,Năm,0901234568\n"
    #expect(try checked(csv).rows.map(\.details.parentName) == ["Lê Văn Bốn", "Hồ Thị Năm"])
  }

  @Test func `a header may have three rows`() throws {
    let csv = """
      STT,Họ và tên,Ngày sinh,Lớp,Phụ huynh,,,
      ,,,,Cha,,Mẹ,
      ,,,,Họ tên,SĐT,Họ tên,SĐT
      1,Nguyễn Văn An,5/3/2009,6/1,Ba,,Tư,0912345678
      """
    let found = try checked(csv)
    #expect(found.rows.map(\.details.parentName) == ["Tư / Ba"])
    #expect(found.rows.map(\.details.parentPhone) == ["0912345678"])
    #expect(found.findings.isEmpty)
  }

  @Test func `phones beside a column of cards to come are no cards`() throws {
    let csv = "Họ và tên,Lớp,Ngày sinh,Số thẻ,\nLê An,6/1,5/3/2009,chưa có,0901234567\n"
    #expect(try checked(csv).rows.map(\.details.insuranceNumber) == [nil])
  }

  @Test func `cards under a student's code are cards where nothing else is`() throws {
    let csv = "Họ và tên,Lớp,Mã học sinh\nLê An,6/1,HS4797912345601\n"
    #expect(try checked(csv).rows.map(\.details.insuranceNumber?.text) == ["7912345601"])
    let coded = "Họ và tên,Lớp,Mã học sinh,Số thẻ\nLê An,6/1,HS4797912345601,7912345602\n"
    #expect(try checked(coded).rows.map(\.details.insuranceNumber?.text) == ["7912345602"])
  }

  @Test(
    arguments: [
      ("Lớp chủ nhiệm", .unsure(.className)), ("NTN sinh", .sure(.birthDate)),
      ("Lớp/Khối", .suggested([.className, .grade])),
      ("Lớp năm học 2020-2021", .unsure(.className)), ("Năm học", .other),
      ("Số điện thoại đăng ký VssID", .sure(.parentPhone)), ("Số máy", .sure(.parentPhone)),
      ("LL", .suggested([.parentPhone, .parentName])), ("GV chủ nhiệm", .other),
      ("Hotline phụ huynh", .sure(.parentPhone)), ("Ngày cài VssID", .other),
    ] as [(String, HeadingMeaning)]) func `headings are read by their words`(
      heading: String, meaning: HeadingMeaning
    )
  { #expect(HeadingMeaning(heading) == meaning) }
}

/// Texts whose quotes are not a spreadsheet's.
struct QuotedLineTests {
  @Test(arguments: [
    "'STT','Họ và tên','Ngày sinh','Lớp'\n'1','Lê \"Bi\" An','13/01/2009','6/1'\n",
    "\"STT,Họ và tên,Ngày sinh,Lớp\"\n\"1,Lê \"\"Bi\"\" An,13/01/2009,6/1\"\n",
    "\"STT;Họ và tên;Ngày sinh;Lớp\"\r\n\"1;Lê \"\"Bi\"\" An;13/01/2009;6/1\"\r\n",
    "sep=;\nSTT,Họ và tên,Ngày sinh,Lớp\n1,Lê \"Bi\" An,13/01/2009,6/1\n",
  ]) func `quotes of another kind are none of the cells`(csv: String) throws {
    let rows = try checked(csv).rows
    #expect(rows.map(\.details.fullName) == ["Lê \"Bi\" An"])
    #expect(rows.map(\.details.birthDate?.iso) == ["2009-01-13"])
  }

  @Test func `a name with an apostrophe keeps it, and commas inside quotes part nothing`() throws {
    let rows = try checked(
      "'Họ và tên','Ngày sinh','Lớp','Ghi chú'\n'H'Nga Niê','13/01/2009','6/1','a, b'\n"
    ).rows
    #expect(rows.map(\.details.fullName) == ["H'Nga Niê"])
    #expect(rows.map(\.details.note) == ["a, b"])
  }
}
