import Testing

/// Answers that name what no cell holds, and lists of marks side by side in a text.
struct AnswersWithoutCellsTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("init")
  }

  @Test func `are told, and those that meet a cell are not`() throws {
    try program.write(
      "lop.csv",
      "STT,Họ và tên,Ngày sinh,Lớp,VssID\n1,Lê An,5/3/2009,6Á,x\n2,Hồ Ba,6/3/2009,6/1,v\n")
    let done = try program.run(
      "import", "lop.csv", "--school", "THCS Hoa Sen", "--with-status", "--class-name", "6Á=6A1",
      "--class-name", "6_1=6/1", "--class-name", "6B=6/2", "--tick", "x=chưa", "--tick", "z=có",
      "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.err.contains("không có ô lớp nào ghi “6B”"))
    #expect(done.err.contains("không có ô nào ghi “z”"))
    #expect(!done.err.contains("ghi “6Á”") && !done.err.contains("ghi “6_1”"))
    #expect(!done.err.contains("ghi “x”"))
  }

  @Test func `of several files one is enough`() throws {
    try program.write("a.csv", "Họ và tên,Ngày sinh,Lớp\nLê An,5/3/2009,6Á\n")
    try program.write("b.csv", "Họ và tên,Ngày sinh,Lớp\nHồ Ba,6/3/2009,6/1\n")
    let done = try program.run(
      "import", "a.csv", "b.csv", "--school", "THCS Hoa Sen", "--class-name", "6Á=6A1", "--yes")
    #expect(done.code == 0 && !done.err.contains("không có tác dụng"), "\(done.err)")
  }

  @Test func `marks of two classes side by side in a text go to both`() throws {
    try program.write(
      "lop.csv",
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,5/3/2009,6/1\n2,Hồ Ba,6/3/2009,6/1\n"
        + "1,Võ Chi,7/3/2009,6/2\n2,Đỗ Em,8/3/2009,6/2\n")
    try program.run("import", "lop.csv", "--school", "THCS Hoa Sen", "--yes")
    try program.write(
      "danh-dau.csv",
      "LỚP 6/1,,,,LỚP 6/2,,\nSTT,Họ và tên,VssID,,STT,Họ và tên,VssID\n"
        + "1,Lê An,x,,1,Võ Chi,\n2,Hồ Ba,,,2,Đỗ Em,x\n")
    #expect(try program.run("mark", "--file", "danh-dau.csv").code == 0)
    let listed = try program.run("list", "--status", "installed").out
    #expect(listed.contains("Lê An") && listed.contains("Đỗ Em"))
    #expect(!listed.contains("Hồ Ba") && !listed.contains("Võ Chi"))
  }
}
