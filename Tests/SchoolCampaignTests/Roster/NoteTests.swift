import Testing

@testable import SchoolCampaign

/// Notes that say nothing.
struct NoteTests {
  private func note(_ cell: String) throws -> String? {
    let csv = "Họ và tên,Lớp,Ngày sinh,Ghi chú\nLê An,6/1,5/3/2009,\(cell)\n"
    return try #require(try checked(csv).rows.first).details.note
  }

  @Test(arguments: [
    "-", "–", "—", "--", ".", "...", "…", "/", "_", "x", "X", "0", "không", "Không có", "ko",
    "k có",
    "null", "N/A", "✓", "không ghi chú", "'-", " - ", "v",
  ])
  func `a sign or word for nothing is no note`(cell: String) throws {
    #expect(try note(cell) == nil)
  }

  @Test(arguments: [
    "*", "?", "+", "không ở nội trú", "con cô Ba", "x2", "Lớp trưởng", "10", "Không có cha",
  ])
  func `any other is kept`(cell: String) throws {
    #expect(try note(cell) == cell)
  }

  @Test func `of two columns of notes the one that says something counts`() throws {
    let csv = "Họ và tên,Lớp,Ngày sinh,Ghi chú,Chú thích\nLê An,6/1,5/3/2009,-,Tổ trưởng\n"
    #expect(try checked(csv).rows.map(\.details.note) == ["Tổ trưởng"])
  }
}
