import Testing

@testable import SchoolCampaign

/// What the columns of one row say together.
struct ApprovalAnswersTests {
  private func list(_ csv: String) throws -> ApprovalList {
    try ApprovalList(
      RosterTable.candidates(in: RosterInput(name: "duyet.csv", bytes: Array(csv.utf8))),
      reach: reachOfMay)
  }

  /// `+` recorded, `-` withheld, `?` an error.
  private func signs(_ headings: String, _ rows: [String]) throws -> String {
    let found = try list(
      "Mã số BHXH,\(headings)\n"
        + rows.enumerated().map { "791234560\($0.offset),\($0.element)\n" }.joined())
    return rows.indices.map { index in
      if found.lines.contains(where: { $0.row == index + 2 }) { return "+" }
      return found.withheld.contains { $0.row == index + 2 } ? "-" : "?"
    }.joined()
  }

  @Test func `a blank beside a day is approved by the day, without one nobody knows`() throws {
    #expect(
      try signs("Ngày duyệt,Trạng thái", ["26/5,Đã duyệt", "26/5,", ",", ",Chờ duyệt"]) == "++?-")
  }

  @Test func `a column in which nobody says anything says nothing`() throws {
    #expect(try signs("Ngày duyệt,Trạng thái", ["26/5,", "26/5,"]) == "++")
    #expect(try signs("Ngày duyệt,Trạng thái", ["26/5,Đang học", "26/5,Bình thường"]) == "++")
  }

  @Test func `two columns must not contradict each other`() throws {
    #expect(
      try signs(
        "Ngày duyệt,Trạng thái,Kết quả",
        ["26/5,Đã duyệt,Đạt", "26/5,Đã duyệt,Từ chối", "26/5,Trả lại,Từ chối", "26/5,x,xem lại"])
        == "+?-?")
  }

  @Test func `a remark speaks against the day, and not against a column's word`() throws {
    #expect(try signs("Ngày duyệt,Ghi chú", ["26/5,ảnh đẹp", "26/5,từ chối"]) == "+-")
    #expect(
      try signs("Ngày duyệt,Trạng thái,Ghi chú", ["26/5,Đã duyệt,từ chối lần 1"]) == "?")
  }

  @Test func `the answer of a withheld row is the worst of its columns`() throws {
    let found = try list(
      "Mã số BHXH,Ngày duyệt,Trạng thái,Kết quả\n7912345601,26/5,Trả lại,Chờ duyệt\n")
    #expect(found.withheld.map(\.answer) == [.returned])
  }

  @Test(arguments: [
    ("Từ chối", "x"), ("Lý do từ chối", "ảnh mờ"), ("Ngày trả lại", "26/5"), ("Chưa duyệt", "x"),
    ("Không duyệt", "✓"), ("Trả lại (lý do)", "thiếu ảnh"),
  ]) func `what stands below the heading of another answer is that answer`(
    heading: String, cell: String
  ) throws {
    #expect(
      try signs("Ngày duyệt,\(heading)", ["26/5,", "26/5,\(cell)", "26/5,-", "26/5,0"]) == "+-++")
    #expect(try signs("Ngày duyệt,Đã duyệt,\(heading)", ["26/5,x,", "26/5,x,\(cell)"]) == "+?")
  }

  @Test func `days below the heading of approvals are theirs`() throws {
    let found = try list(
      "Mã số BHXH,Đã duyệt\n7912345601,24/5/2021\n7912345602,\n7912345603,32/5\n")
    #expect(found.lines.map(\.day?.iso) == ["2021-05-24"] && found.hasDays)
    #expect(found.problems.map(\.row) == [3, 4])
  }
}
