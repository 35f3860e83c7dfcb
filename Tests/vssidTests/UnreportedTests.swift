import Testing

/// What is told of a campaign in which no class has reported, through the real program.
struct UnreportedTests {
  private func silent() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 45))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test(arguments: ["school", "class", "level", "grade"])
  func `no front gives a share where no class has reported`(grouping: String) throws {
    let program = try silent()
    let screen = try program.run("report", "--by", grouping).out
    #expect(!screen.contains("0,00%") && screen.contains("–"))
    let csv = try program.run("report", "--by", grouping, "--format", "csv").out
    #expect(!csv.contains("0.00") && csv.contains("chưa báo cáo"))
    let page = try program.run("report", "--by", grouping, "--format", "html").out
    #expect(
      !page.contains("(0,00%)") && !page.contains("đạt 0,00%")
        && page.contains("Chưa lớp nào báo cáo"))
    #expect(
      !(try program.run("report", "--by", grouping, "--json").out.contains(
        "\"percentHundredths\":0")))
  }

  @Test func `a class that reported nobody is at no percent`() throws {
    let program = try silent()
    try program.run("confirm", "6/1")
    #expect(try program.run("report").out.contains("0,00%"))
    #expect(try program.run("report", "--format", "csv").out.contains("0.00"))
  }

  @Test func `levels are numbered as they are shown, and a school's classes keep their order`()
    throws
  {
    let program = try silent()
    try program.run("mark", "6/1:1-20", "--on", "27/5")
    try program.run("confirm", "6/2")
    #expect(try program.run("report").out.contains("\nI. Trung học cơ sở"))
    let classes = try program.run("report", "--by", "class", "--format", "csv").out
    let first = try #require(classes.range(of: "6/1")),
      second = try #require(classes.range(of: "6/2"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
