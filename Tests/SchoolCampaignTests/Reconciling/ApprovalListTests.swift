import Testing

@testable import SchoolCampaign

struct ApprovalListTests {
  private func list(_ csv: String) throws -> ApprovalList {
    try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))),
      reach: reachOfMay)
  }

  @Test(arguments: [
    "GVCN nộp hộ", "Kế toán", "Hiệu trưởng", "Tổng cộng 2 lần", "ngày 5 tháng 6 năm 2021",
  ])
  func `a note in words of a footer loses no approval`(note: String) throws {
    for heading in ["Ghi chú", "Người nộp", "Lưu ý thêm"] {
      let found = try list(
        "Mã số BHXH,Họ và tên,Ngày duyệt,\(heading)\n7912345671,Nguyễn Văn An,26/05/2021,\(note)\n")
      #expect(found.lines.map(\.row) == [2], "\(heading)")
      #expect(found.problems.isEmpty && found.footers.isEmpty)
    }
  }

  @Test func `a name that begins like a sum is a person`() throws {
    let found = try list("Họ và tên,Ngày sinh\nTống Công Minh,01/06/2009\nTong Van Cong,2/6/2009\n")
    #expect(found.lines.map(\.row) == [2, 3])
  }

  @Test func `a row of a name alone is told`() throws {
    let found = try list(
      "Mã số BHXH,Họ và tên,Ngày sinh,Ghi chú\n,Nguyễn Văn An,,Kế toán\n7912345671,Trần Bình,,\n")
    #expect(found.problems.map(\.row) == [2])
    #expect(found.problems.map(\.kind) == [.noClue])
    #expect(found.lines.map(\.row) == [3])
  }

  @Test func `the end of a list is told as such, with the names of those who sign`() throws {
    let found = try list(
      """
      STT,Mã số BHXH,Họ và tên,Ngày duyệt
      1,7912345671,Trần Bình,26/5
      STT,Mã số BHXH,Họ và tên,Ngày duyệt
      2,7912345672,Lê Chi,26/5
      ,,Tổng cộng: 2,
      ,,,"Quận 7, ngày 27 tháng 5 năm 2021"
      ,,Người lập bảng,Giám đốc
      ,,Nguyễn Thị Hoa,Lý Văn Tư
      """)
    #expect(found.lines.map(\.row) == [2, 4])
    #expect(found.problems.isEmpty)
    #expect(found.footers.map(\.row) == [5, 6, 7, 8])
  }

  private func table(_ name: String, _ rows: [[String]]) throws -> RosterTable {
    var writer = SheetWriter()
    for (number, cells) in rows.enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(Array(cell.utf8), column: column) }
      try writer.endRow()
    }
    return try writer.table(file: "duyet.xlsx", sheet: name)
  }

  @Test func `every sheet with a list is read, and the others are named`() throws {
    let header = ["Mã số BHXH", "Ngày duyệt"]
    let found = try ApprovalList(
      [
        table("THCS A", [header, ["7912345671", "26/5"]]),
        table("Ghi chú", [["Xem lại"], ["7912345671"]]),
        table("Trống", [header]),
        table("THCS B", [["TRƯỜNG THCS BÊ"], header, ["7912345672", "26/5"], ["x7", "26/5"]]),
      ], reach: reachOfMay)
    #expect(found.lines.map(\.sheet) == ["THCS A", "THCS B"])
    #expect(found.lines.map(\.titleSchool?.display) == ["THCS A", "THCS Bê"])
    #expect(found.problems.map(\.sheet) == ["THCS B"])
    #expect(found.skipped == ["duyet.xlsx [Ghi chú]"])
  }

  @Test(arguments: [
    "Tổng Minh,,7912345602", "Cộng,02/03/09,", "Trần Văn An,'2/3/2009,7912345602",
  ]) func `an approved child named like a sum is no footer`(row: String) throws {
    let found = try list("Họ và tên,Ngày sinh,Mã số BHXH\nLê Bình,6/3/2009,7912345601\n\(row)\n")
    #expect(found.lines.map(\.row) == [2, 3])
  }

  @Test(arguments: ["Tổng cộng: 42 em,,", ",,\"Quận 7, ngày 5 tháng 5 năm 2021\""])
  func `sums and signatures below a list of approvals are no children`(row: String) throws {
    let found = try list("Họ và tên,Ngày sinh,Mã số BHXH\nLê Bình,6/3/2009,7912345601\n\(row)\n")
    #expect(found.lines.map(\.row) == [2])
    #expect(found.problems.isEmpty)
  }

  @Test(arguments: [
    "Trạng thái", "Kết quả", "Tình trạng", "Trạng thái hồ sơ", "Ghi chú", "Kết quả xử lý", "Ý kiến",
  ]) func `who is not approved is left out and told`(heading: String) throws {
    let found = try list(
      """
      Mã số BHXH,Ngày duyệt,\(heading)
      7912345671,26/5/2021,Đã duyệt
      7912345672,26/5/2021,Từ chối
      7912345673,,Chờ duyệt
      7912345674,26/5/2021,Hồ sơ bị trả lại
      7912345675,26/5/2021,Chưa duyệt
      """)
    #expect(found.lines.map(\.row) == [2])
    #expect(found.problems.isEmpty)
    #expect(found.withheld.map(\.row) == [3, 4, 5, 6])
    #expect(found.withheld.map(\.answer) == [.refused, .waiting, .returned, .waiting])
  }

  @Test(arguments: ["xem lại", "Đã duyệt?", "?", "Đã duyệt, chờ kích hoạt?"])
  func `an answer that nobody understands is an error`(answer: String) throws {
    let found = try list(
      "Mã số BHXH,Ngày duyệt,Trạng thái\n7912345671,26/5,\"\(answer)\"\n7912345672,26/5,duyệt\n")
    #expect(found.problems.map(\.kind) == [.unclearAnswer])
    #expect(found.lines.map(\.row) == [3])
  }

  @Test func `a blank beside other answers approves nobody without a day`() throws {
    let found = try ApprovalList(
      RosterTable.candidates(
        in: RosterInput(
          name: "duyet.csv",
          bytes: Array("Mã số BHXH,Đã duyệt\n7912345671,x\n7912345672,\n".utf8))),
      reach: reachOfMay, fillsDays: true)
    #expect(found.lines.map(\.row) == [2])
    #expect(found.problems.map(\.kind) == [.unclearAnswer])
  }

  @Test func `columns that are not used are named`() throws {
    let found = try list("Mã số BHXH,Ngày duyệt,Cán bộ xử lý\n7912345671,26/5,Lê Văn Tám\n")
    #expect(found.unusedHeadings == ["Cán bộ xử lý"])
  }
}
