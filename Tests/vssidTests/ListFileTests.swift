import Foundation
import Testing

/// Call lists and differences as files, through the real program.
struct ListFileTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      roster(count: 3)
        + roster(school: "THCS Hoa Mai", count: 2, from: 500).split(separator: "\n").dropFirst()
        .map { $0.replacing(",6/1,", with: ",7/1,") + "\n" }.joined())
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `the call list is written as workbook, paper and CSV, and as nothing else`() throws {
    let program = try campaign()
    try program.run("mark", "6/1:1", "--on", "25/5")
    for (name, magic) in [("goi.xlsx", "PK"), ("goi.pdf", "%PDF"), ("GOI.CSV", "\u{FEFF}Trường")] {
      let done = try program.run("list", "--missing", "-o", name)
      #expect(done.code == 0, "\(done.err)")
      let data = try Data(contentsOf: program.folder.appendingPathComponent(name))
      #expect(data.starts(with: Array(magic.utf8)))
    }
    for name in ["goi.txt", "goi", "goi.xls", "goi.json"] {
      #expect(try program.run("list", "--missing", "-o", name).code == 64)
      #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/" + name))
    }
    #expect(try program.run("list", "--json", "-o", "goi.csv").code == 64)
  }

  @Test func `the workbook keeps numbers as text, the header in view and on every page`() throws {
    let program = try campaign()
    try program.run("list", "--missing", "-o", "goi.xlsx")
    try program.shell(
      "mkdir x && cd x && unzip -qo ../goi.xlsx && cat xl/worksheets/*.xml xl/*.xml >all")
    let xml = try String(
      contentsOf: program.folder.appendingPathComponent("x/all"), encoding: .utf8)
    #expect(xml.contains("state=\"frozen\"") && xml.contains("_xlnm.Print_Titles"))
    #expect(xml.contains("fitToPage=\"1\"") && xml.contains("<t>7900000001</t>"))
    #expect(xml.contains("name=\"THCS Hoa Sen\"") && xml.contains("name=\"THCS Hoa Mai\""))
  }

  @Test func `the campaign is never overwritten by a list, and nobody makes no file`() throws {
    var program = try campaign()
    try program.shell("mv campaign.sqlite campaign.csv")
    program.environment["VSSID_DB"] = "campaign.csv"
    #expect(try program.run("list", "-o", "campaign.csv").code == 1)
    #expect(try program.run("check").code == 0)
    #expect(try program.run("list", "--status", "approved", "-o", "goi.csv").code == 0)
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/goi.csv"))
  }

  @Test func `differences are written whole, school by school`() throws {
    let program = try campaign()
    try program.run("mark", "7/1:2", "--as", "approved", "--on", "26/5")
    try program.write(
      "duyet.csv",
      """
      Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt
      7900000000,Trần Văn Số,1/3/2009,25/05/2021
      7900000001,Lê Người Khác,9/9/2008,25/05/2021
      7999999999,Lý Thị Lạ,02/02/2009,26/05/2021

      """)
    let done = try program.run(
      "reconcile", "duyet.csv", "--covers", "THCS Hoa Sen", "--covers", "THCS Hoa Mai", "--dry-run",
      "-o", "khac.csv")
    #expect(done.code == 0, "\(done.err)")
    let text = try String(
      contentsOf: program.folder.appendingPathComponent("khac.csv"), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline)
    #expect(rows.count == 5)
    #expect(
      rows[1].hasPrefix("THCS Hoa Mai,Lớp 7/1,2,") && rows[1].contains("danh sách BHXH không có"))
    #expect(rows[2].contains("BHXH đã duyệt, trường chưa ghi"))
    #expect(rows[3].contains("cùng mã số") && rows[3].contains("Lê Người Khác"))
    #expect(rows[4].hasPrefix(",,,Lý Thị Lạ,2009-02-02,7999999999,không có trong đợt này"))
    let refused = try program.run(
      "reconcile", "duyet.csv", "--covers", "all", "--yes", "-o", "duyet.csv")
    #expect(refused.code == 1)
    #expect(try program.run("list", "--counted", "officeApproved").err.contains("0 em"))
    try program.run(
      "reconcile", "duyet.csv", "--covers", "THCS Hoa Sen", "--covers", "THCS Hoa Mai", "--dry-run",
      "-o", "khac.pdf")
    try program.shell("pdftotext -layout khac.pdf khac.txt")
    let pages = try String(
      contentsOf: program.folder.appendingPathComponent("khac.txt"), encoding: .utf8
    ).split(separator: "\u{C}")
    #expect(pages.count == 3 && pages[0].contains("THCS Hoa Mai") && pages[2].contains("Lý Thị Lạ"))
  }

  @Test func `COLUMNS tells the width where there is no screen`() throws {
    var program = try campaign()
    program.environment["COLUMNS"] = "40"
    let list = try program.run("list", "6/1", "--missing").out
    #expect(list.split(separator: "\n").allSatisfy { $0.count <= 40 })
    program.environment["COLUMNS"] = "so wide"
    #expect(try program.run("list", "6/1", "--missing").out.contains("Mã số BHXH"))
  }
}
