import Foundation
import Testing

/// What an error file carries along of the import that wrote it.
struct CarriedErrorFileTests {
  private func mended(_ program: Program, _ change: (String) -> String) throws {
    let place = program.folder.appendingPathComponent("loi.csv")
    let text = try String(contentsOf: place, encoding: .utf8)
    try program.write("sua.csv", change(text))
  }

  @Test func `a twin who stands in the list is no question for the one in the error file`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,Nguyễn Gia An,5/3/2009
      THCS Hoa Sen,6/1,Nguyễn Gia Ân,31/2/2009
      THCS Hoa Sen,6/1,Trần Văn Cao,7/3/2009
      """)
    try program.run("import", "lop.csv", "--skip-bad-rows", "--errors", "loi.csv", "--yes")
    try mended(program) { $0.replacing("31/2/2009", with: "2009-03-05") }
    let done = try program.run("import", "sua.csv", "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.contains("1 em mới"))
  }

  @Test func `a child whom no row of the list means is asked about all the same`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "cu.csv",
      "Trường,Lớp,Họ và tên,Ngày sinh\nTHCS Hoa Sen,6/1,Nguyễn Gia An,5/3/2009\n"
        + "THCS Hoa Sen,6/1,Trần Văn Cao,7/3/2009\n")
    try program.run("import", "cu.csv", "--yes")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,Nguyễn Gia Ân,31/2/2009
      THCS Hoa Sen,6/1,Trần Văn Cao,7/3/2009
      """)
    try program.run("import", "lop.csv", "--skip-bad-rows", "--errors", "loi.csv", "--yes")
    try mended(program) { $0.replacing("31/2/2009", with: "2009-03-05") }
    let asked = try program.run("import", "sua.csv", "--yes")
    #expect(asked.code == 1 && asked.err.contains("--same-student"))
  }

  @Test func `options of the first import need not be said again`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "cu.csv", "Trường,Lớp,Họ và tên,Ngày sinh\nTHCS Hoa Sen,6/1,Lê Bình,5/3/2009\n")
    try program.run("import", "cu.csv", "--yes")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,Họ và tên,Ngày sinh,VssID
      THCS Hoa Sem,Mười,Nguyễn Gia Ân,31/2/2009,x
      """)
    let first = try program.run(
      "import", "lop.csv", "--new-school", "--level", "THCS", "--with-status", "--class-name",
      "Mười=Mười", "--skip-bad-rows", "--errors", "loi.csv", "--yes")
    #expect(first.code == 1)
    try mended(program) { $0.replacing("31/2/2009", with: "2009-03-05") }
    let done = try program.run("import", "sua.csv", "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.err.contains("trường mới; cấp THCS; tính cột đã cài VssID"))
    #expect(try program.run("list", "--status", "installed").out.contains("Nguyễn Gia Ân"))
  }

  @Test func `the teacher of a section may stand in cells of its own`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      """
      TRƯỜNG THCS HOA SEN,,
      STT,Họ và tên,Ngày sinh
      LỚP 6/1,GVCN:,Lê Thị Hoa
      1,Nguyễn Gia An,5/3/2009
      LỚP 6/2,,
      GVCN:,Đỗ Văn Tư,0907654321
      1,Trần Văn Cao,7/3/2009
      GVCN,Hiệu trưởng,
      Đỗ Văn Tư,Lý Thị Ba,
      """)
    let done = try program.run("import", "lop.csv", "--yes", "--json")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.contains("\"name\":\"Lê Thị Hoa\""))
    #expect(try program.run("class", "6/1").out == "Lớp 6/1 – GVCN: Lê Thị Hoa\n")
    #expect(try program.run("class", "6/2").out == "Lớp 6/2 – GVCN: Đỗ Văn Tư, 0907654321\n")
  }

  @Test func `days stay month first where the list had them so`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,Lê Bình,1/31/2009
      THCS Hoa Sen,6/1,Trần Cao,2/30/2009
      THCS Hoa Sen,6/1,Võ Dung,2/31/2009
      """)
    try program.run(
      "import", "lop.csv", "--dates", "mdy", "--skip-bad-rows", "--errors", "loi.csv", "--yes")
    try mended(program) {
      $0.replacing("2/30/2009", with: "3/2/2009").replacing("2/31/2009", with: "1/31/2009")
    }
    let done = try program.run("import", "sua.csv", "--yes")
    #expect(done.code == 0, "\(done.err)")
    let listed = try program.run("list", "6/1", "--json").out
    #expect(listed.contains("2009-03-02") && !listed.contains("2009-02-03"))
  }

  @Test func `a class that a spreadsheet would shorten stands behind its word`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,Họ và tên,Ngày sinh
      THCS Hoa Sen,6.1,Lê Bình,31/1/2009
      THCS Hoa Sen,6.10,Trần Cao,30/2/2009
      THCS Hoa Sen,6.10,Võ Dung,28/2/2009
      """)
    try program.run("import", "lop.csv", "--skip-bad-rows", "--errors", "loi.csv", "--yes")
    try mended(program) {
      #expect($0.contains(",Lớp 6.10,") || $0.contains(",Lớp 6/10,"))
      return $0.replacing("30/2/2009", with: "2009-02-03")
    }
    let done = try program.run("import", "sua.csv", "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(try program.run("list", "6.10").out.contains("Trần Cao"))
  }
}
