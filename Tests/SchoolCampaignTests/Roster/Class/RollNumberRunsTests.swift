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
    let rows = (1...9).map { (className: "6/\(($0 - 1) / 3 + 1)", number: $0) }
    #expect(try numbers(rows) == [1, 2, 3, 1, 2, 3, 1, 2, 3])
  }

  @Test func `so they do where classes are mixed in the order of names`() throws {
    let rows = (1...8).map { (className: $0 % 2 == 0 ? "6/2" : "6/1", number: $0) }
    #expect(try numbers(rows) == [1, 1, 2, 2, 3, 3, 4, 4])
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
      LỚP 6/2,,
      4,Trần Văn Bảo,4/3/2009
      5,Trần Văn Bình,5/3/2009
      6,Trần Văn Cường,6/3/2009
      """
    #expect(try checked(csv).rows.map(\.details.rollNumber) == [1, 2, 3, 1, 2, 3])
  }
}
