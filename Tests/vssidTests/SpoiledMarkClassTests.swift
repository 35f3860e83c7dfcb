import Foundation
import Testing

/// Our own sheet of marks after a spreadsheet had it.
struct SpoiledMarkClassTests {
  private func filled(_ schools: [String] = ["TH Hoa Sen"]) throws -> Program {
    let program = try Program()
    try program.run("init")
    for (place, school) in schools.enumerated() {
      try program.write(
        "lop.csv",
        "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
          + "\(school),2/2,1,Lê Văn An,5/3/2013,790000001\(place)\n"
          + "\(school),2/2,2,Trần Bình,6/3/2013,790000002\(place)\n")
      try program.run("import", "lop.csv", "--yes")
    }
    return program
  }

  @Test(arguments: [
    "02-Feb", "2-Thg2", "02/02/2021", "44229", "2021-02-02 00:00:00", "02/02/2021 00:00",
    "2021-02-02T00:00:00", "2:02:00",
  ])
  func `a class that became a day is found again`(cell: String) throws {
    let program = try filled()
    try program.write("a.csv", "Lớp,STT,Trạng thái VssID\n\(cell),2,x\n")
    let done = try program.run("mark", "--file", "a.csv")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.contains("Trần Bình"))
    try program.write("gv.csv", "Lớp,GVCN\n\(cell),Lê Thị Hoa\n")
    #expect(try program.run("class", "--file", "gv.csv").out.contains("Lớp 2/2"))
  }

  @Test func `a class that may be two is settled by the name, or asked about`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTH Hoa Sen,2/3,1,Lê An,5/3/2013\n"
        + "TH Hoa Sen,3/2,1,Trần Bình,6/3/2012\n")
    try program.run("import", "lop.csv", "--yes")
    try program.write("a.csv", "Lớp,STT,VssID\n02-Mar,1,x\n")
    let asked = try program.run("mark", "--file", "a.csv")
    #expect(asked.code == 1)
    #expect(asked.err.contains("--class-name"))
    let settled = try program.run(
      "mark", "--file", "a.csv", "--class-name", "02-Mar=3/2", "--dry-run")
    #expect(settled.out.contains("Trần Bình"))
    try program.write("b.csv", "Lớp,STT,Họ và tên,VssID\n02-Mar,1,Trần Bình,x\n")
    #expect(try program.run("mark", "--file", "b.csv").out.contains("Trần Bình"))
  }

  @Test func `what our lists say survives a spreadsheet`() throws {
    let program = try filled()
    try program.run("sheet", "2/2", "-o", "2-2.csv")
    try program.run("list", "--missing", "-o", "goi.csv")
    for file in ["2-2.csv", "goi.csv"] {
      let text = try program.text(of: file)
      #expect(text.contains("Lớp 2/2") && text.contains("2013-03-05"), "\(text)")
    }
    try program.write(
      "2-2.csv",
      try program.text(of: "2-2.csv").replacing(",,,,\r\n", with: ",đã cài đặt,,,\r\n"))
    let done = try program.run("mark", "--file", "2-2.csv")
    #expect(done.code == 0 && done.out.contains("2 em"), "\(done.err)")
  }

  @Test func `a child of another school is told by that, not by a name`() throws {
    let program = try filled(["TH Hoa Sen", "TH Sao Mai"])
    try program.write("a.csv", "Mã số BHXH,VssID\n7900000010,x\n")
    let refused = try program.run("mark", "--file", "a.csv", "--school", "TH Sao Mai")
    #expect(refused.code == 1)
    #expect(refused.err.contains("trường của em: [TH Hoa Sen]"), "\(refused.err)")
  }
}

extension Program {
  /// What a file of the folder says.
  fileprivate func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
