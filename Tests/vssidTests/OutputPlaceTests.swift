import Foundation
import Testing

/// Nothing is destroyed that the program did not write, whichever option names the place.
struct OutputPlaceTests {
  private static let outputs = [
    ["report", "--format", "csv", "-o"], ["report", "--format", "pdf", "-o"],
    ["list", "6/1", "-o"], ["sheet", "6/1", "-o"], ["slips", "6/1", "-o"], ["send", "-o"],
    ["backup"], ["import", "xau.csv", "--dry-run", "--errors"],
    ["reconcile", "duyet.csv", "--covers", "all", "--dry-run", "-o"],
  ]

  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.write(
      "xau.csv", "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS A,6/1,1,Lê An,31/2/2009\n")
    try program.write(
      "duyet.csv",
      "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n7900000000,Lê Lạ,1/3/2009,25/05/2021\n")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  private func ending(_ output: [String]) -> String {
    switch output[0] {
    case "slips": "pdf"
    case "send": "vssid"
    default: "csv"
    }
  }

  private func bytes(_ name: String, in program: Program) throws -> Data {
    try Data(contentsOf: program.folder.appendingPathComponent(name))
  }

  @Test(arguments: outputs)
  func `no command writes over data, backups, folders or what it reads`(output: [String]) throws {
    var program = try campaign()
    let ending = ending(output)
    try program.shell("mkdir thu-muc.\(ending)")
    try program.run("backup", "sao-luu.\(ending)")
    try program.run("backup", "sao-luu-khac.sqlite")
    try program.shell(
      "ln campaign.sqlite cung.\(ending); ln -s sao-luu-khac.sqlite lien-ket.\(ending)")
    try program.shell("cp campaign.sqlite dot.\(ending)")
    program.environment["VSSID_DB"] = "dot.\(ending)"
    let names = ["dot", "cung", "sao-luu", "lien-ket", "thu-muc"].map { "\($0).\(ending)" }
    // Opening a campaign may change the bytes of its own file, and of nothing else.
    let before = try program.listing()
    for name in names {
      let refused = try program.run(output + [name, "--replace"])
      #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(name): \(refused.err)")
      let after = try program.listing()
      for other in before.keys where !other.hasPrefix("dot.") {
        #expect(after[other] == before[other], "\(name): \(other)")
      }
    }
    #expect(try program.run("check").code == 0)
  }

  @Test(arguments: outputs)
  func `a file of somebody else gives way to the word alone`(output: [String]) throws {
    let program = try campaign()
    let name = "cua-toi.\(ending(output))"
    try program.write(name, "thư của tôi")
    let refused = try program.run(output + [name])
    #expect(refused.code == 1 && refused.err.contains("--replace"), "\(refused.err)")
    #expect(try bytes(name, in: program) == Data("thư của tôi".utf8))
    let done = try program.run(output + [name, "--replace"])
    #expect(!done.err.contains("không ghi đè"), "\(done.err)")
    #expect(try bytes(name, in: program) != Data("thư của tôi".utf8))
  }

  @Test func `devices and pipes are written to and stay what they are`() throws {
    let program = try campaign()
    try program.shell("mkfifo ong.csv")
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = ["-c", "cat ong.csv >nhan.csv"]
    reader.currentDirectoryURL = program.folder
    try reader.run()
    #expect(try program.run("report", "-o", "ong.csv").code == 0)
    reader.waitUntilExit()
    #expect(try program.shell("test -p ong.csv") == 0)
    #expect(try bytes("nhan.csv", in: program).count > 100)
    #expect(try program.run("report", "--format", "csv", "-o", "/dev/null").code == 0)
    #expect(try program.shell("test -c /dev/null") == 0)
    #expect(try program.run("report", "--format", "csv", "-o", "/dev/full").code == 1)
    try program.shell("mkfifo ong.vssid")
    #expect(try program.run("send", "-o", "ong.vssid").code == 1)
    #expect(try program.shell("test -p ong.vssid") == 0)
  }

  @Test func `a link is followed and stays a link`() throws {
    let program = try campaign()
    try program.shell("mkdir xa; ln -s xa/that.csv lien-ket.csv")
    #expect(try program.run("report", "-o", "lien-ket.csv").code == 0)
    #expect(try program.run("report", "-o", "lien-ket.csv").code == 0)
    #expect(try program.shell("test -L lien-ket.csv -a -f xa/that.csv") == 0)
  }

  @Test func `a roster in a folder that is imported is not written over`() throws {
    let program = try campaign()
    try program.shell("mkdir lop; cp xau.csv lop/")
    let before = try bytes("lop/xau.csv", in: program)
    let refused = try program.run(
      "import", "lop", "--errors", "lop/xau.csv", "--replace", "--dry-run")
    #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(refused.err)")
    #expect(try bytes("lop/xau.csv", in: program) == before)
  }

  @Test(arguments: ["loi.csv", "loi.xlsx"])
  func `an error file as it was written gives way, and a mended one to the word alone`(name: String)
    throws
  {
    let program = try campaign()
    func importing(_ more: String...) throws -> Program.Result {
      try program.run(["import", "xau.csv", "--dry-run", "--errors", name] + more)
    }
    #expect(try !importing().err.contains("không ghi đè"))
    let bad = try String(
      contentsOf: program.folder.appendingPathComponent("xau.csv"), encoding: .utf8)
    try program.write("xau.csv", bad.replacing("31/2", with: "30/2"))
    #expect(try !importing().err.contains("không ghi đè"))
    try program.shell("printf '\\n' >>\(name)")
    let mended = try bytes(name, in: program)
    #expect(try importing().err.contains("không ghi đè"))
    #expect(try bytes(name, in: program) == mended)
    #expect(try !importing("--replace").err.contains("không ghi đè"))
    #expect(try bytes(name, in: program) != mended)
  }

  @Test func `a part gives way to a newer one only if all it tells is in the campaign`() throws {
    let program = try campaign()
    #expect(try program.run("send", "-o", "truong.vssid").code == 0)
    try program.run("mark", "6/1:1")
    #expect(try program.run("send", "-o", "truong.vssid").code == 0)
    try program.run("undo", "--yes")
    var other = program
    other.environment["VSSID_DB"] = "khac.sqlite"
    try other.run("init")
    try other.run("import", "lop.csv", "--yes")
    let before = try bytes("truong.vssid", in: program)
    let refused = try other.run("send", "-o", "truong.vssid", "--replace")
    #expect(refused.code == 1 && refused.err.contains("không ghi đè"), "\(refused.err)")
    #expect(try bytes("truong.vssid", in: program) == before)
  }

  @Test func `what a killed run left beside the place is removed`() throws {
    let program = try campaign()
    try program.write("goi.csv.part-999999999", "tên các em")
    try program.write("goi.csv.part-1", "của một tiến trình đang chạy")
    #expect(try program.run("list", "6/1", "-o", "goi.csv").code == 0)
    #expect(try program.shell("test ! -e goi.csv.part-999999999 -a -e goi.csv.part-1") == 0)
  }
}

extension Program {
  /// Every file of the folder with its bytes, but for what the program printed.
  func listing() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var found: [String: Data] = [:]
    for name in names where !name.hasPrefix("output-") {
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      found[name] = isFolder.boolValue ? Data() : FileManager.default.contents(atPath: path)
    }
    return found
  }
}
