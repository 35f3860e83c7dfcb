import Foundation
import Testing

/// Every command that changes something, with its output lost: it says what became of the change.
struct OutputLostTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.run("init", "--role", "office")
    try program.write("lop.csv", roster(count: 12))
    try program.write(
      "duyet.csv", "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n7900000009,Trần Văn Số,10/3/2009,\n")
    try program.write("them.csv", roster(count: 14))
    try program.write("gv.csv", "Lớp,Giáo viên\n6/1,Trần Thị Hoa\n")
    try program.write("dau.csv", "Mã số BHXH,Trạng thái VssID\n7900000008,đã cài\n")
    try program.run("import", "lop.csv", "--yes")
    try program.shell("cp campaign.sqlite truong.sqlite; cp campaign.sqlite-wal truong.sqlite-wal")
    try program.run("mark", "6/1:7", "--db", "truong.sqlite", "--by", "cô Lan")
    try program.run("send", "-o", "phan.vssid", "--db", "truong.sqlite")
    return program
  }

  private enum Way: String, CaseIterable {
    case full = "%@ >/dev/full 2>said.txt"
    /// The other end is gone before the command writes.
    case closed = "{ sleep 0.4; %@ 2>said.txt; } | :"
    case none = "%@ >&- 2>said.txt"
  }

  private func said(_ arguments: String, _ way: Way, _ program: Program) throws -> String {
    let command = "\(Program.built.path)/vssid \(arguments)"
    try program.shell(way.rawValue.replacing("%@", with: command))
    return try String(
      contentsOf: program.folder.appendingPathComponent("said.txt"), encoding: .utf8)
  }

  /// What each command that changes something is called with, and what is done before.
  private static let changing = [
    "mark 6/1:2", "mark --file dau.csv", "exempt 6/1:3 --reason other", "leave 6/1:4",
    "confirm 6/1", "add --class 6/1 --name 'Lê Văn Mới' --birth 1/2/2009", "edit 6/1:5 --note x",
    "class 6/1 --teacher 'Lê Thị Na'", "class --file gv.csv", "import them.csv --yes",
    "import them.csv --plan", "plan apply --yes", "plan drop",
    "undo 1", "redo --yes", "campaign set --hotline 1", "receive phan.vssid --yes",
    "reconcile duyet.csv --covers all --on 27/5 --yes",
    "report --issue", "report withdraw 1 --reason sai",
    "purge --name 'Cài đặt VssID cho học sinh Quận 7'",
  ]

  private static let before = [
    "plan apply --yes": ["import", "them.csv", "--plan"],
    "plan drop": ["import", "them.csv", "--plan"],
    "redo --yes": ["undo", "1", "--yes"],
    "report withdraw 1 --reason sai": ["report", "--issue", "-o", "bc.pdf"],
  ]

  private static let making = [
    "init --db moi.sqlite", "restore sao.sqlite --yes", "check --rebuild",
  ]

  private static let reading = [
    "list", "report", "report issued", "history", "mark 6/1:2 --dry-run", "campaign",
  ]

  /// Commands that change nothing of the campaign, and why no row above has them.
  private static let others = [
    "sheet": "writes a file", "slips": "writes a file", "send": "writes a file",
    "backup": "writes a file", "remind": "reads only", "demo": "makes a campaign of its own",
    "help": "reads nothing", "read-old-workbook": "a child of the program, never typed",
    "plan": "has commands below it", "plan show": "tells its plan on standard error",
  ]

  @Test func `every command of the program has a row, or a reason`() throws {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?

      func names(_ before: String = "") -> [String] {
        [before + commandName]
          + (subcommands ?? []).flatMap { $0.names(before + commandName + " ") }
      }
    }
    struct Tree: Decodable { let command: Command }
    let help = try Program().expect("--experimental-dump-help")
    let tree = try JSONDecoder().decode(Tree.self, from: Data(help.utf8))
    let names = (tree.command.subcommands ?? []).flatMap { $0.names() }
    #expect(names.count > 30)
    let rows = Self.changing + Self.making + Self.reading + Array(Self.others.keys)
    for name in names where !name.hasSuffix(" help") {
      #expect(rows.contains { $0 == name || $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test(arguments: changing)
  func `a change whose message is lost is told as made, or as not made`(arguments: String)
    throws
  {
    for way in Way.allCases {
      let program = try filled()
      if let first = Self.before[arguments] { try program.expect(first) }
      let before = try program.run("history").out.split(separator: "\n").count
      let said = try said(arguments, way, program)
      let after = try program.run("history").out.split(separator: "\n").count
      let isMade = after == before + 1
      // What a reconciliation tells comes before the change, and stops it.
      #expect(isMade || arguments.hasPrefix("reconcile"), "\(way) \(arguments): \(said)")
      if isMade || way != .closed {
        let words = isMade ? "Thay đổi đã được ghi" : "Chưa có gì thay đổi"
        #expect(said.contains(words), "\(way) \(arguments): \(said)")
      }
    }
  }

  @Test(arguments: making)
  func `a file that is made or put back is told too`(arguments: String) throws {
    for way in Way.allCases {
      let program = try filled()
      try program.run("backup", "sao.sqlite")
      let said = try said(arguments, way, program)
      #expect(said.contains("Tệp của đợt đã được ghi"), "\(way) \(arguments): \(said)")
    }
  }

  @Test(arguments: reading)
  func `a command that only reads says that nothing changed, and is quiet for a closed pipe`(
    arguments: String
  ) throws {
    let program = try filled()
    #expect(try said(arguments, .full, program).contains("Chưa có gì thay đổi"))
    #expect(try !said(arguments, .closed, program).contains("Không in được"))
  }
}
