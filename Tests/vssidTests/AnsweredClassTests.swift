import Foundation
import Testing

/// A class that somebody said is called so is asked about once.
struct AnsweredClassTests {
  private static let header = "Trường,Lớp,STT,Họ và tên,Ngày sinh\n"

  private func rows(_ school: String, _ classes: String...) -> String {
    classes.enumerated().map {
      "\(school),\($1),\($0 + 1),\(["An", "Bình", "Chi", "Dung"][$0]) Lê,\($0 + 1)/3/2009\n"
    }.joined()
  }

  @Test(arguments: ["7", "61", "6/1*", "6/O"])
  func `the school's own class settles it when the list comes again`(name: String) throws {
    let program = try Program()
    try program.run("init")
    try program.write("a.csv", Self.header + rows("THCS Hoa Sen", "6/1", name, name, "7/1"))
    let asked = try program.run("import", "a.csv", "--yes")
    #expect(asked.code == 1 && asked.err.contains("--class-name"), "\(asked.err)")
    #expect(
      try program.run("import", "a.csv", "--yes", "--class-name", "\(name)=\(name)").code == 0)
    let again = try program.run("import", "a.csv", "--dry-run")
    #expect(!again.err.contains("Cần trả lời"), "\(again.err)")
    // Another school's class settles nothing.
    try program.write("b.csv", Self.header + rows("THCS Hoa Mai", "6/1", name, name, "7/1"))
    let other = try program.run("import", "b.csv", "--yes", "--new-school")
    #expect(other.code == 1 && other.err.contains("--class-name"), "\(other.err)")
  }

  @Test func `a school in the title or the command counts, too`() throws {
    let program = try Program()
    try program.run("init")
    let list =
      "Lớp,STT,Họ và tên,Ngày sinh\n6/1,1,An Lê,1/3/2009\n7,1,Bình Lê,2/3/2008\n7/1,1,Chi Lê,3/3/2008\n"
    try program.write("a.csv", "TRƯỜNG THCS HOA SEN,,,\n" + list)
    try program.run("import", "a.csv", "--yes", "--class-name", "7=7")
    #expect(try program.run("import", "a.csv", "--dry-run").code == 0)
    try program.write("b.csv", list)
    #expect(try program.run("import", "b.csv", "--dry-run", "--school", "THCS Hoa Sen").code == 0)
  }
}
