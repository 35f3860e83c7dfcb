import Testing

@testable import SchoolCampaign

struct ClassInGradeTests {
  @Test(arguments: [
    ("1", "6", "6/1"), ("01", "Khối 6", "6/1"), ("12", "10", "10/12"), ("A1", "6", "6A1"),
    ("B", "Khối 7", "7B"), ("1", "1", "1/1"),
  ]) func `a number within its grade is a class`(text: String, grade: String, name: String) {
    #expect(ClassInGrade.name(text, grade: grade)?.key == ClassName(name)?.key)
  }

  @Test(arguments: [("6/1", "6"), ("61", "6"), ("6A1", "6"), ("1", ""), ("1", "THCS"), ("", "6")])
  func `what says more, or has no grade, is left as it is`(text: String, grade: String) {
    #expect(ClassInGrade.name(text, grade: grade) == nil)
  }

  @Test func `lists of teachers and marks join both columns`() throws {
    let csv = "Khối,Lớp,GVCN\n6,1,Lê Hoa\n6,6/2,Đỗ Tư\n"
    let list = try TeacherList(
      RosterTable.candidates(in: RosterInput(name: "gv.csv", bytes: Array(csv.utf8))))
    #expect(list.lines.map(\.className.display) == ["6/1", "6/2"] && list.unusedHeadings == [])
    let found = try marks("Khối,Lớp,STT,VssID\n6,1,3,x\n7,7/2,4,x\n")
    #expect(found.lines.map(\.clues.className?.display) == ["6/1", "7/2"])
  }

  @Test(arguments: [
    ([("1", "1"), ("1", "1"), ("2", "1")], ["1/1", "1/1", "2/1"]),
    ([("6", "1"), ("6", "6")], ["6/1", "6/6"]),
    ([("Khối 6", "A1"), ("Khối 7", "A1"), ("Khối 7", "A2")], ["6A1", "7A1", "7A2"]),
    ([("6", "A1"), ("7", "B1")], ["A1", "B1"]),
    ([("6", "6"), ("7", "7")], ["6", "7"]),
    ([("6", "6/1"), ("7", "7/1")], ["6/1", "7/1"]),
  ]) func `rosters join a class to its grade where it needs it`(
    cells: [(grade: String, className: String)], classes: [String]
  ) throws {
    let rows = cells.enumerated().map { place, cell in
      "\(place + 1),Lê Thị Mây \("ABCĐE".map(String.init)[place]),0\(place + 1)/03/2010,"
        + "\(cell.grade),\(cell.className)\n"
    }
    let found = try checked("STT,Họ và tên,Ngày sinh,Khối,Lớp\n" + rows.joined())
    #expect(found.rows.map { $0.unit.map { found.units.classes[$0].name.display } } == classes)
  }
}
