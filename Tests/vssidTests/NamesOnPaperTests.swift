import Foundation
import Testing

/// Names in capitals on what people read, and as they were written everywhere else.
struct NamesOnPaperTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init", "--names-in-title-case")
    try program.write(
      "lop.csv",
      """
      GVCN: LÊ THỊ CÔ,,,,,
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Họ tên cha
      THCS Hoa Sen,6/1,1,NGUYỄN THỊ A,1/3/2009,NGUYỄN VĂN BA
      THCS Hoa Sen,6/1,2,H'HEN NIÊ,2/3/2009,
      THCS Hoa Sen,6/1,3,Đỗ THỊ Bình,3/3/2009,
      """)
    let imported = try program.run("import", "lop.csv", "--yes")
    #expect(imported.code == 0, "\(imported.err)")
    return program
  }

  private func text(_ name: String, in program: Program) throws -> String {
    let file = program.folder.appendingPathComponent(name)
    guard name.hasSuffix(".pdf") else {
      return try String(contentsOf: file, encoding: .utf8)
    }
    #expect(try program.shell("pdftotext -layout \(name) \(name).txt") == 0)
    return try String(contentsOf: file.appendingPathExtension("txt"), encoding: .utf8)
  }

  @Test func `papers show names in title case and the campaign keeps them`() throws {
    let program = try campaign()
    try program.run("sheet", "6/1", "-o", "phieu.csv")
    try program.run("sheet", "6/1", "-o", "phieu.pdf")
    try program.run("list", "6/1", "--missing", "-o", "goi.csv")
    try program.run("slips", "6/1", "-o", "gia-dinh.pdf")
    let papers =
      [
        try program.run("list", "6/1").out, try program.run("list", "6/1", "--missing").out,
        try program.run("remind", "6/1", "--names").out,
      ]
      + (try ["phieu.csv", "phieu.pdf", "goi.csv", "gia-dinh.pdf"].map { try text($0, in: program) })
    for paper in papers {
      for name in ["Nguyễn Thị A", "H'Hen Niê", "Đỗ THỊ Bình"] {
        #expect(paper.contains(name), "\(name): \(paper)")
      }
      #expect(!paper.contains("NGUYỄN THỊ A"))
    }
    #expect(papers[0].contains("Lê Thị Cô"))
    #expect(papers[1].contains("Nguyễn Văn Ba"))
    let json = try program.run("list", "--json").out
    #expect(json.contains("NGUYỄN THỊ A") && json.contains("H'HEN NIÊ"))
    #expect(try program.run("list", "6/1:1").out.contains("Nguyễn Thị A"))
  }

  @Test func `a sheet with names in title case is read back, and rosters change nothing`() throws {
    let program = try campaign()
    try program.run("sheet", "6/1", "-o", "phieu.csv")
    let filled = try text("phieu.csv", in: program)
      .replacing("mã số BHXH\",,", with: "mã số BHXH\",đã cài đặt,")
    try program.write("da-dien.csv", filled)
    let marked = try program.run("mark", "--file", "da-dien.csv")
    #expect(marked.code == 0, "\(marked.err)")
    #expect(try program.run("report", "--json").out.contains("\"installed\":3"))
    #expect(try program.run("import", "lop.csv", "--yes").out.contains("không có gì thay đổi"))
  }

  @Test func `the setting is shown, told in the history and taken back`() throws {
    let program = try campaign()
    #expect(try program.run("campaign").out.contains("in ra là Nguyễn Thị A"))
    try program.run("campaign", "set", "--no-names-in-title-case")
    #expect(try program.run("campaign", "--json").out.contains("\"namesInTitleCase\":false"))
    #expect(try program.run("list", "6/1").out.contains("NGUYỄN THỊ A"))
    #expect(try program.run("history").out.contains("có → không"))
    try program.run("undo", "--yes")
    #expect(try program.run("list", "6/1").out.contains("Nguyễn Thị A"))
    try program.run("campaign", "set", "--place", "Quận 8")
    #expect(try program.run("list", "6/1").out.contains("Nguyễn Thị A"))
  }

  @Test func `an older file opens and shows names as they were written`() throws {
    let program = try Program.withOldCampaign(
      "UPDATE student SET fullName = 'NGUYỄN THỊ A' WHERE id = 1")
    #expect(try program.run("list", "6/1").out.contains("NGUYỄN THỊ A"))
    try program.run("campaign", "set", "--names-in-title-case")
    #expect(try program.run("list", "6/1").out.contains("Nguyễn Thị A"))
  }
}
