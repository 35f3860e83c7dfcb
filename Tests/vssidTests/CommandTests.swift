import Foundation
import Testing

struct CommandTests {
  @Test func `a roster goes from file to report`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 80))
    #expect(try program.run("init").code == 0)
    #expect(try program.run("import", "lop.csv").code == 1)
    #expect(try program.run("import", "lop.csv", "--yes").code == 0)
    #expect(try program.run("mark", "6/1:1-10").out.contains("Đã ghi 10 em"))
    let report = try program.run("report")
    #expect(report.code == 0)
    #expect(report.out.contains("12,50%"))
    #expect(report.err.isEmpty)
    #expect(report.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `refusals exit with 1, usage with 64, and say one sentence`() throws {
    let program = try Program()
    let none = try program.run("report")
    #expect(none.code == 1)
    #expect(none.err.split(separator: "\n").count == 1)
    #expect(none.out.isEmpty)
    #expect(try program.run("report", "--nothing").code == 64)
    #expect(try program.run("init").code == 0)
    #expect(try program.run("init").code == 1)
    #expect(try program.run("import", ".").code == 1)
    #expect(try program.run("import", "none.csv").code == 1)
    try program.write("empty.csv", "")
    #expect(try program.run("import", "empty.csv", "--yes").code == 1)
    try program.write("head.csv", "Họ và tên,Lớp\n")
    #expect(try program.run("import", "head.csv", "--yes").code == 1)
    try program.write("other.csv", "a,b,c\n1,2,3\n")
    #expect(try program.run("import", "other.csv", "--yes").code == 1)
    #expect(try program.run("import", "campaign.sqlite", "--yes").code == 1)
    #expect(try program.run("report", "--as-of", "1/5/2021").code == 1)
  }

  @Test func `a file that is no campaign is left alone`() throws {
    let program = try Program()
    try program.write("campaign.sqlite", "not a campaign at all")
    #expect(try program.run("list").code == 1)
    #expect(try program.run("init").code == 1)
    let kept = try String(
      contentsOf: program.folder.appendingPathComponent("campaign.sqlite"), encoding: .utf8)
    #expect(kept == "not a campaign at all")
  }

  @Test func `bad rows go to a file that imports once it is mended`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3).replacing("2/3/2009", with: "31/2/2009"))
    try program.run("init")
    let refused = try program.run("import", "lop.csv", "--yes")
    #expect(refused.code == 1)
    #expect(refused.err.contains("dòng 3, cột E"))
    #expect(try program.run("import", "lop.csv", "--yes", "--skip-bad-rows").code == 0)
    let file = program.folder.appendingPathComponent("lop-loi.csv")
    let mended = try String(contentsOf: file, encoding: .utf8).replacing(
      "31/2/2009", with: "2/3/2009")
    try program.write("mended.csv", mended)
    let again = try program.run("import", "mended.csv", "--yes")
    #expect(again.code == 0)
    #expect(again.out.contains("1 em mới"))
  }

  @Test func `no name or number stands in a refusal about the database`() throws {
    var program = try Program()
    try program.write("lop.csv", roster(count: 3))
    program.environment["VSSID_DB"] = "/nowhere/at/all.sqlite"
    let refused = try program.run("import", "lop.csv", "--yes")
    #expect(refused.code == 1)
    #expect(!refused.err.contains("Trần"))
    #expect(!refused.err.contains("79000"))
  }

  @Test(arguments: ["vi", "en"]) func `every command has help in both languages`(
    language: String
  ) throws {
    let program = try Program()
    let commands = [
      "init", "campaign", "import", "mark", "exempt", "leave", "confirm", "add", "edit", "class",
      "list", "report", "history", "undo", "redo", "check", "backup", "demo",
    ]
    for command in commands {
      let help = try program.run(command, "--help", "--lang", language)
      #expect(help.code == 0)
      #expect(help.out.contains(command))
      #expect(help.out.contains(language == "vi" ? "CÁCH DÙNG: " : "USAGE: "))
    }
    let root = try program.run("--help", "--lang=\(language)")
    #expect(root.out.contains(language == "vi" ? "danh sách" : "roster"))
  }

  @Test func `the sample district gives its report`() throws {
    let program = try Program()
    let samples = Program.package.appendingPathComponent("SampleData").path
    let demo = try program.run("demo", "--samples", samples)
    #expect(demo.code == 0)
    #expect(demo.out.contains("TỔNG CỘNG"))
    #expect(demo.out.contains("28/5/2021"))
  }
}
