import Foundation
import Testing

struct FaultTests {
  @Test(arguments: ["loi.csv", "loi.xlsx"])
  func `an error file that somebody mended is not overwritten`(name: String) throws {
    let program = try Program()
    try program.run("init")
    let bad =
      "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS A,6/1,1,Lê An,31/2/2009\n"
      + "THCS A,6/1,2,Lê Bình,1/2/2009\n"
    try program.write("bad.csv", bad)
    func importing() throws -> Program.Result {
      try program.run("import", "bad.csv", "--skip-bad-rows", "--errors", name, "--dry-run")
    }
    #expect(try importing().err.contains(name))
    let file = program.folder.appendingPathComponent(name)
    let written = try Data(contentsOf: file)
    // The same rows again are nobody's work.
    #expect(!(try importing().err.contains("không ghi đè")))
    try program.shell("printf 'đã sửa' >>\(name)")
    let before = try Data(contentsOf: file)
    let refused = try importing()
    #expect(refused.code == 1 && refused.err.contains(name), "\(refused.err)")
    #expect(try Data(contentsOf: file) == before && !written.isEmpty)
  }

  @Test func `a killed import leaves the campaign as before or as after`() throws {
    let rounds = ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] == nil ? 20 : 200
    let program = try Program()
    try program.run("init")
    var expected = 0
    for round in 0..<rounds {
      let count = 2_000
      try program.write(
        "school.csv", roster(school: "THCS Hoa Sen \(round)", count: count, from: round * count))
      let (process, _, _) = try program.start(["import", "school.csv", "--yes"])
      usleep(UInt32((round * 37) % 500) * 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let check = try program.run("check")
      #expect(check.code == 0)
      let found = try #require(
        Int(check.out.filter { ("0"..."9").contains($0) }))
      #expect(found == expected || found == expected + count)
      expected = found
    }
  }

  @Test func `two processes that import and mark at once both succeed`() throws {
    let program = try Program()
    try program.run("init")
    try program.write("a.csv", roster(count: 40))
    try program.run("import", "a.csv", "--yes")
    try program.write("b.csv", roster(school: "THCS Bằng Lăng", count: 3_000, from: 10_000))
    try program.write("c.csv", roster(school: "THCS Sao Mai", count: 3_000, from: 20_000))
    let imports = try ["b.csv", "c.csv"].map { try program.start(["import", $0, "--yes"]).0 }
    for number in 1...5 {
      #expect(try program.run("mark", "6/1:\(number)", "--school", "THCS Hoa Sen").code == 0)
    }
    for process in imports {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let report = try program.run("report", "--json")
    #expect(report.out.contains("\"total\":{\"enrolled\":6040"))
    #expect(report.out.contains("\"installed\":5"))
    #expect(try program.run("check").code == 0)
  }

  @Test func `a damaged file is refused in one sentence`() throws {
    let program = try Program()
    try program.run("init")
    let file = program.folder.appendingPathComponent("campaign.sqlite")
    var bytes = try Data(contentsOf: file)
    for index in stride(from: 120, to: bytes.count, by: 3) { bytes[index] = 0xA5 }
    try bytes.write(to: file)
    for name in ["campaign.sqlite-wal", "campaign.sqlite-shm"] {
      unlink(program.folder.appendingPathComponent(name).path)
    }
    let refused = try program.run("report")
    #expect(refused.code == 1)
    #expect(refused.err.split(separator: "\n").count == 1)
  }
}
