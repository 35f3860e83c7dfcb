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

  /// A campaign whose deadline lies a month ahead of the real clock, where that is.
  private func campaignOfToday() throws -> Program {
    var program = try Program()
    program.environment["VSSID_TODAY"] = nil
    try program.write("lop.csv", roster(count: 3))
    try program.expect("init")
    func day(_ days: Int) -> String {
      let parts = Calendar(identifier: .gregorian).dateComponents(
        in: TimeZone(secondsFromGMT: 7 * 3600) ?? .current,
        from: Date(timeIntervalSinceNow: Double(days) * 86_400))
      return "\(parts.day ?? 1)/\(parts.month ?? 1)/\(parts.year ?? 2021)"
    }
    try program.expect("campaign", "set", "--start", day(-60), "--deadline", day(30))
    try program.expect("import", "lop.csv", "--yes")
    return program
  }

  @Test func `a practice day that is past gives way to the real one, and it is told`() throws {
    var program = try campaignOfToday()
    program.environment["VSSID_TODAY"] = "2021-05-20"
    try program.expect("mark", "6/1:1-2")
    try program.expect("exempt", "6/1:3", "--reason", "other")
    #expect(try !program.expect("mark", "6/1:1").contains("thực hành"))
    program.environment["VSSID_TODAY"] = nil
    for command in [["mark", "6/1:1", "--dry-run"], ["mark", "6/1:1"]] {
      let told = try program.expect(command)
      #expect(told.contains("1 em trước đó chỉ được ghi để thực hành"), "\(told)")
      #expect(!told.contains("đã được ghi như vậy"), "\(told)")
    }
    #expect(try program.expect("mark", "6/1:1").contains("đã được ghi như vậy"))
    #expect(try program.expect("mark", "6/1:2", "--as", "submitted").contains("để thực hành"))
    let exempt = try program.expect("exempt", "6/1:3", "--reason", "other")
    #expect(exempt.contains("để thực hành"), "\(exempt)")
    let list = try program.expect("list", "--json")
    #expect(!list.contains("2021-05-20") && list.contains("\"status\":\"submitted\""), "\(list)")
    #expect(try program.run("check").code == 0)
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
    ["import", "lop.csv", "--remove-missing", "--yes"],
    ["receive", "phan.vssid", "--remove-missing", "--yes"],
    ["purge", "--name", "Cài đặt VssID cho học sinh Quận 7"],
  ]

  @Test(arguments: ["2020-11-24", "2022-07-06"])
  func `commands that write a day are refused under a doubtful one, and name the option`(
    today: String
  ) throws {
    var program = try campaign()
    try program.write(
      "duyet.csv", "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n7900000000,Trần Văn Số,1/3/2009,\n")
    try program.expect("send", "-o", "phan.vssid")
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
    for command in Self.writing where command[0] != "reconcile" {
      let told = try program.run(command + ["--today-is-right"])
      #expect(!told.err.contains("--today-is-right"), "\(command): \(told.err)")
    }
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
