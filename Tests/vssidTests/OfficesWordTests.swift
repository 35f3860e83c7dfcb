import Foundation
import Testing

/// Whose word counts: approvals in a part, practice, and whose standings a receipt changes.
struct OfficesWordTests {
  /// An office that approved one student, a school's copy of it, and a part that goes from one to the other.
  private func prepared(role: String?) throws -> Program {
    let program = try Program()
    try program.write("roster.csv", roster(count: 3))
    try program.write("duyet.csv", "Mã số BHXH,Ngày duyệt\n7900000000,25/5/2021\n")
    try program.run("init", "--db", "office.sqlite")
    try program.run("import", "roster.csv", "--yes", "--db", "office.sqlite")
    let done = try program.run("reconcile", "duyet.csv", "--yes", "--db", "office.sqlite")
    #expect(done.code == 0)
    try program.run("mark", "6/1:2", "--db", "office.sqlite", "--by", "cô Lan")
    try program.run("send", "-o", "part.vssid", "--db", "office.sqlite")
    _ = try program.run(["init", "--db", "other.sqlite"] + (role.map { ["--role", $0] } ?? []))
    return program
  }

  private func approved(_ program: Program) throws -> Bool {
    try program.run("report", "--json", "--db", "other.sqlite").out.contains("\"officeApproved\":1")
  }

  @Test(arguments: ["office", "school", nil])
  func `approvals in a part are left out and named`(role: String?) throws {
    let program = try prepared(role: role)
    let result = try program.run("receive", "part.vssid", "--yes", "--db", "other.sqlite")
    #expect(result.code == 0)
    #expect(result.err.contains("Không nhận “BHXH đã duyệt” trong tệp (1 em)"), "\(result.err)")
    #expect(result.err.contains("6/1 Trần Văn Số – 25/5/2021, theo tệp do test ghi ngày 28/5/2021"))
    #expect(try !approved(program))
  }

  @Test func `a school takes them as the office's when it says so, then or later`() throws {
    let program = try prepared(role: "school")
    try program.run("receive", "part.vssid", "--yes", "--db", "other.sqlite")
    let result = try program.run(
      "receive", "part.vssid", "--yes", "--from-office", "--db", "other.sqlite")
    #expect(result.code == 0 && result.err.contains("nhận là lời của cơ quan BHXH (1 em)"))
    #expect(try approved(program))
    let again = try program.run(
      "receive", "part.vssid", "--yes", "--from-office", "--db", "other.sqlite")
    #expect(again.out.contains("không có gì thay đổi"))
  }

  @Test func `an approval that the office took back does not come again with an older part`() throws
  {
    let program = try prepared(role: "school")
    let receive = ["receive", "part.vssid", "--yes", "--from-office", "--db", "other.sqlite"]
    try program.expect(receive)
    try program.expect("undo", "2", "--yes", "--db", "office.sqlite")
    try program.expect("send", "-o", "newer.vssid", "--db", "office.sqlite")
    try program.expect(
      "receive", "newer.vssid", "--yes", "--from-office", "--db", "other.sqlite")
    #expect(try !approved(program))
    let again = try program.run(receive)
    #expect(again.code == 0, "\(again.err)")
    #expect(try !approved(program))
  }

  @Test(arguments: ["office", nil])
  func `nobody but a school can say so`(role: String?) throws {
    let program = try prepared(role: role)
    let result = try program.run(
      "receive", "part.vssid", "--yes", "--from-office", "--db", "other.sqlite")
    #expect(result.code == 64 && result.err.contains("--role school"), "\(result.err)")
    #expect(try !approved(program))
  }

  @Test func `a school's copy does not reconcile, and says how it could`() throws {
    let program = try prepared(role: "school")
    let result = try program.run("reconcile", "duyet.csv", "--yes", "--db", "other.sqlite")
    #expect(result.code == 1 && result.err.contains("chỉ cơ quan BHXH đối chiếu"))
    try program.run("campaign", "set", "--role", "office", "--db", "other.sqlite")
    #expect(
      try program.run("campaign", "--db", "other.sqlite").out.contains("Bản của cơ quan BHXH"))
    try program.run("undo", "--yes", "--db", "other.sqlite")
    #expect(try program.run("campaign", "--db", "other.sqlite").out.contains("Bản của trường"))
  }

  @Test func `the plan names whose standing changes`() throws {
    let program = try prepared(role: "office")
    let result = try program.run("receive", "part.vssid", "--dry-run", "--db", "other.sqlite")
    #expect(
      result.err.contains("6/1 Trần Văn Số: chưa thực hiện → đã cài đặt 28/5/2021"), "\(result.err)"
    )
  }

  @Test func `practice is named, and taken into a real campaign only when asked for`() throws {
    var program = try prepared(role: "office")
    program.environment["VSSID_TODAY"] = nil
    let refused = try program.run("receive", "part.vssid", "--yes", "--db", "other.sqlite")
    #expect(refused.code == 1, "\(refused.err)")
    #expect(refused.err.contains("ghi trong lúc thực hành"))
    #expect(refused.err.contains("6/1 Trần Văn Số – test, 28/5/2021"))
    let taken = try program.run(
      "receive", "part.vssid", "--yes", "--accept-practice", "--db", "other.sqlite")
    #expect(taken.code == 0, "\(taken.err)")
    // Practice goes on among those who practise.
    let (first, second) = (try prepared(role: "office"), "part.vssid")
    #expect(try first.run("receive", second, "--yes", "--db", "other.sqlite").code == 0)
  }
}
