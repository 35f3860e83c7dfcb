import Foundation
import Testing

/// Workbooks through the real program.
struct WorkbookTests {
  private static let disorders = Program.package.appendingPathComponent("SampleData/disorders")

  @Test func `an old workbook is read by a process of its own`() throws {
    let program = try Program()
    try program.run("init")
    let file = Self.disorders.appendingPathComponent("merged-class-cells.xls").path
    let done = try program.run("import", file, "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(try program.run("list", "--json").out.contains("Nguyễn Văn An"))
  }

  @Test func `a damaged old workbook is refused and nothing is stored`() throws {
    let program = try Program()
    try program.run("init")
    let file = Self.disorders.appendingPathComponent("cut-short.xls").path
    let refused = try program.run("import", file, "--yes")
    #expect(refused.code == 1)
    #expect(refused.err.contains("Tệp bị hỏng"))
    #expect(try program.run("history", "--json").out.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `a plan is kept, shown, applied and gone`() throws {
    let program = try Program()
    try program.run("init")
    let file = Self.disorders.appendingPathComponent("one-sheet-a-class.xlsx").path
    #expect(try program.run("import", file, "--plan").code == 0)
    #expect(try program.run("plan", "show").code == 0)
    #expect(try program.run("plan", "apply", "--yes").code == 0)
    #expect(try program.run("plan", "show").code == 1)
    #expect(try program.run("list", "6/1").out.contains("Nguyễn Văn An"))
  }

  @Test func `one bad file does not hide the others, and nothing is imported beside it`() throws {
    let program = try Program()
    try program.run("init")
    let folder = program.folder.appendingPathComponent("lop")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["tcvn3.csv", "cut-short.xlsx"] {
      try FileManager.default.copyItem(
        at: Self.disorders.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    let refused = try program.run("import", "lop", "--yes")
    #expect(refused.code == 1)
    #expect(refused.err.contains("cut-short.xlsx"))
    #expect(refused.err.contains("TCVN3"))
    #expect(try program.run("import", "lop", "--yes", "--skip-bad-files").code == 0)
    #expect(try program.run("list", "6/1").out.contains("Đặng Văn Dũng"))
  }

  /// LibreOffice writes one invented list in each of its formats.
  @Test(.enabled(if: isLong), arguments: ["xlsx", "xls", "ods", "csv", "html"])
  func `what LibreOffice saves gives the same students`(format: String) throws {
    let program = try Program()
    let source = Self.disorders.appendingPathComponent("leading-zeros-in-format-only.xlsx")
    let filter = format == "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76" : format
    #expect(
      try program.shell(
        "HOME=$PWD soffice --headless --convert-to '\(filter)' --outdir out '\(source.path)' >/dev/null 2>&1"
      ) == 0)
    let list = try [source.path, "out/leading-zeros-in-format-only.\(format)"].map { file in
      let other = try Program()
      try other.run("init")
      let path = file.hasPrefix("/") ? file : program.folder.appendingPathComponent(file).path
      let done = try other.run("import", path, "--yes")
      #expect(done.code == 0, "\(done.err)")
      return try other.run("list", "--json").out
    }
    #expect(list[0].contains("0091200003"))
    #expect(list[0] == list[1])
  }
}
