import Testing

@testable import SchoolCampaign

/// Lists that were copied with their old title.
struct ClassContradictionTests {
  private func source(_ title: String, sheet: String?, file: String = "x.xlsx") throws
    -> RosterSource
  {
    let csv = "\(title),,\nSTT,Họ và tên,Ngày sinh\n1,Lê An,1/3/2009\n"
    let text = RosterTable(RosterInput(name: file, bytes: Array(csv.utf8)), delimiter: 0x2C)
    return try RosterSource(RosterTable(file: file, sheet: sheet, size: 1) { try text.reader() })
  }

  @Test(arguments: ["6_2", "Lớp 6-2", "6.2", "DS lớp 6/2", "6A1"])
  func `a title and a sheet of two classes name none`(sheet: String) throws {
    let source = try source("DANH SÁCH LỚP 6/1", sheet: sheet)
    #expect(source.named == nil)
    #expect(source.contradiction?.titled == "6/1")
  }

  @Test func `so do a title and a file`() throws {
    for sheet in [nil, "Sheet1"] {
      let source = try source("LỚP 6/1", sheet: sheet, file: "DS lop 6-2.xlsx")
      #expect(source.named == nil && source.contradiction?.called == "6/2")
    }
  }

  @Test(arguments: ["6_1", "Sheet1", "DS", "Lớp 06/01", "Khối 6"])
  func `a title of the sheet's class, or beside a sheet of none, names it`(sheet: String) throws {
    let source = try source("DANH SÁCH LỚP 6/1", sheet: sheet)
    #expect(source.named?.key == "6/1" && source.contradiction == nil)
  }

  @Test func `the sheet's name outweighs the file's`() throws {
    let source = try source("LỚP 6/1", sheet: "6_1", file: "6-2.xlsx")
    #expect(source.named?.key == "6/1")
  }

  @Test func `one question names both, and a class of the command settles it`() throws {
    let csv = "LỚP 6/1,,\nSTT,Họ và tên,Ngày sinh\n1,Lê An,1/3/2009\n"
    func plan(_ className: String?) throws -> RosterPlan {
      var campaign = Planned()
      campaign.options.className = className.flatMap { ClassName($0) }
      return try campaign.plan([
        RosterSource(RosterInput(name: "lop 6-2.csv", bytes: Array(csv.utf8)))
      ])
    }
    let open = try plan(nil)
    #expect(open.questions.map(\.code) == ["title-against-name"])
    #expect(open.decision(0) == .refused)
    #expect(try plan("6/2").questions.isEmpty)
  }
}
