import CampaignReports
import Foundation
import Testing

/// Lists and sheets leave alone what is not theirs.
struct PaperFileTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  private func bytes(_ name: String, in program: Program) throws -> Data {
    try Data(contentsOf: program.folder.appendingPathComponent(name))
  }

  @Test(arguments: ["a.csv", "a.xlsx", "a.pdf"])
  func `a list and a sheet are written anew over their like`(name: String) throws {
    let program = try campaign()
    for command in [["list", "6/1"], ["sheet", "6/1"]] {
      let path = command[0] + name
      try program.write(path, "")
      for _ in 1...3 {
        let done = try program.run(command + ["-o", path])
        #expect(done.code == 0, "\(done.err)")
      }
    }
  }

  @Test(arguments: ["lop.csv", "lop.xlsx", "lop.pdf"])
  func `rosters, reports and other papers are not overwritten`(name: String) throws {
    let program = try campaign()
    if name != "lop.csv" { try program.run("report", "-o", name) }
    let before = try bytes(name, in: program)
    for command in [["list", "6/1"], ["sheet", "6/1"]] {
      let refused = try program.run(command + ["-o", name])
      #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(refused.err)")
      #expect(try bytes(name, in: program) == before)
    }
    try program.run("sheet", "6/1", "-o", "phieu-" + name)
    #expect(try program.run("list", "6/1", "-o", "phieu-" + name).code == 1)
  }

  @Test func `a sheet that somebody filled in is kept`() throws {
    let program = try campaign()
    try program.run("sheet", "6/1", "-o", "phieu.csv")
    try program.run("sheet", "6/1", "-o", "phieu.pdf")
    let table = try String(
      contentsOf: program.folder.appendingPathComponent("phieu.csv"), encoding: .utf8)
    try program.write("phieu.csv", table.replacing(",,,,", with: ",đã cài,,,"))
    try program.shell("printf 'note' >>phieu.pdf")
    for name in ["phieu.csv", "phieu.pdf"] {
      #expect(try program.run("sheet", "6/1", "-o", name).code == 1, "\(name)")
    }
  }

  private static let papers = [
    ["report", "bao-cao.pdf"], ["report", "bao-cao.html"], ["report", "bao-cao.xlsx"],
    ["report", "bao-cao.csv"], ["report", "bao-cao.json"], ["report", "bao-cao.txt"],
    ["slips", "gia-dinh.pdf"], ["list", "goi.csv"], ["sheet", "phieu.xlsx"],
    ["send", "truong.vssid"],
  ]

  private func command(_ paper: [String]) -> [String] {
    ["report", "send"].contains(paper[0]) ? [paper[0]] : [paper[0], "6/1"]
  }

  @Test(arguments: papers) func `every paper is written anew over its like`(paper: [String]) throws
  {
    let program = try campaign()
    try program.write(paper[1], "")
    for day in ["2021-05-28", "2021-05-29"] {
      var program = program
      program.environment["VSSID_TODAY"] = day
      let done = try program.run(command(paper) + ["-o", paper[1]])
      #expect(done.code == 0, "\(done.err)")
      try program.run("mark", "6/1:1")
    }
  }

  @Test(arguments: papers) func `no paper is written over anything else`(paper: [String]) throws {
    let program = try campaign()
    let kind = URL(fileURLWithPath: paper[1]).pathExtension
    var others = ["lop.csv", "campaign.sqlite"]
    for other in Self.papers where other[0] != paper[0] {
      _ = try program.run(command(other) + ["-o", other[1]])
      others.append(other[1])
    }
    for other in others {
      let place = "khac-\(other).\(kind)"
      try program.shell("cp \(other) \(place)")
      let before = try bytes(place, in: program)
      let refused = try program.run(command(paper) + ["-o", place])
      #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(place): \(refused.err)")
      #expect(try bytes(place, in: program) == before)
    }
  }

  @Test func `a report whose place is taken is not issued`() throws {
    let program = try campaign()
    try program.write("cu.pdf", "%PDF-1.4 của ai đó")
    let refused = try program.run("report", "--issue", "--number", "05", "-o", "cu.pdf")
    #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(refused.err)")
    #expect(try !program.run("report", "issued").out.contains("05"))
    let done = try program.run("report", "--issue", "--number", "05", "-o", "moi.pdf")
    #expect(done.code == 0, "\(done.err)")
    #expect(try program.run("report", "--issued", "1", "-o", "moi.pdf").code == 0)
    try program.shell("printf 'chữ ký' >>moi.pdf")
    #expect(try program.run("report", "--issued", "1", "-o", "moi.pdf").code == 1)
  }

  @Test func `what a report reads is not overwritten`() throws {
    let program = try campaign()
    try program.write("kho-khan.html", "Mạng chậm.")
    let refused = try program.run("report", "-o", "kho-khan.html", "--remarks", "kho-khan.html")
    #expect(refused.code == 1)
    #expect(try bytes("kho-khan.html", in: program) == Data("Mạng chậm.".utf8))
  }

  @Test func `a call list with outcomes is kept`() throws {
    let program = try campaign()
    try program.run("list", "6/1", "--missing", "-o", "goi.csv")
    let table = try String(
      contentsOf: program.folder.appendingPathComponent("goi.csv"), encoding: .utf8)
    try program.write("goi.csv", String(table.dropLast(2)) + "hẹn tối\r\n")
    #expect(try program.run("list", "6/1", "--missing", "-o", "goi.csv").code == 1)
  }
}
