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

extension DoubtfulClassTests {
  @Test(
    arguments: [
      ("6/0", []), ("6.", []), ("6/1, tổ 2", ["6/1", "6/1, tổ 2"]), ("6/1 cũ", ["6/1", "6/1 cũ"]),
      ("6/1 Tổ 2", ["6/1", "6/1 Tổ 2"]), ("6/1.0", ["6/1", "6/1.0"]), ("6/100", []),
      ("6/1A", ["6/1", "6/1A"]), ("2021", []), ("2009", []), ("1.0", []), ("/1", []), ("6-", []),
    ] as [(String, [String])]) func `what stands behind a class is a question`(
      cell: String, expected: [String]
    )
  {
    #expect(readings(["6/1", "6/2", "6/3", cell])[cell] == .open(expected))
  }

  @Test(arguments: [
    ("6A1 cũ", ["6A1", "6A1 cũ"]), ("6A1, tổ 2", ["6A1", "6A1, tổ 2"]), ("6A0", []),
  ]) func `so it is beside classes with letters`(cell: String, expected: [String]) {
    #expect(readings(["6A1", "6A2", cell])[cell] == .open(expected))
  }

  @Test(arguments: ["6/1 (chuyển 6/2)", "6/1→6/2", "6/1 lên 6/2", "6A1 -> 6A2", "6A1/6A2"])
  func `two classes in a cell are none`(cell: String) {
    #expect(ClassCell(cell) == .unusable(.notAClass))
  }

  @Test(arguments: ["6/1 TATC", "6/1 - CLC", "6/1CLC"])
  func `a programme makes a class of its own`(cell: String) {
    #expect(readings(["6/1", "6/2", cell])[cell] == nil)
  }

  @Test(arguments: ["44,202", "4.4202E+04"])
  func `a day as an amount is a class again`(cell: String) {
    #expect(readings(["6/1", "6/2", cell])[cell] != nil)
    #expect(SpoiledClass(cell)?.readings == ["6/1", "1/6"])
  }

  @Test(arguments: ["∅", "…", "#####", "...", "?"])
  func `signs for nothing are no gap below a class`(cell: String) {
    #expect(!BlankWord.isGap(cell))
  }
}
