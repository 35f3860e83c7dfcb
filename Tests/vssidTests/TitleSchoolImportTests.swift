import Testing

struct TitleSchoolImportTests {
  @Test func `a title's school outweighs the variable, and it is said`() throws {
    var program = try Program()
    program.environment["VSSID_SCHOOL"] = "TH Hoa Sen"
    try program.run("init")
    try program.write(
      "kim-dong.csv",
      "TRƯỜNG TIỂU HỌC KIM ĐỒNG ĐT: 028 37850110,,,\nSTT,Họ và tên,Ngày sinh,Lớp\n"
        + "1,Nguyễn Văn An,5/3/2012,3/1\n")
    let run = try program.run("import", "kim-dong.csv", "--yes")
    #expect(run.code == 0)
    #expect(run.err.contains("TH Kim Đồng"))
    #expect(run.err.contains("TH Hoa Sen"))
    #expect(try program.run("list", "3/1", "--school", "TH Kim Đồng").out.contains("Nguyễn Văn An"))
  }
}
