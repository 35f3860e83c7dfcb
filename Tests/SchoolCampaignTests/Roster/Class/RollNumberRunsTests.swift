import Testing

@testable import SchoolCampaign

struct RollNumberRunsTests {
  private func numbers(_ rows: [(className: String, number: Int)]) throws -> [Int?] {
    let lines = rows.enumerated().map { index, row in
      "\(row.number),Trần Văn A\(["n", "nh", "u"][index % 3]),\(index % 28 + 1)/\(index / 28 + 3)/2009,\(row.className)"
    }
    let csv = "STT,Họ và tên,Ngày sinh,Lớp\n" + lines.joined(separator: "\n")
    return try checked(csv).rows.map(\.details.rollNumber)
  }

  @Test func `numbers that run through the school start at 1 in each class`() throws {
    let rows = (1...12).map { (className: "6/\(($0 - 1) / 4 + 1)", number: $0) }
    #expect(try numbers(rows) == [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4])
  }

  @Test func `a class cell that is broken does not mix the classes`() throws {
    var rows = (1...20).map { (className: "6/\(($0 - 1) / 10 + 1)", number: $0) }
    rows[14].className = "#REF!"
    #expect(try numbers(rows).dropFirst(10).prefix(4) == [1, 2, 3, 4])
  }

  @Test func `nor does it make several classes of one`() throws {
    var rows = (1...12).map { (className: "6/1", number: $0) }
    rows[4].className = "#REF!"
    rows[7].className = "TRUE"
    rows[9].className = "Chưa xếp lớp"
    #expect(try numbers(rows) == (1...12).map { $0 })
  }

  @Test(arguments: [[1], [7], [12], [4, 9]])
  func `a list of one class keeps its numbers where a row or two name others`(strays: [Int]) throws
  {
    let rows = (1...30).map {
      (className: strays.contains($0) ? "6/\($0 % 5 + 2)" : "6/1", number: $0)
    }
    #expect(try numbers(rows) == (1...30).map { $0 })
  }

  @Test func `one class in several spellings is one`() throws {
    let spellings = ["6A1", "6a1", "Lớp 6A1", "6А1"]
    let rows = (1...12).map { (className: spellings[$0 % 4], number: $0) }
    #expect(try numbers(rows) == (1...12).map { $0 })
  }

  @Test func `three rows are a class`() throws {
    let rows = (1...33).map { (className: $0 > 30 ? "6/2" : "6/1", number: $0) }
    #expect(try numbers(rows).suffix(4) == [30, 1, 2, 3])
  }

  @Test func `where classes are mixed, numbers that run on are nobody's`() throws {
    let rows = (1...12).map { (className: $0 % 2 == 0 ? "6/2" : "6/1", number: $0) }
    #expect(try numbers(rows).allSatisfy { $0 == nil })
  }

  @Test func `so they are where each class has hardly anybody`() throws {
    let rows = (1...12).map { (className: "6/\(($0 - 1) / 2 + 1)", number: $0) }
    #expect(try numbers(rows).allSatisfy { $0 == nil })
  }

  @Test func `a few rows that run on by chance keep their numbers`() throws {
    let rows = (1...9).map { (className: "6/\(($0 - 1) / 3 + 1)", number: $0) }
    #expect(try numbers(rows) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test func `numbers that start again in each class stay`() throws {
    let rows = (1...9).map { (className: "6/\(($0 - 1) / 3 + 1)", number: ($0 - 1) % 3 + 1) }
    #expect(try numbers(rows) == [1, 2, 3, 1, 2, 3, 1, 2, 3])
  }

  @Test func `one class keeps its gaps, and a few students of several classes their numbers`()
    throws
  {
    #expect(try numbers((1...9).map { ("6/1", $0 * 2) }) == (1...9).map { $0 * 2 })
    #expect(try numbers([("6/1", 5), ("6/2", 9), ("6/3", 10)]) == [5, 9, 10])
  }

  @Test func `sections number their classes from 1 as well`() throws {
    let csv = """
      STT,Họ và tên,Ngày sinh
      LỚP 6/1,,
      1,Trần Văn An,1/3/2009
      2,Trần Văn Anh,2/3/2009
      3,Trần Văn Âu,3/3/2009
      4,Trần Văn Bá,3/3/2009
      5,Trần Văn Bách,3/3/2009
      LỚP 6/2,,
      6,Trần Văn Bảo,4/3/2009
      7,Trần Văn Bình,5/3/2009
      LỚP 6/2,,
      8,Trần Văn Cung,6/3/2009
      9,Trần Văn Cương,6/3/2009
      10,Trần Văn Cường,6/3/2009
      """
    #expect(
      try checked(csv).rows.map(\.details.rollNumber) == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
  }
}
