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
    #expect(page.contains("So với báo cáo <span class=\"keep\">ngày 28/5/2021</span>"))
    let kept = try program.run("report", "--issued", "1", "--json").out
    #expect(kept.contains("\"officeName\":\"BHXH Quận 7\"") && kept.contains("\"installed\":12"))
    #expect(try program.run("report", "--issued", "9", "-o", "x.pdf").code == 1)
    #expect(try program.run("report", "issued", "1").code == 64)
  }

  private func small() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 8))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `a number of the register is issued once a year`() throws {
    var program = try small()
    #expect(try program.run("report", "--issue", "--number", "5").code == 0)
    program.environment["VSSID_USER"] = "lan"
    let again = try program.run("report", "--issue", "--number", " 05/bc-bhxh", "-o", "b.pdf")
    #expect(again.code == 1)
    #expect(again.err.contains("đã được test phát hành ngày 28/5/2021 (báo cáo thứ 1)"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/b.pdf"))
    #expect(try !program.run("report", "issued").out.contains("lan"))
    #expect(
      try program.run("report", "--number", "05/BC-BHXH", "-o", "c.pdf").err.contains("Lưu ý"))
    #expect(try program.run("report", "--issue", "--number", "06/BC-BHXH").code == 0)
    program.environment["VSSID_TODAY"] = "2022-01-04"
    #expect(try program.run("report", "--issue", "--number", "05/BC-BHXH").code == 0)
    #expect(try program.run("report", "--issue", "--number", "BC").code == 64)
  }

  @Test func `a withdrawn report stays in the list, and its number is used again with a word`()
    throws
  {
    var program = try small()
    program.environment["VSSID_USER"] = "mai"
    try program.run("report", "--issue", "--number", "05/BC-BHXH")
    #expect(try program.run("report", "withdraw", "1").code == 64)
    #expect(try program.run("report", "withdraw", "1", "--reason", "  ").code == 64)
    #expect(try program.run("report", "withdraw", "9", "--reason", "sai").code == 1)
    let done = try program.run("report", "withdraw", "1", "--reason", "sai số liệu", "--by", "lan")
    #expect(done.out.contains("Đã thu hồi báo cáo thứ 1 số 05/BC-BHXH"))
    let again = try program.run("report", "withdraw", "1", "--reason", "nữa")
    #expect(again.code == 1)
    #expect(again.err.contains("đã được lan thu hồi ngày 28/5/2021"))
    let list = try program.run("report", "issued").out
    #expect(
      list.contains("05/BC-BHXH") && list.contains("ĐÃ THU HỒI ngày 28/5/2021, lan: sai số liệu"))
    #expect(try program.run("history").out.contains("lan  thu hồi báo cáo"))
    #expect(try program.run("report", "--issued", "1", "-o", "old.pdf").err.contains("thu hồi"))
    let issued = try program.run("report", "--issue", "--number", "05/BC-BHXH")
    #expect(issued.code == 0)
    #expect(issued.err.contains("số 05/BC-BHXH đã dùng cho báo cáo thứ 1"))
    #expect(try program.run("report", "--issue", "--number", "05/BC-BHXH").code == 1)
  }

  @Test func `a withdrawn report is compared with no longer, and a withdrawal is no mark to undo`()
    throws
  {
    let program = try small()
    try program.run("mark", "6/1:1", "--on", "26/5")
    try program.run("report", "--issue", "--number", "05/BC-BHXH")
    try program.run("report", "--issue", "--number", "06/BC-BHXH")
    try program.run("report", "withdraw", "2", "--reason", "sai")
    try program.run("report", "-o", "r.html")
    let page = try String(
      contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    #expect(page.contains("báo cáo <span class=\"keep\">số 05/BC-BHXH</span>"))
    #expect(try program.run("undo", "3").code == 1)
    #expect(try program.run("report", "issued").out.contains("THU HỒI"))
  }

  @Test func `remarks go into the paper and are kept with it`() throws {
    let program = try small()
    try program.write("kk.txt", "Khó khăn: mạng chậm.\n\nĐề xuất: thêm máy.\n")
    let done = try program.run("report", "--issue", "--remarks", "kk.txt", "-o", "r.pdf")
    #expect(done.code == 0, "\(done.err)")
    try program.shell("pdftotext -layout r.pdf text.txt")
    let text = try String(
      contentsOf: program.folder.appendingPathComponent("text.txt"), encoding: .utf8)
    #expect(text.contains("Khó khăn: mạng chậm.") && text.contains("Đề xuất: thêm máy."))
    let kept = try program.run("report", "--issued", "1", "--json").out
    #expect(kept.contains("\"remarks\":[\"Khó khăn: mạng chậm.\",\"Đề xuất: thêm máy.\"]"))
  }

  @Test func `remarks that are no plain text are refused, and go with papers only`() throws {
    let program = try small()
    try program.write("bad.txt", "a\u{1}b")
    let refused = try program.run("report", "-o", "r.pdf", "--remarks", "bad.txt")
    #expect(refused.code == 1)
    #expect(refused.err.contains("dòng 1 có ký tự U+0001"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/r.pdf"))
    #expect(try program.run("report", "-o", "r.pdf", "--remarks", "none.txt").code == 1)
    #expect(try program.run("report", "--remarks", "bad.txt").code == 64)
    #expect(try program.run("report", "-o", "r.csv", "--remarks", "bad.txt").code == 64)
  }
}
