import Foundation
import Testing

/// Every paper and file that people get, word by word, of a small school in which every standing occurs.
@Suite struct PaperSnapshotTests {
  private func school() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 8))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1-2", "--on", "25/5")
    try program.run("mark", "6/1:3", "--on", "26/5")
    try program.run("mark", "6/1:4", "--as", "submitted", "--on", "26/5")
    try program.run("mark", "6/1:5", "--obstacle", "no-sms", "--note", "gọi lại thứ hai")
    try program.run("exempt", "6/1:6", "--reason", "no-health-insurance")
    try program.run("class", "6/1", "--teacher", "Nguyễn Thị Hồng", "--phone", "0901234567")
    return program
  }

  @Test(arguments: [
    ("report.html", ["report", "--annex", "all"]), ("report.csv", ["report"]),
    ("report.json", ["report"]), ("school.pdf", ["report", "--school", "THCS Hoa Sen"]),
    ("report.pdf", ["report", "--annex", "all"]), ("sheet.csv", ["sheet", "6/1"]),
    ("sheet.pdf", ["sheet", "6/1"]), ("slips.pdf", ["slips", "6/1"]),
  ]) func `what is written into files`(name: String, command: [String]) throws {
    let program = try school()
    let done = try program.run(command + ["-o", name])
    #expect(done.code == 0, "\(done.err)")
    if name.hasSuffix(".pdf") { try program.shell("pdftotext -layout \(name) text.txt") }
    let file = name.hasSuffix(".pdf") ? "text.txt" : name
    let text = try String(
      contentsOf: program.folder.appendingPathComponent(file), encoding: .utf8)
    try expectSnapshot(
      "paper." + name, name.hasSuffix(".pdf") ? Self.words(text) : Self.lines(text))
  }

  /// The lines of a file, whatever ends them, with every digest as dots.
  private static func lines(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing(/sha256:[0-9a-f]{64}/, with: "sha256:…")
  }

  /// The words of a PDF line by line: how wide the gaps are is the converter's affair.
  private static func words(_ text: String) -> String {
    text.replacing("\u{C}", with: "\n=== page ===\n").split(separator: "\n")
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  @Test func `what goes between school and office`() throws {
    let program = try school()
    try program.write(
      "duyet.csv",
      """
      Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt
      7900000001,Nguyễn Văn Khác,01/01/2001,25/05/2021
      7999999999,Lý Thị Lạ,02/02/2009,26/05/2021
      không có,Lý Thị Lạ,02/02/2009,26/05/2021

      """)
    var text = ""
    for words in [
      ["remind", "6/1"], ["remind", "6/1", "--names"], ["send", "-o", "hoa-sen.vssid"],
      ["init", "--db", "office.sqlite"],
      ["receive", "hoa-sen.vssid", "--db", "office.sqlite"],
      ["receive", "hoa-sen.vssid", "--db", "office.sqlite", "--yes"],
      ["receive", "hoa-sen.vssid", "--db", "office.sqlite", "--yes"],
      ["history", "--db", "office.sqlite", "--student", "6/1:4"],
      ["mark", "6/1:1", "--db", "hoa-sen.vssid"], ["receive", "lop.csv"],
      ["reconcile", "duyet.csv", "--yes"], ["reconcile", "duyet.csv", "--yes", "--skip-bad-rows"],
    ] {
      let result = try program.run(words)
      text += "$ vssid \(words.joined(separator: " "))\n\(result.out)"
      text += result.err.split(separator: "\n").map { "! \($0)\n" }.joined()
      text += (result.code == 0 ? "" : "(\(result.code))\n") + "\n"
    }
    text = text.replacing(#/\d{1,2}:\d\d  test/#, with: "0:00  test")
    try expectSnapshot("paper.between", text)
  }
}
