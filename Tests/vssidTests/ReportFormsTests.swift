import CampaignReports
import Foundation
import Testing

/// Forms of the report on the screen and as CSV, through the real program.
struct ReportFormsTests {
  private func school() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 41))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test(arguments: ["lớp", "LOP", "Lớp", "lop", "class", "CLASS", "theo lớp"])
  func `a grouping is understood in Vietnamese, in any case`(word: String) throws {
    let program = try school()
    let report = try program.run("report", "--by", word)
    #expect(report.code == 0, "\(report.err)")
    #expect(report.out.contains("6/1") && report.out.contains("6/2"))
  }

  @Test func `other groupings too, and nothing else`() throws {
    let program = try school()
    #expect(try program.run("report", "--by", "khối").out.contains("Khối 6"))
    #expect(try program.run("report", "--by", "Trường").out.contains("THCS Hoa Sen"))
    #expect(try program.run("report", "--by", "tổ").code == 64)
  }

  @Test func `only who never reported is called so; others are silent for days`() throws {
    let program = try school()
    try program.run("mark", "6/1:1", "--on", "26/5")
    let confirmed = try program.run("report", "--by", "class").out
    #expect(confirmed.contains("chưa báo cáo"))
    var later = program
    later.environment["VSSID_TODAY"] = "2021-05-30"
    #expect(try later.run("report", "--by", "class").out.contains("im lặng 4 ngày"))
  }

  @Test func `a class whose students all went to others leaves the report`() throws {
    let program = try school()
    #expect(try program.run("report").out.contains("2/2"))
    #expect(try program.run("edit", "6/2:1", "--class", "6/1").code == 0)
    let report = try program.run("report", "--by", "class").out
    #expect(!report.contains("6/2"))
    #expect(try program.run("report").out.contains("1/1"))
    #expect(try program.run("class", "6/2").out.contains("không còn học sinh"))
    #expect(try program.run("check").code == 0)
  }

  @Test func `a class whose pupils all left is on no paper, and back after an undo`() throws {
    let program = try school()
    try program.run("mark", "6/2:1")
    let left = try program.run("leave", "6/2:all")
    #expect(left.out.contains("Lớp 6/2 (không còn học sinh, không có trong báo cáo)"))
    for arguments in [
      ["report", "--by", "class"], ["report", "--school", "THCS Hoa Sen"],
      ["report", "--json", "--by", "class"], ["report", "--format", "csv", "--by", "class"],
      ["remind"],
    ] {
      let result = try program.run(arguments)
      #expect(result.code == 0 && !result.out.contains("6/2"), "\(arguments)")
    }
    #expect(try program.run("report").out.contains("1/1"))
    for format in ["html", "pdf", "xlsx"] {
      let file = "r.\(format)"
      let annexes = format == "xlsx" ? [] : ["--annex", "all"]
      #expect(try program.run(["report", "-o", file] + annexes).code == 0)
    }
    let page = try String(
      contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    #expect(!page.contains("6/2") && page.contains("đã rời trường"))
    for command in [
      ["remind", "6/2"], ["sheet", "6/2", "-o", "s.pdf"], ["slips", "6/2", "-o", "s.pdf"],
      ["confirm", "6/2"], ["mark", "6/2:all"],
    ] {
      let result = try program.run(command)
      #expect(result.code == 1 && result.err.contains("không còn học sinh nào"), "\(command)")
    }
    #expect(try program.run("undo", "--yes").code == 0)
    #expect(try program.run("report", "--by", "class").out.contains("6/2"))
    try program.run("leave", "6/2:all")
    #expect(try program.run("leave", "6/2:all", "--back").code == 0)
    #expect(try program.run("report", "--by", "class").out.contains("6/2"))
    #expect(try program.run("check").code == 0)
  }

  @Test func `a school's own copy reports as the school, signed by its headmaster`() throws {
    let program = try school()
    func page() throws -> String {
      #expect(try program.run("report", "-o", "r.html", "--replace").code == 0)
      return try String(
        contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    }
    #expect(try page().contains("GIÁM ĐỐC"))
    try program.run(
      "campaign", "set", "--role", "school", "--school-parent", "UBND Quận 4",
      "--school-signer-name", "Lê Thị Hà")
    let own = try page()
    for text in ["ỦY BAN NHÂN DÂN QUẬN 4", "THCS HOA SEN", "HIỆU TRƯỞNG", "Lê Thị Hà"] {
      #expect(own.contains(text), "\(text)")
    }
    #expect(!own.contains("GIÁM ĐỐC"))
    try program.run(
      "campaign", "set", "--role", "office", "--school-signer-post", "Phó Hiệu trưởng")
    let offices = try page()
    #expect(offices.contains("GIÁM ĐỐC") && !offices.contains("Lê Thị Hà"))
  }

  @Test func `CSV has Vietnamese headings, and stable codes in English`() throws {
    let program = try school()
    let vietnamese = try program.run("report", "--format", "csv").out
    #expect(
      vietnamese.contains("Đã cài đặt,Chưa cài đặt") && vietnamese.contains("Trung học cơ sở"))
    let english = try program.run("report", "--format", "csv", "--lang", "en").out
    #expect(english.contains("installed,missing") && english.contains("lower-secondary"))
  }

  @Test func `the annex of classes that never reported says whom to call`() throws {
    let program = try school()
    try program.run("class", "6/2", "--teacher", "Nguyễn Thị Hồng", "--phone", "0901234567")
    try program.run("mark", "6/1:1")
    try program.run("report", "--annex", "silent", "-o", "r.html")
    let page = try String(
      contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    #expect(page.contains("Nguyễn Thị Hồng") && page.contains("0901234567"))
  }

  @Test func `silent classes stand in two groups, with or without a teacher`() throws {
    let program = try school()
    try program.run("mark", "6/1:1", "--on", "25/5")
    try program.run("report", "--annex", "silent", "-o", "r.html")
    let page = try String(
      contentsOf: program.folder.appendingPathComponent("r.html"), encoding: .utf8)
    #expect(page.contains("CHƯA BÁO CÁO LẦN NÀO") && page.contains("NAY IM LẶNG"))
    #expect(page.contains("3 ngày") && page.contains("chưa ghi"))
  }

  @Test func `a school's issued paper names teachers, the office's does not`() throws {
    let program = try school()
    try program.run("class", "6/2", "--teacher", "Nguyễn Thị Hồng", "--phone", "0901234567")
    let office = try program.run("report", "--annex", "silent", "--issue", "--number", "1")
    #expect(office.err.contains("không ghi tên, điện thoại giáo viên"))
    let own = try program.run(
      "report", "--annex", "silent", "--issue", "--number", "2", "--school", "THCS Hoa Sen")
    #expect(own.code == 0 && !own.err.contains("không ghi tên"))
  }

  @Test func `a screen breaks lines between words, and keeps paths whole`() {
    let path = "/home/mai/" + String(repeating: "x", count: 40) + "/lop.csv"
    let text = ScreenText.wrapped("  Đã ghi vào \(path) rồi, học sinh nào cũng có", to: 30)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.trimmingCharacters(in: .whitespaces) == path })
    #expect(lines.allSatisfy { $0.count <= 30 || $0.contains(path) })
    #expect(lines.joined(separator: " ").split(separator: " ").count == 10)
  }
}
