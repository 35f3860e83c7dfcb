import Foundation
import Testing

/// The first day of the app, as a setting.
struct FirstDayOfAppTests {
  @Test func `lies neither in the future nor after what is recorded`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1", "--on", "20/5/2021")
    func set(_ day: String) throws -> Program.Result {
      try program.run("campaign", "set", "--app-since", day)
    }
    #expect(try set("29/5/2021").code == 1)
    let refused = try set("21/5/2021")
    #expect(refused.code == 1)
    #expect(refused.err.contains("Đã có em được ghi từ ngày 20/5/2021"))
    #expect(try program.run("campaign").out.contains("VssID có từ 25/11/2020"))
    #expect(try set("20/5/2021").code == 0)
    #expect(try set("25/11/2020").code == 0)
  }

  @Test func `who leaves does not reach the rung anew in the history`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1", "--on", "27/5/2021")
    try program.run("leave", "6/1:1", "--on", "24/5/2021")
    let told = try program.run("history", "--student", "6/1:1").out
    #expect(told.contains("đã cài đặt, rời trường 24/5/2021"), "\(told)")
    #expect(!told.contains("đã cài đặt → đã cài đặt"))
  }
}
