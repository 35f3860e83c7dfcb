import Testing

@testable import SchoolCampaign

struct DoubtfulClassTests {
  private func readings(_ cells: [String]) -> [String: ClassReadings.Reading] {
    let all = Dictionary(uniqueKeysWithValues: cells.map { ($0, ClassReadings.Cell()) })
    return ClassReadings(all, grades: [], named: nil, choices: [:]).byCell
  }

  @Test(
    arguments: [
      ("6/l", ["6/1", "6/l"]), ("6/I", ["6/1", "6/I"]), ("6/O", []), ("61", ["6/1", "61"]),
      ("62", ["6/2", "62"]), ("6", []), ("7", []), ("6/1*", ["6/1", "6/1*"]),
      ("6/lO", ["6/10", "6/lO"]), ("6/", []), ("/1", []), ("6/1/2", ["6/1", "6/1/2"]),
    ] as [(String, [String])]) func `beside 6⁄1 it is a question`(
      cell: String, expected: [String]
    )
  {
    #expect(readings(["6/1", "6/2", cell]) == [cell: .open(expected)])
  }

  @Test(arguments: [
    ["61", "62", "71"], ["6A", "6B"], ["1", "2", "3"], ["6/I", "6/II"], ["6A1", "7"],
    ["6/1", "Lớp 6"],
  ])
  func `where all are written so it is none`(cells: [String]) {
    #expect(readings(cells).isEmpty)
  }

  @Test func `a choice settles it`() {
    let found = ClassReadings(
      ["6/1": .init(), "7": .init()], grades: [], named: nil, choices: ["7": "7"])
    #expect(found.byCell == ["7": .chosen("7")])
  }

  @Test func `an odd spelling is told as the column has the class`() {
    #expect(readings(["6/1", "6–1", "../6/1"]) == ["6–1": .proposed("6/1")])
  }
}
