import Foundation
import Testing

/// What somebody hands over is read, whatever it is called.
struct LeftoverInputTests {
  @Test func `a part or backup that is called like a leftover is read and stays`() throws {
    let program = try Program()
    try program.write("roster.csv", roster(count: 4))
    try program.run("init", "--db", "school.sqlite")
    try program.run("import", "roster.csv", "--yes", "--db", "school.sqlite")
    try program.run("init", "--db", "office.sqlite")
    let (part, backup) = ("office.sqlite.part-2147483000", "office.sqlite.new-2147483000")
    #expect(try program.run("send", "-o", "part.vssid", "--db", "school.sqlite").code == 0)
    try program.shell("mv part.vssid \(part)")
    let result = try program.run("receive", part, "--yes", "--db", "office.sqlite")
    #expect(result.code == 0, "\(result.err)")
    #expect(try program.shell("test -f \(part)") == 0)
    #expect(try program.run("backup", backup, "--db", "school.sqlite").code == 0)
    let restored = try program.run("restore", backup, "--yes", "--db", "office.sqlite")
    #expect(restored.code == 0, "\(restored.err)")
    #expect(try program.shell("test -f \(backup)") == 0)
    // Nobody named them: they are what dead processes left.
    #expect(try program.run("check", "--db", "office.sqlite").code == 0)
    #expect(try program.shell("test -e \(part) || test -e \(backup)") == 1)
  }
}
