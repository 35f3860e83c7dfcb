import Testing

@testable import SchoolCampaign

/// What was settled when an error file was written holds when it comes back, without a word.
struct ReturnedRowsTests {
  private struct Returned {
    let headings: [String]
    let plan: RosterPlan
    let source: RosterSource
    let rows: [RosterRow]
  }

  /// Writes the rows to mend of a roster as an error file does, mends cells, and reads them without any choice.
  private func returned(
    _ csv: String, _ choices: ReadingChoices = ReadingChoices(), file: String = "roster.csv",
    mend: (String) -> String = { $0 }
  ) throws -> Returned {
    let source = try RosterSource(RosterInput(name: file, bytes: Array(csv.utf8)), choices)
    let mending = try RowsToMend(Planned().plan([source]), [source])
    let table = try #require(mending.tables.first)
    let headings = ["Lỗi cần sửa", "Dòng gốc", "Quyết định"] + table.columns.map(\.heading)
    var writer = CSVWriter()
    writer.write(headings)
    try mending.forEachRow(of: table) { row in
      writer.write(["lỗi", String(row.place.row), row.choice] + row.cells.map(mend))
    }
    let again = try RosterSource(RosterInput(name: "loi.csv", bytes: writer.bytes))
    var check = RosterCheck([again], defaults: RosterDefaults(schoolYearStart: 2020))
    return Returned(
      headings: headings, plan: try Planned().plan([again]), source: again,
      rows: try check.nextBatch(100))
  }

  @Test(arguments: [("6Á", "6A1"), ("6Á", "6Á"), ("06-Jan", "6/1"), ("Toán", "6 Toán")])
  func `a class that a person settled is not asked about again`(cell: String, meaning: String)
    throws
  {
    var choices = ReadingChoices()
    choices.classes = [cell: meaning]
    let found = try returned(
      """
      Lớp,Họ và tên,Ngày sinh
      \(cell),Trần An,31/02/2009
      \(cell),Lê Bình,không rõ
      6/2,Lê Châu,31/02/2009
      """, choices, mend: { ["31/02/2009", "không rõ"].contains($0) ? "05/03/2009" : $0 })
    #expect(found.plan.questions == [])
    #expect(found.plan.findings.all.isEmpty)
    #expect(found.headings.contains("Lớp đã đọc"))
  }

  @Test func `a settled class that a spreadsheet spoiled is known, one that was mended counts`()
    throws
  {
    func source(_ cell: String) throws -> RosterSource {
      try RosterSource(
        RosterInput(
          name: "loi.csv",
          bytes: Array(
            ("Lỗi cần sửa,Dòng gốc,Quyết định,Lớp đã đọc,Lớp,Họ và tên,Ngày sinh\n"
              + "lỗi,3,,lớp 6/1,\(cell),Trần An,2009-03-05\n").utf8)))
    }
    #expect(try source("06-Jan").interpretation.classes.byCell == ["06-Jan": .chosen("6/1")])
    #expect(try source("6/1").interpretation.classes.byCell == ["6/1": .chosen("6/1")])
    #expect(try source("6/3").interpretation.classes.byCell == [:])
  }

  @Test func `classes that were filled down stand in their rows`() throws {
    var choices = ReadingChoices()
    choices.fillsDown = true
    let found = try returned(
      """
      STT,Lớp,Họ và tên,Ngày sinh
      1,6/1,Trần An,05/03/2009
      2,,Lê Bình,31/02/2009
      3,,Lê Châu,31/02/2009
      """, choices, mend: { $0 == "31/02/2009" ? "05/03/2009" : $0 })
    #expect(found.plan.questions == [])
    #expect(found.plan.findings.all.isEmpty)
    #expect(found.rows.count == 2)
  }

  @Test func `blank classes of an error file are no merged cells`() throws {
    let source = try RosterSource(
      RosterInput(
        name: "loi.csv",
        bytes: Array(
          ("Lỗi cần sửa,Dòng gốc,Quyết định,STT,Lớp,Họ và tên,Ngày sinh\n"
            + "lỗi,3,,1,6/1,Trần An,2009-03-05\nlỗi,4,,2,,Lê Bình,2009-03-05\n").utf8)))
    #expect(source.interpretation.blankClasses == .missing)
  }

  @Test func `numbers that run through all classes stay those of each class`() throws {
    var csv = "STT,Lớp,Họ và tên,Ngày sinh\n"
    for number in 1...20 {
      csv += "\(number),6/\(number > 10 ? 2 : 1),Trần Văn \(number % 2 == 0 ? "An" : "Bình"),"
      csv += (number == 12 ? "31/02/2009" : "\(number)/03/2009") + "\n"
    }
    let found = try returned(csv, mend: { $0 == "31/02/2009" ? "12/03/2009" : $0 })
    #expect(found.rows.map(\.details.rollNumber) == [2])
  }

  @Test func `father and mother stay whom a column is about`() throws {
    let found = try returned(
      """
      Lớp,Họ và tên,Ngày sinh,Họ tên cha,ĐT mẹ
      6/1,Lê Bình,31/02/2009,Lê Văn Ba,0901234567
      """, mend: { $0 == "31/02/2009" ? "05/03/2009" : $0 })
    #expect(found.rows[0].details.parentName == "Mẹ (cha: Lê Văn Ba)")
  }

  @Test func `a value from another column of the same meaning goes along`() throws {
    let found = try returned(
      """
      Lớp,Họ và tên,Ngày sinh,Ngày tháng năm sinh,Mã số BHXH
      6/1,Lê Bình,,05/03/2009,79123
      """, mend: { $0 == "79123" ? "7912345601" : $0 })
    #expect(found.rows[0].details.birthDate?.iso == "2009-03-05")
    #expect(found.plan.questions == [])
    #expect(found.plan.findings.all.isEmpty)
  }

  @Test func `no heading of an error file is guessed by its words or its values`() throws {
    var choices = ReadingChoices()
    choices.settle(heading: "Số BHXH cũ của em", as: nil)
    choices.settle(heading: "Mã HS", as: nil)
    let found = try returned(
      """
      Lớp,Họ và tên,Ngày sinh,Mã HS,Số BHXH cũ của em,Ngày vào đội,,Di động
      6/1,Lê Bình,31/02/2009,7900000001,7912345699,05/03/2019,7912345698,0901234567
      6/1,Lê Châu,31/02/2009,7900000002,7912345697,05/03/2019,7912345696,0901234568
      """, choices, mend: { $0 == "31/02/2009" ? "05/03/2009" : $0 })
    let layout = found.source.layout
    #expect(Set(layout.origins.compactMap(\.self)).isSubset(of: [.heading, .words]))
    #expect(layout.columns(of: .insuranceNumber).isEmpty)
    #expect(layout.columns(of: .ministryID).isEmpty)
    #expect(found.source.openColumns == [])
    #expect(found.plan.questions == [])
    #expect(HeadingMeaning("Mã số BHXH (không dùng)") == .other)
  }
}
