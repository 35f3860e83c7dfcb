import Testing

@testable import SchoolCampaign

struct MarkLayoutTests {
  /// The classes that rows are of, with their roll numbers.
  private func places(_ sheet: MarkSheet) -> [String] {
    sheet.lines.map { "\($0.clues.className?.key ?? "")#\($0.clues.rollNumber ?? 0)" }
  }

  @Test func `a row that holds a class names that of the rows below it`() throws {
    let found = try marks(
      "STT,Họ và tên,VssID\nLỚP 6/1,,\n1,An,x\nLỚP 6/2,,\n1,Bình,x\n", file: "DS lop 6-1.csv")
    #expect(places(found) == ["6/1#1", "6/2#1"])
  }

  @Test func `a blank class is not that of the file's name beside rows of another class`() throws {
    let csv = "STT,Lớp,VssID\n1,6/1,x\n2,,x\n3,"
    #expect(places(try marks(csv + "6/1,x\n", file: "lop 6-1.csv")).count == 3)
    let mixed = try marks(csv + "6/2,x\n", file: "lop 6-1.csv")
    #expect(places(mixed) == ["6/1#1", "6/2#3"])
    #expect(mixed.problems.map(\.kind) == [.noClue])
  }

  @Test(arguments: [
    "STT,Họ,Tên đệm,Tên,Lớp,VssID\n1,Nguyễn,Văn,An,6/1,x\n",
    "STT,Họ và tên,,Lớp,VssID\n1,Nguyễn Văn,An,6/1,x\n2,Lê Thị,Bình,6/1,\n",
    "STT,Thông tin học sinh,,Kết quả\n,Họ và tên,Lớp,Đã cài VssID\n1,Nguyễn Văn An,6/1,x\n",
  ]) func `a name is read as in a roster`(csv: String) throws {
    let lines = try marks(csv).lines
    #expect(lines.map(\.clues.fullName) == ["Nguyễn Văn An"])
    #expect(lines.map(\.clues.className?.key) == ["6/1"])
  }

  @Test func `a birth date may stand in three columns`() throws {
    let found = try marks("Họ và tên,Ngày,Tháng,Năm,VssID\nAn,5,3,2010,x\n")
    #expect(found.lines.map(\.clues.birthDate?.iso) == ["2010-03-05"])
    #expect(found.lines.map(\.day) == [nil])
  }

  @Test func `columns are settled by letters below a header that says nothing`() throws {
    let csv = "DANH SÁCH\nSổ,Điểm,Kết\n7912345601,9,x\n7912345602,8,\n"
    let found = try marks(csv) { choices in
      choices.settle(heading: "A", as: MarkColumn(named: "insuranceNumber"))
      choices.settle(heading: "C", as: .status)
    }
    #expect(found.lines.map(\.row) == [3])
    #expect(found.blankRows == 1)
    #expect(found.problems == [])
    #expect(found.unusedHeadings == ["Điểm"])
  }

  @Test func `what a mark takes in nothing of is an unused column`() throws {
    let found = try marks(
      "STT,Lớp,Phụ huynh,Điện thoại,Mã trường,Trạng thái\n1,6/1,Lê An,0912345678,,x\n")
    #expect(found.unusedHeadings == ["Phụ huynh", "Điện thoại"])
  }

  @Test func `what a class sheet of ours only shows is no unused column`() throws {
    let found = try marks(
      "Lớp,Danh sách lần,STT,Điện thoại,Hiện nay,Khác,Trạng thái VssID\n"
        + "6/1,1,1,0912345678,đã duyệt,y,x\n")
    #expect(found.unusedHeadings == ["Khác"])
  }

  @Test func `a file without a header is none, whatever letters say`() {
    #expect(throws: RosterFileError.noMarkHeader(found: [])) {
      try marks("7912345601,x\n7912345602,x\n") { choices in
        choices.settle(heading: "A", as: MarkColumn(named: "insuranceNumber"))
        choices.settle(heading: "B", as: .status)
      }
    }
  }

  @Test func `lines of a template, sums and repeated headers mark nobody`() throws {
    let header = "STT,Họ và tên,Lớp,VssID\n"
    let found = try marks(
      header + "1,An,6/1,TRUE\n" + header + "2,,6/1,FALSE\n,Tổng cộng:,,1\n,Người lập,,có\n")
    #expect(places(found) == ["6/1#1"])
    #expect(found.problems == [])
    #expect(found.blankRows == 3)
  }

  @Test func `a tick beside nobody's name is refused`() throws {
    let found = try marks("STT,Họ và tên,Lớp,VssID\n,,6/1,TRUE\n")
    #expect(found.problems.map(\.kind) == [.noClue])
  }

  @Test func `a title and a name that tell two classes are a question of their own`() throws {
    let csv = "LỚP 6/2,,\nSTT,Họ và tên,Đã cài\n1,An,x\n2,Bình,\n3,Cúc,x\n"
    let found = try marks(csv, file: "lop 6-1.csv")
    #expect(found.lines.isEmpty)
    #expect(found.problems.map(\.kind) == [.titleAgainstName, .titleAgainstName])
    #expect(found.problems.first?.quote == "6/2 / 6/1")
    #expect(try marks(csv, file: "lop 6-2.csv").lines.count == 2)
    let numbers = "LỚP 6/2,\nMã số BHXH,Đã cài\n7912345601,x\n"
    #expect(try marks(numbers, file: "lop 6-1.csv").lines.count == 1)
  }

  @Test(arguments: ["Đã gửi tờ khai", "Vướng mắc"])
  func `a note alone is told beside any column of marks`(heading: String) throws {
    let found = try marks(
      "STT,Họ và tên,Lớp,\(heading),Ghi chú\n1,An,6/1,,gọi lại\n2,Bình,6/1,,\n,,,,Người lập biểu\n")
    #expect(found.unsaidRows == [2])
    #expect(found.blankRows == 3)
  }
}
