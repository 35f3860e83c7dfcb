import Testing

@testable import SchoolCampaign

struct BlankClassTests {
  private func found(
    _ classes: [String], title: String? = nil, numbers: [Int]? = nil, fillsDown: Bool = false
  ) throws -> (classes: [String?], codes: [String], isOpen: Bool) {
    var csv = title.map { $0 + ",,,\n" } ?? ""
    csv += "STT,Họ và tên,Ngày sinh,Lớp\n"
    for (index, name) in classes.enumerated() {
      csv +=
        "\(numbers?[index] ?? index + 1),Trần Văn A\(["n", "nh", "u"][index % 3]),\(index + 1)/3/2009,\(name)\n"
    }
    var choices = ReadingChoices()
    choices.fillsDown = fillsDown
    let source = try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)), choices)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(100)
    var isOpen = false
    if case .fillDown(_, _, isOpen: true) = source.interpretation.blankClasses { isOpen = true }
    return (
      rows.map { $0.unit.map { check.units.classes[$0].name.display } },
      check.findings.all.map(\.kind.code), isOpen
    )
  }

  @Test func `the title's class fills a blank where all others have it`() throws {
    let found = try found(["6/1", "", "6/1"], title: "DANH SÁCH LỚP 6/1")
    #expect(found.classes == ["6/1", "6/1", "6/1"])
    #expect(found.codes == ["filled-class"])
  }

  @Test func `one other class in the list keeps a blank blank`() throws {
    let found = try found(["6/1", "6/1", "", "6/2"], title: "DANH SÁCH LỚP 6/1")
    #expect(found.classes == ["6/1", "6/1", nil, "6/2"])
    #expect(found.codes == ["missing-class"])
  }

  @Test func `an empty column counts as none`() throws {
    #expect(try found(["", "", ""], title: "DANH SÁCH LỚP 6/1").codes == [])
    #expect(
      try found(["-", "N/A", ""], title: "DANH SÁCH LỚP 6/1").classes == ["6/1", "6/1", "6/1"])
  }

  @Test func `runs below a class are one question`() throws {
    let found = try found(["6/1", "", "", "6/2", ""])
    #expect(found.isOpen)
  }

  @Test func `filling down settles it`() throws {
    let found = try found(["6/1", "", "", "6/2", ""], fillsDown: true)
    #expect(!found.isOpen)
    #expect(found.classes == ["6/1", "6/1", "6/1", "6/2", "6/2"])
    #expect(Set(found.codes) == ["filled-down"])
  }

  @Test(arguments: ["nt", "-nt-", "như trên", "id.", "\"\"\"\"", "//"])
  func `words and signs for "as above" are filled down`(cell: String) throws {
    #expect(try found(["6/1", cell, cell, "6/2", cell]).isOpen)
    let found = try found(["6/1", cell, cell, "6/2", cell], fillsDown: true)
    #expect(found.classes == ["6/1", "6/1", "6/1", "6/2", "6/2"])
  }

  @Test(arguments: ["Chưa xếp lớp", "chưa rõ", "0", "00"])
  func `a child without a class yet is never filled down`(cell: String) throws {
    let found = try found(["6/1", cell, "", "6/2", ""], fillsDown: true)
    #expect(found.classes == ["6/1", nil, nil, "6/2", "6/2"])
    #expect(found.codes == ["missing-class", "missing-class", "filled-down"])
  }

  @Test func `without roll numbers in their column the class above goes on`() throws {
    let csv = "STT,Họ và tên,Ngày sinh,Lớp\n,An,1/3/2009,6/1\n,Anh,2/3/2009,\n,Âu,3/3/2009,6/2\n"
    var choices = ReadingChoices()
    choices.fillsDown = true
    let source = try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)), choices)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(9)
    #expect(
      rows.compactMap { $0.unit.map { check.units.classes[$0].name.key } } == ["6/1", "6/1", "6/2"])
  }

  @Test func `where roll numbers break off, the class above ends`() throws {
    let found = try found(["6/1", "", "", ""], numbers: [1, 2, 1, 2], fillsDown: true)
    #expect(found.classes == ["6/1", "6/1", nil, nil])
  }

  @Test func `a cell left out within a class is missing, not merged`() throws {
    let found = try found(["6/1", "", "6/1", "6/1", "6/2", "6/2", ""])
    #expect(!found.isOpen)
    #expect(found.codes == ["missing-class", "missing-class"])
  }

  @Test func `section titles still name the class of the rows below`() throws {
    let rows = try checked(
      """
      STT,Họ và tên,Ngày sinh,Lớp
      ,LỚP 6/1,,
      1,Trần Văn An,1/3/2009,
      2,Trần Văn Anh,2/3/2009,
      ,LỚP 6/2,,
      1,Trần Văn Âu,3/3/2009,
      """)
    #expect(rows.findings.isEmpty)
    #expect(rows.rows.compactMap(\.unit) == [0, 0, 1])
  }
}
