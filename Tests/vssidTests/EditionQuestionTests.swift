import Testing

/// When a roll number may be from an older list, through the real program.
struct EditionQuestionTests {
  /// Three children of whom the first two change numbers after a step.
  private func renumbered(after step: [String]?) throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    if let step { #expect(try program.run(step).code == 0) }
    let swapped = roster(count: 3).replacing("6/1,1,", with: "6/1,x,")
      .replacing("6/1,2,", with: "6/1,1,").replacing("6/1,x,", with: "6/1,2,")
    try #require(swapped != roster(count: 3))
    try program.write("moi.csv", swapped)
    #expect(try program.run("import", "moi.csv", "--yes").code == 0)
    return program
  }

  @Test(arguments: [
    ["list", "6/1"], ["list", "--missing"], ["list", "--json"], ["list", "-o", "goi.csv"],
    ["list", "--missing", "-o", "goi.pdf"], ["sheet", "6/1", "-o", "s.pdf"],
    ["sheet", "-o", "s.xlsx"],
  ]) func `a list that was printed, exported or shown is asked about`(step: [String]) throws {
    let program = try renumbered(after: step)
    let asked = try program.run("mark", "6/1:1")
    #expect(asked.code == 1)
    #expect(asked.err.contains("--sheet 2 nếu số lấy từ danh sách hiện nay"))
    #expect(asked.err.contains("--sheet 1 nếu từ danh sách cũ"))
    #expect(try program.run("mark", "6/1:3").code == 0)
    #expect(try program.run("mark", "6/1:1", "--sheet", "1").code == 0)
    // What changes nothing never asks.
    #expect(try program.run("list", "6/1:1").code == 0)
    #expect(try program.run("history", "--student", "6/1:1").code == 0)
  }

  @Test(arguments: [nil, ["slips", "6/1", "-o", "p.pdf"], ["report"]] as [[String]?])
  func `what shows no roll number is not`(step: [String]?) throws {
    let program = try renumbered(after: step)
    #expect(try program.run("mark", "6/1:1").code == 0)
  }

  @Test func `in a file a name or the edition answers, and only the doubtful row asks`() throws {
    let program = try renumbered(after: ["list"])
    try program.write("so.csv", "Lớp,STT,Trạng thái\n6/1,1,đã cài\n6/1,3,đã cài\n")
    let asked = try program.run("mark", "--file", "so.csv")
    #expect(asked.code == 1)
    #expect(asked.err.contains("danh sách cũ") && !asked.err.contains("dòng 3"))
    try program.write("lan.csv", "Lớp,STT,Danh sách lần,Trạng thái\n6/1,1,2,đã cài\n")
    #expect(try program.run("mark", "--file", "lan.csv").code == 0)
    #expect(try program.run("mark", "--file", "so.csv", "--sheet", "2").code == 0)
  }
}
