import Foundation
import Testing

/// Options that a file of marks says row by row.
struct OptionsBesideFileTests {
  @Test(arguments: [["--as", "approved"], ["--obstacle", "none"], ["--note", "gọi lại"]])
  func `are refused by name and change nothing`(option: [String]) throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.write("a.csv", "Mã số BHXH,VssID\n7900000000,x\n")
    let refused = try program.run(["mark", "--file", "a.csv"] + option)
    #expect(refused.code == 64)
    #expect(refused.err.contains("\(option[0]) không đi với --file"))
    #expect(try program.run("history").out.split(separator: "\n").count == 1)
    #expect(try program.run("mark", "--file", "a.csv").code == 0)
  }
}
