import Testing

@testable import SchoolCampaign

struct MarkSheetTests {
  private func sheet(_ csv: String) throws -> MarkSheet {
    try MarkSheet(
      RosterTable.candidates(in: RosterInput(name: "marks.csv", bytes: Array(csv.utf8))),
      terms: MarkTerms(), year: 2021)
  }

  @Test func `a class list with ticks is a sheet of marks`() throws {
    let found = try sheet(
      "sep=;\nTRƯỜNG THCS HOA SEN;;\nSTT;Lớp;Trạng thái;Ghi chú\n1;6/1;x;\n2;6/1;;gọi lại\n3;6/1;X;ok\n"
    )
    #expect(found.lines.map(\.row) == [4, 6])
    #expect(found.lines.allSatisfy { $0.status == .installed })
    #expect(found.blankRows == 1)
    #expect(found.looseNotes == 1)
  }

  @Test(arguments: [
    ("123456789,x,", MarkSheet.Problem.Kind.unreadableNumber), (",x,", .noClue),
    ("7912345601,vâng,", .badStatus), ("7912345601,x,32/5", .badDay),
  ]) func `a row that cannot be read is a problem`(row: String, kind: MarkSheet.Problem.Kind) throws
  {
    let found = try sheet("Mã số BHXH,Trạng thái,Ngày\n\(row)\n")
    #expect(found.problems.map(\.kind) == [kind])
    #expect(found.lines.isEmpty)
  }

  @Test func `all that a row says about the student must agree`() throws {
    let line = try #require(
      try sheet("STT,Lớp,Họ và tên,Trạng thái\n1,6/1,nguyen van an,x\n").lines.first)
    let place = try #require(ClassName("6/1"))
    #expect(line.clues.agree(with: StudentDetails(fullName: "Nguyễn Văn An"), in: place))
    #expect(!line.clues.agree(with: StudentDetails(fullName: "Trần Bình"), in: place))
  }

  @Test func `a number alone must be where the sheet says`() throws {
    let line = try #require(
      try sheet("Mã số BHXH,Lớp,Trạng thái\n7912345601,6/2,x\n").lines.first)
    var details = StudentDetails(fullName: "Nguyễn Văn An")
    details.insuranceNumber = InsuranceNumber("7912345601")
    #expect(line.clues.agree(with: details, in: try #require(ClassName("6_2"))))
    #expect(!line.clues.agree(with: details, in: try #require(ClassName("6/1"))))
  }

  @Test func `a class in the title goes for all rows`() throws {
    let lines = try sheet("LỚP 6/2,,\nSTT,Họ và tên,Đã cài VssID\n4,An,x\n").lines
    #expect(lines.map(\.clues.className?.display) == ["6/2"])
  }

  @Test func `a roster is no sheet of marks`() {
    #expect(throws: RosterFileError.noMarkHeader(found: ["Họ và tên", "Lớp"])) {
      try sheet("Họ và tên,Lớp\nAn,6/1\n")
    }
  }

  @Test func `a zero that a spreadsheet dropped is put back beside a name only`() throws {
    let found = try sheet(
      "Mã số BHXH,Họ và tên,Trạng thái\n123456789,Nguyễn Văn An,x\n123456789,,x\n")
    #expect(found.lines.map(\.clues.insuranceNumber?.text) == ["0123456789"])
    #expect(found.problems.map(\.row) == [3])
  }

  private func table(_ name: String, mark: String) throws -> RosterTable {
    var writer = SheetWriter()
    for (number, cells) in [["STT", "Lớp", "Trạng thái"], ["1", "6/1", mark]].enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(Array(cell.utf8), column: column) }
      try writer.endRow()
    }
    return try writer.table(file: "s.xlsx", sheet: name)
  }

  @Test func `of two sheets with marks none is passed over`() throws {
    func sheet(_ first: String, _ second: String) throws -> MarkSheet {
      try MarkSheet(
        [table("6A", mark: first), table("6B", mark: second)], terms: MarkTerms(), year: 2021)
    }
    #expect(throws: RosterFileError.severalMarkSheets(["s.xlsx [6A]", "s.xlsx [6B]"])) {
      try sheet("x", "x")
    }
    #expect(try sheet("", "x").lines.count == 1)
    #expect(try sheet("", "").blankRows == 1)
  }
}
