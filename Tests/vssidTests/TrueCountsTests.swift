import Foundation
import Testing

/// Counts that somebody changed in the file, settings that nobody can see, and results that nobody gets.
struct TrueCountsTests {
  private static let change = """
    import sqlite3, sys
    file = sqlite3.connect('campaign.sqlite')
    for line in sys.argv[1:]: file.execute(line)
    file.commit()
    """

  private func filled() throws -> Program {
    let program = try Program()
    try program.write("change.py", Self.change)
    try program.write("lop.csv", roster(count: 10))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1-4")
    return program
  }

  private static let ofClass =
    "UPDATE class_tally SET count = count + 3 WHERE measure = 'installed'"
  private static let ofSchool =
    "UPDATE school_tally SET count = count + 3 WHERE measure = 'installed'"

  @Test func `a report is issued only from counts that the events give`() throws {
    let program = try filled()
    #expect(try program.run("report", "--issue", "-o", "a.pdf").code == 0)
    #expect(try program.shell("python3 change.py \"\(Self.ofClass)\" \"\(Self.ofSchool)\"") == 0)
    let refused = try program.run("report", "--issue", "-o", "b.pdf")
    #expect(refused.code == 1 && refused.err.contains("vssid check --rebuild"), "\(refused.err)")
    #expect(try program.shell("test -e b.pdf") != 0)
    #expect(try program.run("check").code == 1)
    try program.run("check", "--rebuild")
    #expect(try program.run("report", "--issue", "-o", "b.pdf").code == 0)
  }

  @Test(arguments: [
    ofClass, ofSchool, "DELETE FROM school_tally WHERE measure = 'installed'",
    "UPDATE school_tally SET day = day - 1 WHERE measure = 'installed'",
    "DELETE FROM status_event; DELETE FROM student WHERE id = 10",
  ])
  func `counts that contradict each other are told with the report`(change: String) throws {
    let program = try filled()
    #expect(!(try program.run("report").err.contains("không khớp")))
    for line in change.split(separator: ";") {
      #expect(try program.shell("python3 change.py \"\(line)\"") == 0)
    }
    let report = try program.run("report")
    #expect(report.code == 0 && report.err.contains("không khớp"), "\(change): \(report.err)")
  }

  @Test func `settings have no signs that nobody sees, typed or changed in the file`() throws {
    let program = try filled()
    let hidden = "BHXH\u{202E} Quận\u{1B}[31m 9"
    for option in ["--office", "--place", "--addressee", "--signer-post", "--hotline", "--letter"] {
      #expect(try program.run("campaign", "set", option, hidden).code == 0)
    }
    let line = "UPDATE campaign SET officeCode = char(0x202E) || '07' || char(27)"
    #expect(try program.shell("python3 change.py \"\(line)\"") == 0)
    let shown = try program.run("campaign", "--json").out
    #expect(shown.contains("\"officeName\":\"BHXH Quận[31m 9\""), "\(shown)")
    #expect(shown.contains("\"officeCode\":\"07\""))
    let page = try program.run("report", "--format", "html").out
    #expect(!shown.contains("\u{202E}") && !page.contains("\u{202E}") && !page.contains("\u{1B}"))
  }

  @Test func `where the result cannot be written it is said whether the change was made`() throws {
    let program = try filled()
    func lost(_ arguments: String) throws -> String {
      let line = "\(Program.built.path)/vssid \(arguments) >/dev/full 2>said.txt"
      #expect(try program.shell(line) == 1)
      let said = program.folder.appendingPathComponent("said.txt")
      return try String(contentsOf: said, encoding: .utf8)
    }
    #expect(try lost("mark 6/1:7").contains("Thay đổi đã được ghi"))
    #expect(try program.run("report", "--json").out.contains("\"installed\":5"))
    for command in ["mark 6/1:7", "list 6/1", "list --json", "report", "campaign"] {
      #expect(try lost(command).contains("Chưa có gì thay đổi"), "\(command)")
    }
  }
}
