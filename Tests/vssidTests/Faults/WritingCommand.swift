import Foundation
import Testing

/// A command that changes a campaign, as a person types it.
struct WritingCommand: CustomTestStringConvertible {
  let arguments: [String]
  /// What is done to the campaign of ``folder()`` first.
  var before: [[String]] = []

  var testDescription: String { arguments.joined(separator: " ") }

  init(_ line: String, after before: String...) {
    arguments = Self.words(line)
    self.before = before.map(Self.words)
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map { String($0.replacing("_", with: " ")) }
  }

  /// One of each kind; `_` stands for a space in a word.
  static let all = [
    WritingCommand("import other.csv --yes"),
    WritingCommand("import changed.csv --yes"),
    WritingCommand("mark 6/1:1-20"),
    WritingCommand("mark --file marks.csv"),
    WritingCommand("mark 6/1:3 --obstacle no-sms --note gọi_lại"),
    WritingCommand("exempt 6/1:4 --reason no-health-insurance"),
    WritingCommand("leave 6/1:5"),
    WritingCommand("confirm 6/2"),
    WritingCommand("add --class 6/1 --name Trần_Thị_Mới --birth 5/3/2009"),
    WritingCommand("edit 6/1:6 --phone 0901234567"),
    WritingCommand("edit 6/1:6 --class 6/2"),
    WritingCommand("class 6/1 --teacher Lê_Thị_Hoa"),
    WritingCommand("reconcile approved.csv --yes"),
    WritingCommand("campaign set --name Đợt_khác"),
    WritingCommand("undo --yes", after: "mark 6/1:1-20"),
    WritingCommand("redo --yes", after: "mark 6/1:1-20", "undo --yes"),
    WritingCommand("report --issue --number 05/BC-BHXH -o report.pdf"),
    WritingCommand("receive school.vssid --yes"),
    WritingCommand("restore old.sqlite --yes"),
    WritingCommand("check --rebuild"),
  ]

  /// A folder with the files that the commands read, and a campaign as it is before this one.
  func folder() throws -> Program {
    let program = try Program()
    try program.write("first.csv", roster(count: 120))
    try program.write(
      "changed.csv", roster(count: 120).replacing("Trần Văn Số", with: "Trần Văn Đổi"))
    try program.write("other.csv", roster(school: "THCS Bằng Lăng", count: 2_000, from: 5_000))
    let numbers = (0..<40).map { "\(7_900_000_000 + $0)" }
    try program.write(
      "marks.csv", "Mã số BHXH,VssID\n" + numbers.map { "\($0),x\n" }.joined())
    try program.write(
      "approved.csv", "Mã số BHXH,Ngày duyệt\n" + numbers.map { "\($0),2021-05-27\n" }.joined())
    try program.expect("init", "--role", "office")
    try program.expect("import", "first.csv", "--yes")
    try program.expect("send", "--school", "THCS Hoa Sen", "-o", "school.vssid")
    try program.expect("backup", "old.sqlite")
    try program.expect("mark", "6/3:1-9")
    for arguments in before { try program.expect(arguments) }
    return program
  }
}

extension Program {
  /// Runs a command that must succeed; gives what it says.
  @discardableResult
  func expect(_ arguments: String...) throws -> String { try expect(arguments) }

  @discardableResult
  func expect(_ arguments: [String]) throws -> String {
    let result = try run(arguments)
    try #require(result.code == 0, "\(arguments): \(result.err)")
    return result.out
  }

  /// A folder of its own with a copy of all that this one holds.
  func copied() throws -> Program {
    let copy = try Program()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasPrefix("output-") {
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent(name), to: copy.folder.appendingPathComponent(name))
    }
    return copy
  }

  func remove() throws { try FileManager.default.removeItem(at: folder) }

  /// All that a campaign tells: students, figures, settings and what was done, but for the hour.
  func campaignState() throws -> String {
    try ["list", "report", "campaign", "history"].map { command in
      let result = try run(command, "--json")
      try #require(result.code == 0, "\(command): \(result.err)")
      return result.out.replacing(/"moment":"[^"]*"/, with: "")
    }.joined(separator: "\n")
  }
}

/// Whether the suites that take long run in full.
let isLong = ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] != nil
