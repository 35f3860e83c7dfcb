import Foundation
import Testing

/// Days that a wrong clock wrote.
struct ClockTests {
  private func campaign(today: String = "2021-05-28") throws -> Program {
    var program = try Program()
    program.environment["VSSID_TODAY"] = today
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `a day to come gives way to the right one, and it is told`() throws {
    var program = try campaign(today: "2021-06-28")
    #expect(try program.run("mark", "6/1:1").code == 0)
    #expect(try program.run("exempt", "6/1:2", "--reason", "other").code == 0)
    program.environment["VSSID_TODAY"] = "2021-05-28"
    let preview = try program.run("mark", "6/1:1", "--dry-run")
    let done = try program.run("mark", "6/1:1")
    for told in [preview, done] { #expect(told.out.contains("ngày chưa tới"), "\(told.out)") }
    #expect(try program.run("report", "--json").out.contains("\"installed\":1"))
    #expect(try !program.run("mark", "6/1:1").out.contains("ngày chưa tới"))
    #expect(try program.run("exempt", "6/1:2", "--reason", "other").code == 0)
    #expect(try program.run("report", "--json").out.contains("\"exempt\":1"))
    #expect(try program.run("check").code == 0)
  }

  private static let writing = [
    ["mark", "6/1:1"], ["exempt", "6/1:1", "--reason", "other"], ["leave", "6/1:1"],
    ["confirm", "6/1"], ["reconcile", "duyet.csv", "--covers", "all", "--yes"],
    ["import", "lop.csv", "--with-status", "--yes"], ["report", "--issue", "-o", "bc.pdf"],
  ]

  @Test(arguments: ["2020-11-24", "2022-07-06"])
  func `commands that write a day are refused under a doubtful one, and name the option`(
    today: String
  ) throws {
    var program = try campaign()
    try program.write(
      "duyet.csv", "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n7900000000,Trần Văn Số,1/3/2009,\n")
    program.environment["VSSID_TODAY"] = today
    for command in Self.writing {
      let refused = try program.run(command)
      #expect(refused.code == 1 && refused.err.contains("--today-is-right"), "\(command)")
    }
    #expect(try program.run("history", "--json").out.split(separator: "\n").count < 4)
    for command in [
      ["list", "6/1"], ["history"], ["check"], ["campaign"], ["mark", "6/1:1", "--dry-run"],
    ] {
      let done = try program.run(command)
      #expect(done.code == 0 && !done.err.contains("--today-is-right"), "\(command): \(done.err)")
    }
    #expect(try program.run("mark", "6/1:1", "--today-is-right").code == 0)
  }

  @Test(arguments: ["1970-01-01", "0001-01-01", "1915-05-28", "2999-01-01", "9999-12-31", "28/5"])
  func `a practice day beyond reason is refused`(today: String) throws {
    var program = try campaign()
    program.environment["VSSID_TODAY"] = today
    let refused = try program.run("mark", "6/1:1")
    #expect(refused.code == 64 && refused.err.contains("VSSID_TODAY"), "\(refused.err)")
  }

  @Test func `a day without a year lies within the campaign, in settings, marks and files`() throws
  {
    var program = try campaign(today: "2022-01-10")
    let set = try program.run("campaign", "set", "--start", "15/12/2021", "--deadline", "15/1")
    #expect(set.code == 0 && set.out.contains("15/1/2022"), "\(set.err)")
    let mark = try program.run("mark", "6/1:1", "--on", "5/1")
    #expect(mark.out.contains("5/1/2022"), "\(mark.out) \(mark.err)")
    try program.write("dau.csv", "Mã số BHXH,Trạng thái VssID,Ngày\n7900000001,đã cài,5/1\n")
    let file = try program.run("mark", "--file", "dau.csv")
    #expect(file.out.contains("5/1/2022"), "\(file.out) \(file.err)")
    program.environment["VSSID_TODAY"] = "2021-12-20"
    #expect(try program.run("mark", "6/1:3", "--on", "5/1").err.contains("5/1/2022 chưa tới"))
  }
}
