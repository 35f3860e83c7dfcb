import Foundation
import Testing

/// A folder is imported in which the campaign, its copies and its papers lie.
struct OwnFilesInFolderTests {
  /// A campaign in the folder `d`, where nothing else lies.
  private func filled() throws -> Program {
    var program = try Program()
    program.environment["VSSID_DB"] = "d/campaign.sqlite"
    try program.shell("mkdir d")
    try program.run("init")
    try program.write("d/lop6.csv", roster(count: 5))
    try program.run("import", "d/lop6.csv", "--yes")
    return program
  }

  @Test func `campaign, log, backup, part and papers are passed over in one line`() throws {
    let program = try filled()
    try program.run("backup", "d/sao-luu.sqlite")
    try program.run("send", "--school", "THCS Hoa Sen", "-o", "d/phan.vssid")
    for file in ["d/bc.pdf", "d/bc.xlsx", "d/bc.html"] { try program.run("report", "-o", file) }
    try program.run("list", "-o", "d/ds.csv")
    try program.run("sheet", "6/1", "-o", "d/phieu.xlsx")
    try program.write("d/lop7.csv", roster(count: 3, from: 100).replacing("6/1,", with: "7/1,"))
    let done = try program.run("import", "d", "--yes")
    #expect(done.code == 0, "\(done.err)")
    let lines = done.err.split(separator: "\n").filter { $0.contains("do vssid tạo ra") }
    #expect(lines.count == 1)
    for name in [
      "campaign.sqlite", "sao-luu.sqlite", "phan.vssid", "bc.pdf", "bc.xlsx", "bc.html", "ds.csv",
      "phieu.xlsx",
    ] {
      #expect(lines.first?.contains(name) == true, "\(name): \(lines)")
    }
    #expect(try program.run("list", "7/1").out.contains("Trần Văn Số"))
    #expect(try program.run("check").code == 0)
  }

  @Test func `an error file beside its roster is passed over, and read alone`() throws {
    let program = try filled()
    let bad = roster(count: 3, from: 200).replacing("6/1,", with: "8/1,")
      .replacing("7900000201", with: "79")
    try program.write("lop8.csv", bad)
    #expect(
      try program.run("import", "lop8.csv", "--skip-bad-rows", "--errors", "loi.csv", "--yes").code
        == 0)
    let all = try program.run("import", ".", "--dry-run", "--skip-bad-rows")
    #expect(all.err.contains("loi.csv") && all.err.contains("do vssid tạo ra"), "\(all.err)")
    try program.shell("mkdir sua && sed 's/,79,/,7900000201,/' d/loi.csv >sua/loi.csv")
    let mended = try program.run("import", "sua", "--dry-run")
    #expect(!mended.err.contains("do vssid tạo ra"), "\(mended.err)")
  }

  @Test func `a folder of nothing else has no roster, and a database of others is named`() throws {
    let program = try filled()
    try program.shell("mkdir chi-co && cp d/campaign.sqlite chi-co/")
    #expect(try program.run("import", "chi-co").code == 1)
    try program.shell(
      "mkdir la && cp d/lop6.csv la/ && printf 'SQLite format 3\\0%0100d' 0 >la/x.db")
    let other = try program.run("import", "la", "--yes")
    #expect(other.code == 1 && other.err.contains("x.db"), "\(other.err)")
  }
}
