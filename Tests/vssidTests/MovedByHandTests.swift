import Foundation
import Testing

/// Who comes into a class by hand.
struct MovedByHandTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
        + "TH Hoa Sen,2/1,1,Lê Văn An,5/3/2013,7900000001\n"
        + "TH Hoa Sen,2/1,2,Lê Văn Bình,6/3/2013,7900000002\n"
        + "TH Hoa Sen,2/2,5,Hà Vi,7/3/2013,7900000003\n")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `who moves gets the next roll number, or the one that is given`() throws {
    let program = try filled()
    #expect(try program.run("edit", "2/2:5", "--class", "2/1").out.contains("STT: 5 → 3"))
    try program.run("undo", "2")
    #expect(
      try program.run("edit", "2/2:5", "--class", "2/1", "--roll", "9").out.contains("STT: 5 → 9"))
  }

  @Test func `who is added is told with the batch`() throws {
    let program = try filled()
    let added = try program.run("add", "--class", "2/1", "--name", "Vũ Hà", "--birth", "8/3/2013")
    #expect(added.out.contains("STT 3"))
    #expect(added.out.contains("(lần 2; vssid undo 2 để hoàn tác)"))
    #expect(try program.run("undo", "2").code == 0)
  }

  @Test func `a taken roll number names its owner`() throws {
    let program = try filled()
    let refused = try program.run("edit", "2/1:1", "--roll", "2")
    #expect(refused.code == 1)
    #expect(refused.err.contains("Lê Văn Bình"))
  }
}
