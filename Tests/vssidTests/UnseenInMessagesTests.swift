import Foundation
import Testing

/// Messages about what was typed show signs that nobody sees.
struct UnseenInMessagesTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `an answer that is quoted shows them too`() throws {
    let program = try campaign()
    let refused = try program.run("mark", "6/1:1", "--on", "31\u{200B}/2")
    #expect(refused.code != 0 && refused.err.contains("31⟨U+200B⟩/2"), "\(refused.err)")
    #expect(try !program.run("list", "--json").out.contains("⟨"))
  }

  @Test(arguments: [
    ("6/1,1,xx\u{200B}yy", "xx⟨U+200B⟩yy"), ("6/1,\u{200B}1a,x", "⟨U+200B⟩1a"),
    ("6/\u{200B}9,1,x", "6/⟨U+200B⟩9"),
  ]) func `a cell of a file of marks is quoted as it was written`(row: String, quote: String)
    throws
  {
    let program = try campaign()
    try program.write("danh-dau.csv", "Lớp,STT,VssID\n\(row)\n")
    let refused = try program.run("mark", "--file", "danh-dau.csv")
    #expect(refused.code == 1 && refused.err.contains(quote), "\(refused.err)")
  }
}
