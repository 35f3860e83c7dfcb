import Foundation
import Testing

struct BareUndoTests {
  @Test func `without a terminal a bare undo is refused and names the batch`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1")
    for command in ["undo", "redo"] {
      let refused = try program.run(command)
      #expect(refused.code == 1)
      #expect(refused.out.isEmpty)
      if command == "undo" { try program.run("undo", "2") }
    }
    #expect(try program.run("redo").err.contains("vssid redo 3"))
    #expect(try program.run("redo", "--yes").out.contains("lần 2"))
    #expect(try program.run("undo").err.contains("vssid undo 2"))
    #expect(try program.run("undo", "--yes").out.contains("Đã hoàn tác lần 2"))
  }

  @Test func `one's own last batch is taken, and others' newer ones are named`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1", "--by", "cô Lan")
    let other = try program.run("undo", "--yes", "--by", "thầy Minh")
    #expect(other.code == 1)
    #expect(other.err.contains("số 2"))
    let own = try program.run("undo", "--dry-run")
    #expect(own.err.contains("#2 cô Lan"))
    #expect(own.out.contains("Sẽ hoàn tác lần 1"))
  }

  @Test func `settings and teachers are taken back, unless they changed since`() throws {
    let program = try Program()
    try program.write("lop.csv", roster(count: 3))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.run("campaign", "set", "--deadline", "15/6/2021")
    try program.run("class", "6/1", "--teacher", "Nguyễn Thị Hồng")
    try program.run("class", "6/1", "--teacher", "Lê Văn Bảy")
    let refused = try program.run("undo", "3")
    #expect(refused.code == 1)
    #expect(refused.err.contains("giáo viên"))
    #expect(try program.run("undo", "4").code == 0)
    #expect(try program.run("class", "6/1").out.contains("Nguyễn Thị Hồng"))
    #expect(try program.run("undo", "2").code == 0)
    #expect(try program.run("campaign").out.contains("hạn chót 31/5/2021"))
    #expect(try program.run("redo", "2").code == 0)
    #expect(try program.run("campaign").out.contains("hạn chót 15/6/2021"))
  }

  @Test func `imports name the first file and how many more, without folders`() throws {
    let program = try Program()
    try program.shell("mkdir -p thu-muc")
    try program.write("thu-muc/lop-1.csv", roster(count: 3))
    try program.write(
      "thu-muc/lop-2.csv", roster(school: "THCS Sao Mai", count: 3, from: 50))
    try program.run("init")
    try program.run("import", "thu-muc/lop-1.csv", "thu-muc/lop-2.csv", "--yes")
    let line = try program.run("history").out
    #expect(line.contains("THCS Hoa Sen, THCS Sao Mai, lop-1.csv và 1 tệp khác: 6 em"))
    #expect(!line.contains("thu-muc"))
    #expect(try program.run("history", "--batch", "1").out.contains("    lop-2.csv\n"))
  }
}
