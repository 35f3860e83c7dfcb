import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign
import Testing

/// Mending the cells of an error file and importing it gives the same campaign as importing the mended original.
struct ErrorFileRoundTripTests {
  @Test(arguments: 1...12)
  func `generated rosters come to the same by way of their error file`(seed: UInt64) async throws {
    let roster = FaultyRoster(seed: seed)
    let errors = try await ImportOfErrors(roster)
    #expect(errors.rows.count >= roster.faults.count)
    let mended = try errors.csv { cells, headings in roster.mend(&cells, headings) }
    let plan = try await errors.campaign.plan(mended)
    #expect(plan.missing.isEmpty)
    #expect(plan.questions == [])
    #expect(plan.findings.all.filter(\.kind.isError).isEmpty)
    try await errors.campaign.apply(plan, mended)

    let straight = try RoundTripCampaign()
    let clean = [try roster.source(isMended: true)]
    try await straight.apply(try await straight.plan(clean, roster.options), clean)
    let (mine, theirs) = (try await errors.campaign.students(), try await straight.students())
    #expect(mine.count > 30)
    #expect(mine == theirs)
  }

  @Test(arguments: 1...4)
  func `a workbook of errors holds the cells of the text, and reads the same`(seed: UInt64)
    async throws
  {
    let errors = try await ImportOfErrors(FaultyRoster(seed: seed))
    let book = try ErrorWorkbook(errors.mending, of: errors.sources, Wording(.vietnamese))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).xlsx")
    try book.data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let delivery = RosterDelivery(paths: [file.path])
    #expect(delivery.problems == [])
    let source = try #require(delivery.sources.first)
    #expect(source.isErrorFile)
    #expect(source.table.sheet == "roster")
    let text = try errors.csv { _, _ in }
    let (mine, theirs) = (try cells(source.table), try cells(text[0].table))
    #expect(mine.count == theirs.count)
    // Text cells keep a class as it is; a text has `Lớp 6/1`.
    for (left, right) in zip(mine, theirs) {
      #expect(left == right.map { $0.hasPrefix("Lớp ") ? String($0.dropFirst(4)) : $0 })
    }
  }

  @Test(arguments: ["error-cell.xlsx", "formula-without-value.xlsx", "scientific-notation.csv"])
  func `samples with errors come to all their students by way of the error file`(file: String)
    async throws
  {
    let folder = Program.package.appendingPathComponent("SampleData/disorders")
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    let expected = try JSONDecoder().decode([String: Sample].self, from: data)
    let all = try #require(expected["cards-old-and-new.csv"]).students
    let good = try #require(expected[file]).students
    let missing = try #require(all.first { student in !good.contains { $0.name == student.name } })
    let delivery = RosterDelivery(paths: [folder.appendingPathComponent(file).path])
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    let errors = try await ImportOfErrors(delivery.sources, options)
    let mended = try errors.csv { cells, headings in
      let values: [RosterField: String] = [
        .fullName: missing.name, .birthDate: missing.birthDate, .insuranceNumber: missing.number,
        .className: missing.class, .parentPhone: missing.phone,
      ]
      for (field, value) in values {
        if let column = headings.firstIndex(of: field.heading) { cells[column] = value }
      }
    }
    let plan = try await errors.campaign.plan(mended)
    try await errors.campaign.apply(plan, mended)
    let found = try await errors.campaign.students()
    #expect(found.count == 10)
    for student in all {
      let key = [student.name, student.birthDate, student.number]
      #expect(found.contains { text in key.allSatisfy { text.contains($0) } }, "\(student)")
    }
  }

  @Test func `a row below Giảm comes back as a removal`() async throws {
    let list = """
      DANH SÁCH LỚP 6/1
      STT,Họ và tên,Ngày sinh,Mã số BHXH
      I,Tăng,,
      1,Trần An,05/03/2009,7912345601
      II,Giảm,,
      1,Lê Bình,31/02/2009,7912345602
      """
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    options.leaveDay = CalendarDay(number: 18_770)
    let source = try RosterSource(RosterInput(name: "d03.csv", bytes: Array(list.utf8)))
    let before = try RosterSource(
      RosterInput(
        name: "lop.csv",
        bytes: Array("Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n6/1,Lê Bình,06/03/2009,7912345602\n".utf8)
      ))
    let errors = try await ImportOfErrors([source], options, after: [before])
    #expect(errors.rows.count == 1)
    let mended = try errors.csv { cells, headings in
      if let column = headings.firstIndex(of: "Ngày sinh") { cells[column] = "06/03/2009" }
    }
    var wish = ImportOptions()
    wish.leaveDay = options.leaveDay
    let plan = try await errors.campaign.plan(mended, wish)
    #expect(plan.count(.leaving) == 1)
    #expect(plan.missing.isEmpty)
  }

  @Test func `days that a spreadsheet turned round are a question, mended ones are not`() throws {
    let header = "Lỗi cần sửa,Dòng gốc,Quyết định,Ngày sinh đã đọc,Trường,Lớp,Họ và tên,Ngày sinh\n"
    func source(_ day: String, _ choices: ReadingChoices = ReadingChoices()) throws
      -> RosterSource
    {
      let row = "lỗi,5,,năm 2009 tháng 3 ngày 5,THCS Hoa Sen,6/1,Trần An,\(day)\n"
      return try RosterSource(
        RosterInput(name: "loi.csv", bytes: Array((header + row).utf8)), choices)
    }
    for day in ["2009-03-05", "5/3/2009", "05/03/2009", "6/3/2009", "2009-04-25", ""] {
      #expect(try !source(day).interpretation.isDateOrderOpen, "\(day)")
    }
    for day in ["3/5/2009", "2009-05-03"] {
      #expect(try source(day).interpretation.isDateOrderOpen, "\(day)")
    }
    var choices = ReadingChoices()
    choices.dateOrder = .monthFirst
    #expect(try !source("3/5/2009", choices).interpretation.isDateOrderOpen)
  }

  @Test func `rows swallowed by a quote stay an error until they are mended`() async throws {
    let list = """
      Lớp;Họ và tên;Ngày sinh;Mã số BHXH;Ghi chú
      6/1;Trần An;05/03/2009;7912345601;"xem
      6/1;Lê Bình;06/03/2009;7912345602;
      6/1;Lê Châu;07/03/2009;7912345603;hết"
      """
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    let source = try RosterSource(RosterInput(name: "lop.csv", bytes: Array(list.utf8)))
    let errors = try await ImportOfErrors([source], options)
    let again = try errors.csv { _, _ in }
    let plan = try await errors.campaign.plan(again)
    #expect(plan.findings.all.filter(\.kind.isError).map(\.kind) == [.swallowedRows])
  }

  @Test func `every canonical heading is read as what it stands for`() {
    for field in RosterField.allCases { #expect(RosterField(heading: field.heading) == field) }
    #expect(RosterField(heading: RosterField.readBirthDateHeading) == .ownColumn)
  }

  private func cells(_ table: RosterTable) throws -> [[String]] {
    var reader = try table.reader()
    var row = TableRow()
    var all: [[String]] = []
    while try reader.next(into: &row) {
      var cells = row.cells
      while cells.last == "" { cells.removeLast() }
      all.append(cells)
    }
    return all
  }
}

/// What must come of a sample.
private struct Sample: Decodable {
  struct Student: Decodable {
    let name: String
    let `class`: String
    let birthDate: String
    let number: String
    let phone: String
  }

  let students: [Student]
}
