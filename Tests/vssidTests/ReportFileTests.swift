import Foundation
import Testing

/// Reports as files, through the real program.
struct ReportFileTests {

  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    let rosters = Program.package.appendingPathComponent("SampleData/rosters").path
    try program.run("import", rosters, "--yes")
    try program.run("mark", "1/1:1-12", "--school", "TH Hoa Sen", "--on", "26/5")
    try program.run("mark", "6/1:1-7", "--school", "THCS Hoa Phượng", "--on", "27/5")
    return program
  }

  @Test(arguments: [("r.pdf", "%PDF"), ("r.xlsx", "PK"), ("r.html", "<!DOCTYPE html>")])
  func `the file's ending tells the format`(name: String, start: String) throws {
    let program = try campaign()
    let done = try program.run("report", "-o", name)
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.isEmpty)
    let data = try Data(contentsOf: program.folder.appendingPathComponent(name))
    #expect(data.starts(with: Array(start.utf8)))
  }

  @Test func `sheets and slips are written for a class or a school`() throws {
    let program = try campaign()
    let school = ["--school", "TH Hoa Sen"]
    #expect(try program.run(["sheet", "1/1", "-o", "s.pdf"] + school).code == 0)
    let slips = try program.run(["slips", "-o", "p.pdf", "--per-page", "4"] + school)
    #expect(slips.err.contains("315 phiếu"))
    #expect(try program.run(["remind", "1/1"] + school).out.contains("12/33 em"))
    #expect(try program.run(["slips", "-o", "p.pdf", "--per-page", "3"] + school).code == 64)
    #expect(try program.run(["sheet", "9/9", "-o", "s.pdf"] + school).code == 1)
  }

  @Test func `an unknown ending is an error of usage, and a PDF needs a file`() throws {
    let program = try Program()
    try program.run("init")
    #expect(try program.run("report", "-o", "r.docx").code == 64)
    #expect(try program.run("report", "--format", "pdf").code == 64)
  }

  @Test func `a file that cannot be written is told, and none is left half`() throws {
    let program = try campaign()
    let refused = try program.run("report", "-o", "no/such/folder/r.pdf")
    #expect(refused.code == 1)
    #expect(!refused.err.isEmpty)
  }

  @Test(arguments: ["r.pdf", "r.xlsx", "r.html", "r.csv"])
  func `a campaign without students has a report`(
    name: String
  ) throws {
    let program = try Program()
    try program.run("init")
    #expect(try program.run("report", "-o", name).code == 0)
  }

  /// A class list that was filled in: two students marked, their rows moved to the end.
  private func filledIn(_ csv: String) -> String {
    var lines = csv.split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
    var marked: [String] = []
    for place in [14, 15] {
      var cells = lines[place].split(separator: ",", omittingEmptySubsequences: false).map(
        String.init)
      (cells[9], cells[10]) =
        place == 14 ? ("đã cài đặt", "26/5/2021") : ("đã gửi tờ khai", "27/5/2021")
      if place == 15 { (cells[11], cells[12]) = ("chờ duyệt", "gọi lại thứ hai") }
      marked.append(cells.joined(separator: ","))
    }
    lines.removeSubrange(14...15)
    return ([lines[0]] + lines.dropFirst().reversed() + marked).joined(separator: "\r\n") + "\r\n"
  }

  @Test func `a class list that was filled in and sorted is read back`() throws {
    let program = try campaign()
    let school = ["--school", "TH Hoa Sen"]
    #expect(try program.run(["sheet", "1/1", "-o", "s.csv"] + school).code == 0)
    let file = program.folder.appendingPathComponent("s.csv")
    let csv = try String(contentsOf: file, encoding: .utf8)
    try filledIn(csv).write(to: file, atomically: true, encoding: .utf8)
    let marked = try program.run("mark", "--file", "s.csv")
    #expect(marked.code == 0, "\(marked.err)")
    #expect(marked.out.contains("Đã ghi 2 em"))
    #expect(try program.run("mark", "--file", "s.csv").out.contains("Không em nào thay đổi"))
    let list = try program.run(["list", "1/1"] + school).out
    #expect(list.contains("chờ duyệt (gọi lại thứ hai)"))
    #expect(try program.run(["sheet", "1/1", "-o", "s.docx"] + school).code == 64)
  }

  @Test(.enabled(if: isLong), arguments: ["xlsx", "ods", "xls"])
  func `a class list that LibreOffice saved is read back`(format: String) throws {
    let program = try campaign()
    let school = ["--school", "TH Hoa Sen"]
    #expect(try program.run(["sheet", "1/1", "-o", "s.xlsx"] + school).code == 0)
    let office = "LC_ALL=C.UTF-8 HOME=$PWD soffice --headless --convert-to"
    #expect(
      try program.shell(
        "\(office) 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' --outdir out s.xlsx >/dev/null 2>&1"
      )
        == 0)
    let file = program.folder.appendingPathComponent("out/s.csv")
    let csv = try String(contentsOf: file, encoding: .utf8).replacing("\n", with: "\r\n")
    try filledIn(csv).write(to: file, atomically: true, encoding: .utf8)
    let columns = "44,34,76,1,3/2/6/4/7/2/8/2/11/4"
    #expect(
      try program.shell(
        "\(office) \(format) --infilter='csv:\(columns)' --outdir out out/s.csv >/dev/null 2>&1")
        == 0)
    let marked = try program.run("mark", "--file", "out/s.\(format)")
    #expect(marked.code == 0, "\(marked.err)")
    #expect(marked.out.contains("Đã ghi 2 em"))
  }

  @Test func `annexes are added to a file, and an unknown one is an error of usage`() throws {
    let program = try campaign()
    #expect(try program.run("report", "-o", "r.html", "--annex", "silent,classes").code == 0)
    let file = program.folder.appendingPathComponent("r.html")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.contains("PHỤ LỤC II") && page.contains("<svg"))
    #expect(try program.run("report", "-o", "r.html", "--annex", "nothing").code == 64)
  }

  @Test(.enabled(if: isLong)) func `axe finds nothing in the page`() throws {
    let program = try campaign()
    try program.run("report", "-o", "r.html", "--annex", "all")
    let axe = Program.package.appendingPathComponent("script/axe").path
    #expect(try program.shell("[ \"$(\(axe) r.html)\" = '[]' ]") == 0)
    #expect(try program.shell("sed 's/<html lang=\"vi\">/<html>/' r.html >bad.html") == 0)
    #expect(try program.shell("\(axe) bad.html | grep -q html-has-lang") == 0)
  }

  @Test(.enabled(if: isLong))
  func `LibreOffice works out every value of the workbook as we print it`()
    throws
  {
    let program = try campaign()
    try program.run("report", "-o", "r.xlsx")
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
    #expect(
      try program.shell(
        "LC_ALL=C.UTF-8 HOME=$PWD soffice --headless --convert-to '\(filter)' --outdir out r.xlsx >/dev/null 2>&1 && cat out/*.csv >all.csv"
      )
        == 0)
    let file = program.folder.appendingPathComponent("all.csv")
    let sheet = try String(contentsOf: file, encoding: .utf8)
    let total = try #require(sheet.split(separator: "\n").first { $0.contains("TỔNG CỘNG") })
    let cells = total.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    #expect(Array(cells[2...8]) == ["72", "2297", "2297", "19", "19", "0.82%", "2278"])
    #expect(try program.run("report").out.contains("0,82%"))
  }
}
