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
}
