import Foundation
import Testing

/// What stands in the way of writing: each time one sentence, exit code 1, and nothing changed.
struct RefusalTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 30))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  private func expectRefusal(
    _ result: Program.Result, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(result.code == 1, sourceLocation: location)
    #expect(result.out.isEmpty, sourceLocation: location)
    #expect(result.err.split(separator: "\n").count == 1, sourceLocation: location)
  }

  @Test func `a file from a newer program is left alone`() throws {
    let program = try filled()
    try program.shell(
      "sqlite3 campaign.sqlite \"INSERT INTO grdb_migrations VALUES ('fromTheFuture')\"")
    expectRefusal(try program.run("mark", "6/1:1"))
    #expect(try program.run("report").err.contains("mới hơn"))
  }

  @Test func `a mark waits for somebody else's`() throws {
    let program = try filled()
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/bin/sh")
    other.arguments = [
      "-c", "(echo 'BEGIN IMMEDIATE;'; sleep 1.5; echo 'COMMIT;') | sqlite3 campaign.sqlite",
    ]
    other.currentDirectoryURL = program.folder
    try other.run()
    usleep(300_000)
    #expect(try program.run("mark", "6/1:1").code == 0)
    other.waitUntilExit()
  }

  @Test(.enabled(if: getuid() == 0)) func `a full disk changes nothing`() throws {
    let program = try filled()
    let disk = program.folder.appendingPathComponent("disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    guard try program.shell("mount -t tmpfs -o size=1m tmpfs disk") == 0 else { return }
    defer { _ = try? program.shell("umount disk") }
    try program.shell("cp campaign.sqlite disk/")
    try program.write("large.csv", roster(school: "THCS Sao Mai", count: 20_000, from: 1000))
    let refused = try program.run("import", "large.csv", "--yes", "--db", "disk/campaign.sqlite")
    #expect(refused.code == 1)
    #expect(refused.err.contains("Đĩa đã đầy"))
    let check = try program.run("check", "--db", "disk/campaign.sqlite")
    #expect(check.out.contains("30 học sinh"))
    try program.shell("head -c 2000000 /dev/zero >disk/rest")
    expectRefusal(try program.run("init", "--db", "disk/other.sqlite"))
    expectRefusal(try program.run("backup", "disk/copy.sqlite"))
    #expect(try program.shell("test -e disk/other.sqlite -o -e disk/copy.sqlite") != 0)
  }

  @Test func `a result that cannot be written is no success`() throws {
    let program = try filled()
    let line = "\(Program.built.path)/vssid list --json --db campaign.sqlite >/dev/full"
    #expect(try program.shell(line) == 1)
  }

  @Test func `an error file takes no other file's place`() throws {
    let program = try filled()
    try program.write(
      "xau.csv",
      roster(count: 3, from: 500).replacing("2/3/2009", with: "31/2/2009")
        .replacing("Trần Văn Số", with: "Lê Thị Mới"))
    for other in ["campaign.sqlite", "xau.csv", "lop.csv"] {
      expectRefusal(
        try program.run("import", "xau.csv", "--skip-bad-rows", "--yes", "--errors", other))
    }
    #expect(try program.run("import", "xau.csv", "--skip-bad-rows", "--yes").code == 0)
    #expect(try program.run("import", "xau.csv", "--skip-bad-rows", "--dry-run").code == 1)
    #expect(try program.run("check").out.contains("32 học sinh"))
  }

  @Test func `bad rows of files with other headings go to files of their own`() throws {
    let program = try filled()
    try program.write("a.csv", "Họ và tên,Lớp,Ngày sinh,Mã số BHXH\nAn,6/5,31/2/2009,7911111111\n")
    try program.write(
      "b.csv", "Mã số BHXH,Ngày sinh,Lớp,Họ và tên\n7922222222,31/2/2009,6/5,Bình\n")
    let result = try program.run(
      "import", "a.csv", "b.csv", "--skip-bad-rows", "--errors", "loi.csv", "--dry-run")
    #expect(result.err.contains("loi.csv") && result.err.contains("loi-2.csv"))
    for name in ["loi.csv", "loi-2.csv"] {
      let file = program.folder.appendingPathComponent(name)
      let mended = try String(contentsOf: file, encoding: .utf8).replacing("31/2/", with: "1/2/")
      try program.write(name, mended)
    }
    #expect(try program.run("import", "loi.csv", "loi-2.csv", "--yes").code == 0)
    let list = try program.run("list", "6/5", "--json").out
    #expect(
      list.contains("\"fullName\":\"Bình\"") && list.contains("\"insuranceNumber\":\"7922222222\""))
  }

  @Test func `an error file is a workbook where its name says so, and no other kind`() throws {
    let program = try filled()
    try program.write("a.csv", "TRƯỜNG THCS MAI\nHọ và tên,Ngày sinh\nLê An,31/2/2009\n")
    try program.write(
      "b.csv", "Mã số BHXH,Ngày sinh,Lớp,Họ và tên\n7922222222,31/2/2009,6/5,Bình\n")
    let errors = ["import", "a.csv", "b.csv", "--class", "6/4", "--skip-bad-rows", "--errors"]
    for _ in 1...2 {
      let result = try program.run(errors + ["loi.xlsx", "--dry-run"])
      #expect(result.err.contains("2 dòng lỗi đã ghi vào loi.xlsx"))
    }
    let read = try program.run("import", "loi.xlsx", "--remove-missing", "--explain").out
    #expect(read.contains("loi.xlsx [a]") && read.contains("loi.xlsx [b]"))
    for ending in ["xls", "ods", "pdf", "txt"] {
      let refused = try program.run(errors + ["loi.\(ending)"])
      #expect(refused.code == 64 && refused.err.contains(".xlsx"))
    }
  }

  @Test func `a killed init leaves a campaign or none`() throws {
    for round in 0..<12 {
      let program = try Program()
      let (process, _, _) = try program.start(["init"])
      usleep(UInt32(round * 4) * 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let report = try program.run("report")
      let second = try program.run("init")
      #expect(report.code == 0 ? second.code == 1 : second.code == 0)
    }
  }
}
