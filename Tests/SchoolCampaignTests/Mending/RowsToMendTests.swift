import Testing

@testable import SchoolCampaign

struct RowsToMendTests {
  private func rows(_ csv: String) throws -> [MendingRow] {
    let source = try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)))
    let plan = try Planned().plan([source])
    let rows = try RowsToMend(plan, [source])
    var all: [MendingRow] = []
    for table in rows.tables { try rows.forEachRow(of: table) { all.append($0) } }
    return all
  }

  @Test func `a row with an error and the row that it repeats are to be mended, others are not`()
    throws
  {
    let found = try rows(
      """
      Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      6/1,Trần An,05/03/2009,7912345601
      6/1,Lê Bình,31/02/2009,7912345602
      6/1,Lê Châu,06/03/2009,7912345603
      6/1,Lê Dung,07/03/2009,7912345603
      """)
    #expect(found.map(\.place.row) == [3, 4, 5])
    #expect(found[0].findings == [.invalidBirthDate(.noSuchDay)])
    #expect(found[1].findings == [.repeatedInsuranceNumber(RosterRowReference(row: 5))])
    #expect(found[2].findings == [.repeatedInsuranceNumber(RosterRowReference(row: 4))])
  }

  @Test(arguments: ["", "TRƯỜNG THCS HOA SEN\n"])
  func `a row whose class cannot be read keeps the school of the command or the title`(
    title: String
  ) throws {
    let found = try rows(title + "Lớp,Họ và tên,Ngày sinh\n#REF!,Trần An,05/03/2009\n")
    let school = title.isEmpty ? Planned.school.name.display : "THCS Hoa Sen"
    #expect(found.count == 1)
    #expect(found.first?.cells.contains(school) == true)
    let named = try rows(
      title + "Trường,Lớp,Họ và tên,Ngày sinh\n,#REF!,Trần An,05/03/2009\n"
        + "THCS Hoa Mai,#REF!,Lê Bình,06/03/2009\n")
    #expect(named.map { $0.cells.contains("THCS Hoa Mai") } == [false, true])
    #expect(named.first?.cells.contains(school) == true)
  }
}
