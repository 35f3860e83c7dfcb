import Testing

/// Whom issued reports are about, through the real program.
struct IssuedScopeTests {
  private func district() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 8))
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1-2", "--on", "27/5")
    return program
  }

  @Test func `the scope is said before issuing, and listed`() throws {
    let program = try district()
    #expect(try program.run("report", "--issue").err.contains("tất cả các trường (1), theo trường"))
    let one = try program.run("report", "--issue", "--school", "THCS Hoa Sen")
    #expect(one.err.contains("của riêng THCS Hoa Sen, theo lớp"))
    let list = try program.run("report", "issued").out
    #expect(list.contains("tất cả, theo trường"))
    #expect(list.contains("THCS Hoa Sen, theo lớp"))
  }

  @Test func `reports of different scopes are not compared, of different rows in their totals`()
    throws
  {
    let program = try district()
    try program.run("report", "--issue")
    try program.run("report", "--issue", "--school", "THCS Hoa Sen")
    try program.run("mark", "6/1:3", "--on", "27/5")
    try program.run("report", "--issue", "--by", "class")
    let refused = try program.run("report", "issued", "1", "2")
    #expect(refused.code == 1 && refused.out.isEmpty && refused.err.contains("Không so được"))
    let totals = try program.run("report", "issued", "1", "3").out
    #expect(totals.contains("chỉ so tổng cộng") && totals.contains("Tổng cộng: 2/8 → 3/8 (+1)"))
    #expect(!totals.contains("6/1") && !totals.contains("không còn"))
  }

  @Test func `undoing an issue names the command that withdraws it`() throws {
    let program = try district()
    try program.run("report", "--issue")
    let history = try program.run("history").out
    let batch = String(history.dropFirst().prefix { $0.isNumber })
    #expect(
      try program.run("undo", batch).err.contains("vssid report withdraw 1 --reason"))
  }
}
