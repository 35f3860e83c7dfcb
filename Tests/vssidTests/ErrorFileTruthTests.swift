import Foundation
import Testing

/// What is said beside an error file, and what comes of rows that are imported from it.
struct ErrorFileTruthTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("init")
  }

  private func importing(_ csv: String, _ more: String...) throws -> Program.Result {
    try program.write("lop.csv", csv)
    return try program.run(["import", "lop.csv", "--school", "THCS Hoa Sen", "--yes"] + more)
  }

  private func errors() throws -> String {
    try String(contentsOf: program.folder.appendingPathComponent("loi.csv"), encoding: .utf8)
  }

  private var hasErrors: Bool {
    FileManager.default.fileExists(
      atPath: program.folder.appendingPathComponent("loi.csv").path)
  }

  @Test func `a question for the whole file leaves no file of some rows`() throws {
    let csv =
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,5/3/2009,6/1\n2,Hồ Ba,6/3/2009,6Á\n"
      + "3,Võ Chi,31/2/2009,6/1\n"
    let asked = try importing(csv, "--skip-bad-rows", "--errors", "loi.csv")
    #expect(asked.code == 1 && !hasErrors)
    #expect(asked.err.contains("rồi nhập lại tệp gốc") && asked.err.contains("--class-name"))
    #expect(!asked.err.contains("sửa rồi nhập tệp đó"))
    let done = try importing(
      csv, "--class-name", "6Á=6A1", "--skip-bad-rows", "--errors", "loi.csv")
    #expect(done.code == 0 && hasErrors && done.out.contains("2 em mới"))
  }

  @Test func `without skipping it says that no row is imported yet`() throws {
    let csv = "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,5/3/2009,6/1\n2,Võ Chi,31/2/2009,6/1\n"
    let waiting = try importing(csv, "--errors", "loi.csv")
    #expect(waiting.code == 1 && hasErrors)
    #expect(waiting.err.contains("Chưa nhập dòng nào") && waiting.err.contains("--skip-bad-rows"))
  }

  @Test func `a mended row without a number goes on from its class`() throws {
    _ = try importing(
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,5/3/2009,6/1\n2,Hồ Ba,6/3/2009,6/1\n"
        + "3,Võ Chi,31/2/2009,6/1\n,Đỗ Em,32/3/2009,6/1\n", "--skip-bad-rows", "--errors", "loi.csv"
    )
    try program.write(
      "sua.csv",
      try errors().replacing("31/2/2009", with: "2009-02-03")
        .replacing("32/3/2009", with: "2009-03-04"))
    let done = try program.run("import", "sua.csv", "--yes")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.err.contains("đánh số tiếp theo: lớp 6/1 (4)"))
    let listed = try program.run("list", "6/1").out
    #expect(listed.contains("4") && listed.contains("Đỗ Em"))
  }

  @Test func `numbers through the school stay free for a row without its class`() throws {
    let names = "An Ba Chi Dũng Em Giang Hà Khoa Lan Minh Nam Oanh".split(separator: " ")
    func csv(_ mended: Bool) -> String {
      "STT,Họ và tên,Ngày sinh,Lớp\n"
        + names.enumerated().map { place, name in
          let school = place < 6 ? "6/1" : "6/2"
          return "\(place + 1),Lê \(name),\(place + 1)/3/2009,"
            + (place == 3 && !mended ? "" : school) + "\n"
        }.joined()
    }
    _ = try importing(csv(false), "--skip-bad-rows", "--errors", "loi.csv")
    let row = try errors().split(separator: "\n").last.map(String.init) ?? ""
    #expect(row.contains(",4,Lê Dũng,2009-03-04,"))
    try program.write(
      "sua.csv", try errors().replacing("Lê Dũng,2009-03-04,", with: "Lê Dũng,2009-03-04,Lớp 6/1"))
    #expect(try program.run("import", "sua.csv", "--yes").code == 0)
    let mended = try program.run("list", "--json").out
    let other = try Program()
    try other.run("init")
    try other.write("lop.csv", csv(true))
    try other.run("import", "lop.csv", "--school", "THCS Hoa Sen", "--yes")
    func numbers(_ json: String) -> [String] {
      json.split(separator: "{").compactMap { part in
        guard let number = part.firstRange(of: "\"rollNumber\":"),
          let name = part.firstRange(of: "\"fullName\":\"")
        else { return nil }
        return String(part[name.upperBound...].prefix { $0 != "\"" })
          + String(part[number.upperBound...].prefix { $0.isNumber })
      }.sorted()
    }
    #expect(numbers(mended) == numbers(try other.run("list", "--json").out))
    #expect(numbers(mended).count == 12)
  }

  @Test func `a row below the list is no child when it comes back untouched`() throws {
    _ = try importing(
      "LỚP 6/1\nSTT,Họ và tên,Ngày sinh,BHXH\n1,Lê An,5/3/2009,\n2,Hồ Ba,6/3/2009,\n"
        + ",Hotline BHXH,,1900906800\n", "--skip-bad-rows", "--errors", "loi.csv")
    let again = try program.run("import", "loi.csv", "--yes")
    #expect(again.code == 1 && again.err.contains("đứng dưới dòng cuối có số thứ tự"))
    try program.write(
      "sua.csv",
      try errors().replacing(",Hotline BHXH,,", with: ",Nguyễn Thị Hoa,2009-05-05,"))
    #expect(try program.run("import", "sua.csv", "--yes").code == 0)
  }

  @Test func `half a name is none when it comes back untouched`() throws {
    _ = try importing(
      "STT,Họ đệm,Tên,Ngày sinh,Lớp\n1,Lê Văn,An,5/3/2009,6/1\n2,,Ba,6/3/2009,6/1\n",
      "--skip-bad-rows", "--errors", "loi.csv")
    let again = try program.run("import", "loi.csv", "--yes")
    #expect(again.code == 1 && again.err.contains("một nửa"))
  }

  @Test func `a blank class stays blank in a file that is called like a class`() throws {
    try program.write(
      "lop.csv",
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Võ Chi,7/3/2009,\n2,Lê An,5/3/2009,6/1\n"
        + "3,Hồ Ba,6/3/2009,6/2\n")
    try program.run(
      "import", "lop.csv", "--school", "THCS Hoa Sen", "--yes", "--skip-bad-rows", "--errors",
      "lop 6-1.csv")
    let again = try program.run("import", "lop 6-1.csv", "--yes")
    #expect(again.code == 1 && again.err.contains("thiếu lớp"))
  }

  @Test func `whose number it is stands in the error file`() throws {
    _ = try importing("STT,Họ và tên,Ngày sinh,Lớp,BHXH\n1,Lê An,5/3/2009,6/1,7912345601\n")
    _ = try importing(
      "STT,Họ và tên,Ngày sinh,Lớp,BHXH\n2,Hồ Ba,6/4/2010,6/1,7912345601\n", "--skip-bad-rows",
      "--errors", "loi.csv")
    let text = try errors()
    #expect(text.contains("đang là của") && text.contains("Lê An"))
    #expect(!text.contains("nêu bên dưới"))
  }
}
