import Foundation
import Testing

/// Issued reports, through the real program.
struct IssuedReportTests {
  @Test func `an issued report is given back byte by byte, listed and compared`() throws {
    let program = try Program()
    try program.run("init")
    let roster = Program.package.appendingPathComponent("SampleData/rosters/th-hoa-sen.csv").path
    try program.run("import", roster, "--yes")
    try program.run("mark", "1/1:1-12", "--on", "26/5")
    let first = try program.run("report", "--issue", "--number", "05/BC-BHXH", "-o", "first.pdf")
    #expect(first.code == 0, "\(first.err)")
    try program.run("mark", "1/2:1-5", "--on", "27/5")
    #expect(try program.run("report", "--issue").code == 0)
    #expect(try program.run("report", "--issued", "1", "-o", "again.pdf").code == 0)
    let files = try ["first.pdf", "again.pdf"].map {
      try Data(contentsOf: program.folder.appendingPathComponent($0))
    }
    #expect(files[0] == files[1])
    let list = try program.run("report", "issued").out
    #expect(list.contains("05/BC-BHXH"))
    #expect(list.contains("17/327"))
    let compared = try program.run("report", "issued", "1", "2").out
    #expect(compared.contains("TH Hoa Sen: 12/327 → 17/327 (+5)"))
    #expect(try program.run("report", "-o", "r.html").code == 0)
    let page = try String(
      contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    #expect(page.contains("So với báo cáo lần 2"))
    let kept = try program.run("report", "--issued", "1", "--json").out
    #expect(kept.contains("\"officeName\":\"BHXH Quận 7\"") && kept.contains("\"installed\":12"))
    #expect(try program.run("report", "--issued", "9", "-o", "x.pdf").code == 1)
    #expect(try program.run("report", "issued", "1").code == 64)
  }
}
