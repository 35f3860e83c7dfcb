import CampaignReports
import Foundation
import Testing

/// Lists and sheets leave alone what is not theirs.
struct PaperFileTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  private func bytes(_ name: String, in program: Program) throws -> Data {
    try Data(contentsOf: program.folder.appendingPathComponent(name))
  }

  @Test(arguments: ["a.csv", "a.xlsx", "a.pdf"])
  func `a list and a sheet are written anew over their like`(name: String) throws {
    let program = try campaign()
    for command in [["list", "6/1"], ["sheet", "6/1"]] {
      let path = command[0] + name
      try program.write(path, "")
      for _ in 1...3 {
        let done = try program.run(command + ["-o", path])
        #expect(done.code == 0, "\(done.err)")
      }
    }
  }

  @Test(arguments: ["lop.csv", "lop.xlsx", "lop.pdf"])
  func `rosters, reports and other papers are not overwritten`(name: String) throws {
    let program = try campaign()
    if name != "lop.csv" { try program.run("report", "-o", name) }
    let before = try bytes(name, in: program)
    for command in [["list", "6/1"], ["sheet", "6/1"]] {
      let refused = try program.run(command + ["-o", name])
      #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(refused.err)")
      #expect(try bytes(name, in: program) == before)
    }
    try program.run("sheet", "6/1", "-o", "phieu-" + name)
    #expect(try program.run("list", "6/1", "-o", "phieu-" + name).code == 1)
  }

  @Test func `a sheet that somebody filled in is kept`() throws {
    let program = try campaign()
    try program.run("sheet", "6/1", "-o", "phieu.csv")
    try program.run("sheet", "6/1", "-o", "phieu.pdf")
    let table = try String(
      contentsOf: program.folder.appendingPathComponent("phieu.csv"), encoding: .utf8)
    try program.write("phieu.csv", table.replacing(",,,,", with: ",đã cài,,,"))
    try program.shell("printf 'note' >>phieu.pdf")
    for name in ["phieu.csv", "phieu.pdf"] {
      #expect(try program.run("sheet", "6/1", "-o", name).code == 1, "\(name)")
    }
  }
}
