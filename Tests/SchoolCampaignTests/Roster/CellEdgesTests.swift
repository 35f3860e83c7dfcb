import Testing

@testable import SchoolCampaign

/// What stands around a text in its cell.
struct CellEdgesTests {
  @Test(arguments: [
    "'Trần Thị Bình", "'Trần Thị Bình'", "’Trần Thị Bình", "“Trần Thị Bình”", "1. Trần Thị Bình",
    "12) Trần Thị Bình", "- Trần Thị Bình", "• Trần Thị Bình", "Trần Thị Bình,", "Trần Thị Bình -",
    "Trần Thị Bình.", "Trần Thị Bình;", "-Trần Thị Bình", "Trần\u{2800}Thị Bình\u{2800}",
  ]) func `a name is kept without what stands around it`(cell: String) throws {
    let found = try checked("Họ và tên;Lớp;Ngày sinh\n\"\(cell)\";6/1;5/3/2009\n")
    #expect(found.rows.map(\.details.fullName) == ["Trần Thị Bình"])
    #expect(found.findings.isEmpty)
  }

  @Test(arguments: ["Y Bih-Êban", "H'Hen Niê", "D'Souza Anna", "Nguyễn Văn A (2)"])
  func `signs within a name stay`(name: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh\n\(name),6/1,5/3/2009\n")
    #expect(found.rows.map(\.details.fullName) == [name])
  }

  @Test(arguments: ["'", "’", "‘"])
  func `an apostrophe before any cell is none of it`(sign: String) throws {
    let cells = [
      "1", "Trần An", "05/03/2009", "0791234562", "6/1", "Lê Thị Hường", "0901234567",
    ].map { sign + $0 }
    let found = try checked(
      "STT,Họ và tên,Ngày sinh,Mã số BHXH,Lớp,Họ tên mẹ,SĐT\n" + cells.joined(separator: ",") + "\n"
    )
    let details = try #require(found.rows.first?.details)
    #expect(details.fullName == "Trần An")
    #expect(details.birthDate == CalendarDay(year: 2009, month: 3, day: 5))
    #expect(details.insuranceNumber?.text == "0791234562")
    #expect(details.parentName == "Lê Thị Hường")
    #expect(details.parentPhone == "0901234567")
    #expect(details.rollNumber == 1)
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
  }

  @Test func `a quoted word at the end keeps its quotes`() {
    #expect(CellEdges.withoutQuotes("Lê Thị \"Bảy\"") == "Lê Thị \"Bảy\"")
  }

  @Test func `a blank that is a sign is shown by its number`() {
    #expect(VisibleText.shown("An\u{2800}Bình") == "An⟨U+2800⟩Bình")
  }

  @Test(arguments: ["40,242", "40.242", "4.0242E+04"])
  func `a day as an amount is a day`(cell: String) throws {
    let found = try checked("Họ và tên;Lớp;Ngày sinh\nTrần An;6/1;\(cell)\n")
    #expect(found.rows.first?.details.birthDate == CalendarDay(year: 2010, month: 3, day: 5))
  }
}
