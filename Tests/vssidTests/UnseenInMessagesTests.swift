import Foundation
import Testing

/// Messages about files of marks and about what was typed show signs that nobody sees.
struct UnseenInMessagesTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 3))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test(arguments: [
    ("Lớp,STT,Trạng thái VssID,Ngày", "6/1,1,đã cài,31\u{200B}/2", "31⟨U+200B⟩/2"),
    ("Lớp,STT,Trạng thái VssID,Ngày", "6/1,1,đang\u{200E} chờ,", "đang⟨U+200E⟩ chờ"),
    ("Lớp,STT,Vướng mắc,Ngày", "6/1,1,mạng\u{2060} yếu,", "mạng⟨U+2060⟩ yếu"),
    ("Mã số BHXH,STT,Trạng thái VssID,Ngày", "79\u{AD}00,1,x,", "79⟨U+00AD⟩00"),
  ]) func `a cell of marks is quoted as it was written`(heading: String, row: String, shown: String)
    throws
  {
    let program = try campaign()
    try program.write("dau.csv", "\(heading)\n\(row)\n")
    let refused = try program.run("mark", "--file", "dau.csv")
    #expect(refused.code == 1 && refused.err.contains("[\(shown)]"), "\(refused.err)")
  }

  @Test func `an answer that is quoted shows them too`() throws {
    let program = try campaign()
    let refused = try program.run("mark", "6/1:1", "--on", "31\u{200B}/2")
    #expect(refused.code != 0 && refused.err.contains("31⟨U+200B⟩/2"), "\(refused.err)")
    #expect(try !program.run("list", "--json").out.contains("⟨"))
  }
}
