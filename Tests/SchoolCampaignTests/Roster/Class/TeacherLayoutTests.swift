import Testing

@testable import SchoolCampaign

struct TeacherLayoutTests {
  private func list(_ csv: String) throws -> TeacherList {
    try TeacherList(
      RosterTable.candidates(in: RosterInput(name: "gv.csv", bytes: Array(csv.utf8))))
  }

  @Test(arguments: [
    "Họ và tên giáo viên,Chủ nhiệm lớp,Điện thoại", "GVCN,Lớp CN,SĐT", "Giáo viên,Lớp chủ nhiệm,ĐT",
    "Họ và tên,Chủ nhiệm,Số điện thoại", "Giáo viên chủ nhiệm,Lớp,Zalo",
    "Họ tên GV,Lớp phụ trách,SĐT",
    "Thầy cô,Lớp,SĐT GVCN", "Giáo viên chủ nhiệm,GVCN lớp,SĐT", "Tên GV,Phụ trách lớp,Di động SĐT",
  ]) func `headings of teachers and of their classes are told apart`(header: String) throws {
    let found = try list("\(header)\nCô Lê Thị Hoa,6/1,0901234567\nThầy Đỗ Tư,6/2,0907654321\n")
    #expect(found.lines.map(\.name) == ["Lê Thị Hoa", "Đỗ Tư"])
    #expect(found.lines.map(\.className.display) == ["6/1", "6/2"])
    #expect(found.lines.map(\.phone) == ["0901234567", "0907654321"])
  }

  @Test(arguments: ["Họ đệm,Tên,Lớp CN", "Họ và tên,,Lớp CN"])
  func `a name in two columns is one`(header: String) throws {
    let found = try list("STT,\(header)\n1,Lê Thị,Hoa,6/1\n2,Đỗ Văn,Tư,6/2\n")
    #expect(found.lines.map(\.name) == ["Lê Thị Hoa", "Đỗ Văn Tư"])
  }

  @Test func `the first phone is taken and the other told`() throws {
    let found = try list(
      "Lớp,GVCN,SĐT\n6/1,Lê Hoa,0912345678 / 0987654321\n6/2,Đỗ Tư 0912345679 - 0987654322,\n")
    #expect(found.lines.map(\.phone) == ["0912345678", "0912345679"])
    #expect(found.leftovers.map(\.text) == ["0987654321", "0987654322"])
  }

  @Test func `who has no class among duties is told and stops nothing`() throws {
    let found = try list("Họ và tên,Chủ nhiệm\nLê Hoa,6/1\nĐỗ Tư,6/2\nLý Ba,\n")
    #expect(found.lines.map(\.name) == ["Lê Hoa", "Đỗ Tư"] && found.problems.isEmpty)
    #expect(found.leftovers.map(\.text) == ["Lý Ba"])
  }

  @Test func `further columns of teachers are named, and further phones told`() throws {
    let found = try list(
      "Lớp,Phó chủ nhiệm,GVCN,GVCN (HK2),SĐT 1,SĐT 2\n6/1,A Bê,Lê Hoa,Đỗ Tư,0901234567,0907654321\n"
    )
    #expect(found.lines.map(\.name) == ["Lê Hoa"])
    #expect(found.unusedHeadings == ["Phó chủ nhiệm", "GVCN (HK2)"])
    #expect(found.leftovers.map(\.text) == ["0907654321"])
  }

  @Test func `capitals stay`() throws {
    #expect(try list("Lớp,GVCN\n6/1,NGUYỄN VĂN BÌNH\n").lines.map(\.name) == ["NGUYỄN VĂN BÌNH"])
  }
}
