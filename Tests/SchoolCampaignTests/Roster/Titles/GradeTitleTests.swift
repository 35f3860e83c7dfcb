import Testing

@testable import SchoolCampaign

/// Titles and sections that name a grade where a class should stand.
struct GradeTitleTests {
  private func openClass(_ csv: String) throws -> String? {
    try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8))).openClass
  }

  private static let rows = "1,Lê An,1/3/2009\n2,Lê Ba,2/3/2009\n"

  @Test(arguments: [
    "KHỐI 6", "Khối lớp 6", "Danh sách học sinh khối 6", "Khối sáu", "6", "Grade 6",
  ])
  func `a title is named in the question`(title: String) throws {
    #expect(try openClass("\(title),,\nSTT,Họ và tên,Ngày sinh\n" + Self.rows) == title)
  }

  @Test(arguments: ["Khối 6", "6", "HS khối 7"]) func `so is a sheet`(sheet: String) throws {
    let csv = "STT,Họ và tên,Ngày sinh\n" + Self.rows
    let text = RosterTable(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), delimiter: 0x2C)
    let table = RosterTable(file: "x.xlsx", sheet: sheet, size: 1) { try text.reader() }
    #expect(try RosterSource(table).openClass == sheet)
  }

  @Test(arguments: ["Khối 6,,", ",Khối sáu,", "Khối lớp 7,,"])
  func `a section is passed over and named`(row: String) throws {
    let csv = "STT,Họ và tên,Ngày sinh\n" + row + "\n" + Self.rows
    #expect(try openClass(csv) == row.split(separator: ",").first.map(String.init))
    let found = try checked(csv)
    #expect(found.rows.count == 2 && found.findings.contains { $0.kind == .section })
  }

  @Test(arguments: [
    "KHỐI 6,,\nLỚP 6/1,,\nSTT,Họ và tên,Ngày sinh\n", "Khối THCS,,\nSTT,Họ và tên,Ngày sinh\n",
    "2021,,\nSTT,Họ và tên,Ngày sinh\n",
  ]) func `nothing else is`(head: String) throws {
    #expect(try openClass(head + Self.rows) == nil)
  }
}
