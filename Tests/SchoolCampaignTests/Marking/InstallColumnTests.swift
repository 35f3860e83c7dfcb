import Testing

@testable import SchoolCampaign

extension InstallColumn {
  /// A column of these cells.
  init(of cells: [String], settled: [String: Bool] = [:]) {
    self.init(settled: settled)
    for cell in cells { note(cell) }
  }
}

struct InstallColumnTests {
  /// How each cell is read: `+` installed, `-` not, `.` blank, `?` not known.
  private func read(_ cells: String, _ settled: [String: Bool] = [:]) -> String {
    let cells = cells.split(separator: " ").map(String.init)
    let column = InstallColumn(of: cells, settled: settled)
    return cells.map { cell in
      switch column.answer(cell) {
      case .yes: "+"
      case .no: "-"
      case .blank: "."
      case .cross, nil: "?"
      }
    }.joined()
  }

  @Test(arguments: [
    ("✗ ✗", "++"), ("✓ ✗", "+-"), ("✔ ✘ ✗", "+--"), ("v ✗", "+-"), ("x ✗", "++"), ("☑ ☐", "+-"),
    ("☒ ☐", "+-"), ("☑ ☒", "+-"), ("☑ ☒ ☐", "+--"), ("1 0", "+-"), ("có không", "+-"),
    ("đã chưa", "+-"), ("TRUE FALSE", "+-"), ("Đúng Sai", "+-"), ("x", "+"), ("X x", "++"),
    ("v V", "++"), ("+ -", "+-"), ("+", "+"), ("- -", ".."), ("x -", "+."), ("v -", "+."),
    ("x chưa ✓", "+-+"), ("v x 0", "++-"), ("x × х", "+++"), ("[x] [v] ☐", "++-"),
  ]) func `a sign is read beside the others of its column`(cells: String, answers: String) {
    #expect(read(cells) == answers)
    #expect(InstallColumn(of: cells.split(separator: " ").map(String.init)).open == [])
  }

  @Test(
    arguments: [
      ("v x", "+?", [.letterX]), ("✓ x", "+?", [.letterX]), ("√ X", "+?", [.letterX]),
      ("+ x", "+?", [.letterX]), ("o x", "??", [.letterX, .letterO]), ("v o", "+?", [.letterO]),
      ("O v", "?+", [.letterO]), ("o x chưa", "?+-", [.letterO]),
    ] as [(String, String, [InstallSign])])
  func `a sign that may be a no beside its neighbour is asked`(
    cells: String, answers: String, open: [InstallSign]
  ) {
    #expect(read(cells) == answers)
    #expect(InstallColumn(of: cells.split(separator: " ").map(String.init)).open == open)
  }

  @Test func `a person settles what a sign means, in any case`() {
    #expect(read("v X", ["x": false]) == "+-")
    #expect(read("v x", ["x": true]) == "++")
    #expect(read("o x", ["o": false]) == "-+")
    #expect(read("✗ ✗", ["✗": false]) == "--")
    #expect(read("vâng x", ["vâng": true]) == "++")
  }

  @Test(
    arguments: [
      ("✓ ✗ ✗", [.crossIsNo: 2]), ("✗ ✗", [.crossIsYes: 2]), ("+ - -", [.dashIsNo: 2]),
      ("☑ ☒", [.boxedCrossIsNo: 1]), ("☒ ☐", [:]), ("✓ x chưa", [.letterXIsYes: 1]),
      ("có x", [.letterXIsYes: 1]), ("x chưa", [:]), ("x x", [:]), ("✓ ☐ 1 0", [:]),
    ] as [(String, [InstallRemark: Int])])
  func `what could be taken otherwise is told with its count`(
    cells: String, remarks: [InstallRemark: Int]
  ) {
    let column = InstallColumn(of: cells.split(separator: " ").map(String.init))
    let found = Dictionary(uniqueKeysWithValues: column.remarks.map { ($0.remark, $0.count) })
    #expect(found == remarks)
  }
}
