import Foundation
import Testing

/// Files of marks whose columns have names of their own.
struct MarkMapTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 60))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.write("a.csv", "Sổ,Em,Kết\n7900000000,,x\n7900000001,,\n")
    return program
  }

  @Test func `a file whose headings are not known says how to name its columns`() throws {
    let program = try filled()
    let refused = try program.run("mark", "--file", "a.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("--map"))
    let marked = try program.run(
      "mark", "--file", "a.csv", "--map", "Sổ=insuranceNumber", "--map", "C=VssID")
    #expect(marked.code == 0)
    #expect(marked.out.contains("Đã ghi 1 em"))
  }

  @Test func `a heading that no file has is named, also where no header was found`() throws {
    let refused = try filled().run(
      "mark", "--file", "a.csv", "--map", "Sổ=insuranceNumber", "--map", "Kết quả=VssID")
    #expect(refused.code == 64)
    #expect(refused.err.contains("“ket qua”"))
    #expect(!refused.err.contains("Tệp đánh dấu cần"))
  }
}
