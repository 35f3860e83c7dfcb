import Foundation
import Testing

/// A colleague who may only read can read, changes nothing, and locks nobody out.
struct ReaderTests {
  private static let reading = [
    ["report"], ["report", "--by", "class", "--json"], ["list", "6/1"], ["list", "--missing"],
    ["list", "--json"], ["history"], ["history", "--student", "6/1:1"], ["check"], ["campaign"],
    ["remind", "6/1"], ["report", "issued"],
  ]
  private static let writing = [
    ["mark", "6/1:1"], ["confirm", "6/1"], ["import", "moi.csv", "--yes"], ["undo", "--yes"],
    ["campaign", "set", "--place", "Quận 8"],
    ["purge", "--name", "Cài đặt VssID cho học sinh Quận 7"],
  ]

  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    try program.write("moi.csv", roster(count: 5))
    try program.run("mark", "6/1:2")
    return program
  }

  /// Runs the program as somebody who may read the folder and not write it.
  private func run(_ arguments: [String], in program: Program) throws -> (code: Int32, err: String)
  {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let user = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let place = program.folder.path
    let out = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    let line = "\(user) '\(Program.built.path)/vssid' \(words) >'\(out)' 2>'\(out).err'"
    let code = try program.shell("cd '\(place)' && \(line)")
    let err = try String(contentsOfFile: out + ".err", encoding: .utf8)
    return (code, err)
  }

  /// Whether another user could start the program where it was built.
  private static let isReachable: Bool = {
    let line = "setpriv --reuid=65534 --regid=65534 --clear-groups test -x"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(line) '\(Program.built.path)/vssid'"]
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return getuid() != 0 || process.terminationStatus == 0
  }()

  @Test(.enabled(if: isReachable), arguments: [false, true])
  func `every reading command reads and alters nothing`(hasOpenFolder: Bool) throws {
    let program = try campaign()
    // In a folder where he may write he makes no log either; another user needs root for that.
    let folder = hasOpenFolder && getuid() == 0 ? "777" : "555"
    try program.shell("chmod 444 campaign.sqlite *.csv; chmod \(folder) .")
    defer { _ = try? program.shell("chmod 755 .") }
    let before = try program.listing()
    for command in Self.reading {
      let (code, err) = try run(command, in: program)
      #expect(code == 0, "\(command): \(err)")
      #expect(try program.listing() == before, "\(command)")
    }
    for command in Self.writing {
      let (code, err) = try run(command, in: program)
      #expect(code == 1 && err.contains("Không được phép ghi"), "\(command): \(err)")
      #expect(try program.listing() == before, "\(command)")
    }
  }

  @Test(.enabled(if: isReachable))
  func `what waits in the owner's log is read from a private copy, and it is said`() throws {
    let program = try campaign()
    // A log that is left, as by a killed process.
    try program.write(
      "hold.py",
      """
      import os, sqlite3
      file = sqlite3.connect('campaign.sqlite', isolation_level=None)
      file.execute('PRAGMA wal_autocheckpoint = 0')
      file.execute("UPDATE campaign SET hotline = '0283 7850110'")
      os._exit(0)
      """)
    try program.shell("python3 hold.py; chmod 444 campaign.sqlite*; chmod 555 .")
    defer { _ = try? program.shell("chmod 755 .") }
    let before = try program.listing()
    #expect(before["campaign.sqlite-wal"]?.isEmpty == false)
    for command in Self.reading {
      let (code, err) = try run(command, in: program)
      #expect(code == 0 && err.contains("bản chép riêng"), "\(command): \(err)")
      #expect(try program.listing() == before, "\(command)")
    }
  }

  @Test(.enabled(if: isReachable)) func `an older version is read from a copy, and it is said`()
    throws
  {
    let program = try Program()
    let dump = Program.package.appendingPathComponent(
      "Tests/vssidTests/Snapshots/old-campaign.sql")
    try program.write(
      "old.py",
      """
      import sqlite3, sys
      file = sqlite3.connect('campaign.sqlite', isolation_level=None)
      file.executescript(open(sys.argv[1], encoding='utf-8').read())
      """)
    try program.shell("python3 old.py '\(dump.path)'; chmod 444 campaign.sqlite; chmod 555 .")
    defer { _ = try? program.shell("chmod 755 .") }
    let before = try program.listing()
    let (code, err) = try run(["report"], in: program)
    #expect(code == 0 && err.contains("phiên bản cũ"), "\(err)")
    #expect(try program.listing() == before)
  }

  @Test(arguments: ["ống", "không", "lk"]) func `a device or a pipe is no campaign`(name: String)
    throws
  {
    let program = try Program()
    try program.shell("mkfifo ống; ln -s /dev/zero không; ln -s ống lk")
    for command in [["report"], ["check"], ["mark", "6/1:1"], ["receive", name]] {
      let refused = try program.run(command + ["--db", name])
      #expect(refused.code == 1, "\(command)")
    }
    #expect(try program.run("report", "--db", name).err.contains("không phải tệp"))
  }
}
