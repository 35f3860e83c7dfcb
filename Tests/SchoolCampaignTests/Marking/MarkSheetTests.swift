import Testing

@testable import SchoolCampaign

struct MarkSheetTests {
  private func sheet(_ csv: String) throws -> MarkSheet { try marks(csv) }

  @Test func `a class list with ticks is a sheet of marks`() throws {
    let found = try sheet(
      "sep=;\nTRƯỜNG THCS HOA SEN;;\nSTT;Lớp;Trạng thái;Ghi chú\n1;6/1;x;\n2;6/1;;gọi lại\n3;6/1;X;ok\n"
    )
    #expect(found.lines.map(\.row) == [4, 6])
    #expect(found.lines.allSatisfy { $0.status == .installed })
    #expect(found.blankRows == 1)
    #expect(found.looseNotes == [6])
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
    #expect(lines.map(\.clues.className?.key) == ["6/2"])
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

  @Test func `every sheet of a workbook that says something is read`() throws {
    func names(_ first: String, _ second: String) throws -> [String] {
      try MarkSheet.sheets(
        in: [table("6A", mark: first), table("6B", mark: second)], file: "s.xlsx",
        MarkChoices(terms: MarkTerms(), reach: reachOfMay)
      ).lists.map(\.name)
    }
    #expect(try names("x", "x") == ["s.xlsx [6A]", "s.xlsx [6B]"])
    #expect(try names("", "x") == ["s.xlsx [6B]"])
    #expect(try names("", "") == ["s.xlsx [6A]"])
  }

  @Test func `a sheet whose headings are not known is named beside those that are read`() throws {
    var writer = SheetWriter()
    for (number, cells) in [["Mã số", "Xong chưa"], ["7912345601", "x"]].enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(Array(cell.utf8), column: column) }
      try writer.endRow()
    }
    let other = try writer.table(file: "s.xlsx", sheet: "6B")
    let found = try MarkSheet.sheets(
      in: [table("6A", mark: "x"), other], file: "s.xlsx",
      MarkChoices(terms: MarkTerms(), reach: reachOfMay))
    #expect(found.lists.map(\.name) == ["s.xlsx [6A]"])
    #expect(found.skipped == ["s.xlsx [6B]"])
  }

  @Test(arguments: ["VssID", "Cài VssID", "Đã cài đặt", "Tình trạng VssID", "Trạng thái"])
  func `any heading of installations is one of marks`(heading: String) throws {
    #expect(try sheet("Mã số BHXH,\(heading)\n7912345601,☑\n").lines.map(\.status) == [.installed])
  }

  @Test func `a roster's status of enrolment stands beside that of VssID`() throws {
    let found = try sheet("Mã số BHXH,Trạng thái,VssID\n7912345601,Đang học,TRUE\n")
    #expect(found.lines.map(\.status) == [.installed])
  }

  @Test func `a no lowers nobody who has only sent the form`() throws {
    let line = try #require(try sheet("Mã số BHXH,VssID\n7912345601,FALSE\n").lines.first)
    #expect(line.status == nil && line.denied == .installed)
    let day = CalendarDay(number: 18_775)
    let sent = Standing().raised(to: .submitted, on: day, route: .childOfParent)
    let installed = sent.raised(to: .installed, on: day, route: .childOfParent)
    for corrects in [false, true] {
      let request = line.request(day: day, corrects: corrects)
      #expect(sent.marked(request, route: .childOfParent) == sent)
      #expect(
        installed.marked(request, route: .childOfParent).status
          == (corrects ? .approved : .installed))
    }
  }

  @Test func `two columns of the status must not contradict each other`() throws {
    let found = try sheet(
      "Mã số BHXH,VssID,Đã cài\n7912345601,x,☑\n7912345602,x,chưa\n7912345603,,x\n")
    #expect(found.lines.map(\.row) == [2, 4])
    #expect(found.problems.map(\.kind) == [.statusesDisagree])
  }

  @Test func `two columns of obstacles complete each other or are told apart`() throws {
    var terms = MarkTerms()
    terms.add("không có smartphone", Obstacle.noSmartphone)
    terms.add("chưa có tin nhắn", Obstacle.noSMS)
    let found = try marks(
      """
      Mã số BHXH,Vướng mắc,Lý do
      7912345601,,không có smartphone
      7912345602,không có smartphone,không có smartphone
      7912345603,chưa có tin nhắn,không có smartphone
      """
    ) { $0.terms = terms }
    #expect(found.lines.map(\.obstacle) == [.set(.noSmartphone), .set(.noSmartphone)])
    #expect(found.problems.map(\.kind) == [.obstaclesDisagree])
    #expect(found.blankRows == 0)
  }

  @Test(arguments: [
    ("Lớp,Lớp học", "6/1,6_1", true), ("Lớp,Lớp học", "6/1,6/2", false),
    ("Lớp,Lớp học", ",6/1", true),
    ("Họ và tên,Tên học sinh", "Lê An,lê an", true),
    ("Họ và tên,Tên học sinh", "Lê An,Lê Ân", true),
    ("Họ và tên,Tên học sinh", "Lê An,Lê Bình", false),
    ("Danh sách lần,Lần danh sách", "1,2", false), ("Danh sách lần,Lần danh sách", ",2", true),
  ]) func `two columns of one meaning must agree`(headings: String, cells: String, agree: Bool)
    throws
  {
    let found = try sheet("Mã số BHXH,\(headings),VssID\n7912345601,\(cells),x\n")
    #expect(found.lines.count == (agree ? 1 : 0), "\(found.problems)")
  }

  @Test func `a list to take to the phone is told as what it is`() {
    #expect(throws: RosterFileError.callList) {
      try sheet("Lớp,STT,Tình trạng,Kết quả gọi\n6/1,1,đã gửi 24/5,mai gọi lại\n")
    }
  }

  @Test func `crosses beside ticks are told`() throws {
    let beside = try sheet("Mã số BHXH,VssID\n7912345601,✓\n7912345602,✗\n")
    #expect(beside.lines.map(\.denied) == [nil, .installed])
    #expect(beside.signRows == [.crossIsNo: [3]])
    let alone = try sheet("Mã số BHXH,VssID\n7912345601,✗\n")
    #expect(alone.lines.map(\.status) == [.installed])
    #expect(alone.signRows == [.crossIsYes: [2]])
  }

  @Test func `a person settles what a column means`() throws {
    let csv = "Mã số BHXH,Cô ghi,Hôm nào,Đã cài\n7912345601,x,26/5,chưa\n"
    let found = try marks(csv) { choices in
      choices.settle(heading: "Cô ghi", as: MarkColumn(named: "VssID"))
      choices.settle(heading: "Hôm nào", as: MarkColumn(named: "day"))
      choices.settle(heading: "Đã cài", as: nil)
    }
    #expect(found.lines.map(\.status) == [.installed])
    #expect(found.lines.map(\.day?.iso) == ["2021-05-26"])
  }

  @Test func `the file's name tells the class of rows that name none`() throws {
    let found = try marks("STT,Họ và tên,VssID\n4,An,x\n", file: "DS lop 6-2.csv")
    #expect(found.lines.map(\.clues.className?.key) == ["6/2"])
  }

  @Test(arguments: [
    "STT,VssID\n3,x\n4,x\n5,x", "STT,Họ tên,VssID\n3,,1\n4,,1\n5,,1",
    "STT,VssID\n1,v\n2,v\n3,V", "STT,VssID\n1,1\n2,1\n3,1",
  ]) func `the first child below the header is no label of columns`(csv: String) throws {
    #expect(try marks(csv, file: "lop 6-1.csv").lines.map(\.row) == [2, 3, 4])
  }

  @Test(arguments: ["A,B", "1,2", "(1),(2)"]) func `labels below the header are no child`(
    labels: String
  ) throws {
    let found = try marks("STT,VssID\n\(labels)\n3,x\n", file: "lop 6-1.csv")
    #expect(found.lines.map(\.row) == [3] && found.problems.isEmpty)
  }

  @Test(arguments: ["đã cài?", "installed?", "?x", "(x)", "Đã duyệt?"])
  func `a doubtful mark is asked about`(mark: String) throws {
    let found = try marks("Mã số BHXH,Trạng thái\n7912345601,\(mark)\n7912345602,đã cài\n")
    #expect(found.problems.map(\.kind) == [.badStatus])
    #expect(found.lines.map(\.row) == [3])
  }
}
