import Foundation
import Testing

/// What is seen on a real terminal: whole words, rows in line, colours that words repeat, no bar left behind.
struct ScreenTests {
  private static let long =
    "gia đình đang ở xa; hẹn gọi lại sau 19 giờ thứ bảy vì cả cha mẹ đi làm ca"

  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv",
      """
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,Họ tên cha,SĐT cha,Họ tên mẹ,SĐT mẹ,Ghi chú
      THCS Nguyễn Thị Thập,6/1,1,Nguyễn Hoàng Bảo An,1/3/2009,7900000001,,,Trần Thị Lan,0901234567,
      THCS Nguyễn Thị Thập,6/1,2,Lê Bình,2/3/2009,7900000002,,,Võ Thị Tư,0901234569,
      THCS Nguyễn Thị Thập,6/2,1,Đỗ Minh Châu,2/3/2009,7900000003,Đỗ Văn Ba,0901234570,Phạm Thị Bích Ngọc,0901234568,\
      \(Self.long)
      """.replacing("\\\n      ", with: ""))
    let imported = try program.run("import", "lop.csv", "--yes")
    #expect(imported.code == 0, "\(imported.err)")
    try program.run("mark", "6/1:1", "--as", "submitted", "--on", "24/5")
    try program.run("mark", "6/1:2", "--obstacle", "no-sms")
    try program.write(
      "loi.csv",
      """
      STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH
      1,Ngô Văn Một,31/2/2009,6/3,
      2,Ngô Văn Hai,1/3/2009,6/3,123456789
      3,Ngô Văn Ba,3/25/2009,06-Thg3,
      """)
    return program
  }

  /// The words of an output, whatever the lines.
  private func words(_ text: String) -> Set<String> {
    Set(text.split { " \n\r\n();".contains($0) }.map(String.init))
  }

  @Test(arguments: [60, 80, 132]) func `no word is broken at the edge`(columns: Int) throws {
    let program = try campaign()
    for command in [
      ["import", "loi.csv", "--dry-run"], ["import", "lop.csv", "--explain"], ["list"], ["report"],
      ["report", "--by", "class"], ["list", "--missing"], ["history"], ["campaign"],
      ["class", "6/1"],
      ["mark", "6/7:1"], ["mark", "6/1:1", "--as", "submitted"], ["mark", "--help"],
      ["report", "--nothing"],
    ] {
      let shown = try program.show(command, columns: columns)
      #expect(shown.screen.broken.isEmpty, "\(command): \(shown.screen.broken)")
      let piped = try program.run(command)
      // On a screen of another width a list may take other words.
      if !command.contains("list"), !command.contains("report"), !command.contains("--help") {
        let lost = words(piped.out + piped.err).subtracting(
          words(shown.screen.lines.joined(separator: "\n")))
        #expect(lost.isEmpty, "\(command): \(lost)")
      }
    }
  }

  @Test func `a call list has a line for each child at 80 columns`() throws {
    let shown = try campaign().show(["list", "6/1", "--missing"])
    let children = shown.screen.lines.filter { $0.contains("09012345") }
    #expect(children.count == 2, "\(shown.screen.lines)")
    #expect(children[0].contains("Nguyễn Hoàng Bảo An") && children[0].contains("24/5"))
    #expect(!shown.screen.lines.joined().contains("2021"))
  }

  @Test(arguments: [60, 80, 132]) func `two parents and a long note stand in their columns`(
    columns: Int
  )
    throws
  {
    let lines = try campaign().show(["list", "6/2", "--missing"], columns: columns).screen.lines
    let text = lines.joined(separator: "\n")
    for number in ["0901234570", "0901234568"] { #expect(text.contains(number), "\(text)") }
    let first = try #require(
      lines.first { $0.contains("Đỗ Minh Châu") || $0.contains("Minh Châu") })
    #expect(first.contains("1"))
    #expect(words(Self.long).subtracting(words(text)).count <= 1, "\(text)")
  }

  @Test(arguments: [20, 40, 50, 60, 80, 132]) func `a report keeps every figure`(columns: Int)
    throws
  {
    let shown = try campaign().show(["report", "--by", "class"], columns: columns)
    #expect(shown.screen.broken.allSatisfy { !$0.contains(" ") }, "\(shown.screen.broken)")
    let text = shown.screen.lines.joined(separator: " ")
    for word in ["Thập", "6/1", "6/2", "TỔNG", "chót"] { #expect(text.contains(word), "\(text)") }

  }

  @Test func `what is grave has a colour on a terminal, and its word`() throws {
    let program = try campaign()
    let shown = try program.show([
      "import", "loi.csv", "--dry-run", "--school", "THCS Nguyễn Thị Thập",
    ])
    #expect(shown.screen.painted.contains { $0 == ("31", "Lỗi") }, "\(shown.raw)")
    #expect(shown.screen.painted.allSatisfy { ["31", "35", "1"].contains($0.code) })
    #expect(shown.screen.painted.contains { $0 == ("35", "Cần trả lời") }, "\(shown.raw)")
    #expect(shown.screen.lines.contains { $0.hasPrefix("Lỗi – dòng 2") })
    let noted = try program.show([
      "import", "lop.csv", "--dry-run", "--school", "THCS Khác", "--new-school",
    ])
    #expect(!noted.raw.contains("\u{1B}[31m"))
  }

  @Test(arguments: [60, 80]) func `the verdict of a report has a colour`(columns: Int) throws {
    var program = try campaign()
    program.environment["VSSID_TODAY"] = "2021-06-20"
    let shown = try program.show(["report"], columns: columns)
    #expect(shown.screen.painted.map(\.code) == ["31"], "\(shown.raw)")
    #expect(shown.screen.painted.map(\.text) == ["quá hạn"], "\(shown.raw)")
  }

  @Test func `there is no colour where none is wanted`() throws {
    let command = ["import", "loi.csv", "--dry-run"]
    for (key, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
      var program = try campaign()
      program.environment[key] = value
      #expect(try !program.show(command).raw.contains("\u{1B}"), "\(key)")
    }
    var program = try campaign()
    program.environment["NO_COLOR"] = ""
    #expect(try program.show(command).raw.contains("\u{1B}[31m"))
    #expect(try !program.show(command + ["--json"]).raw.contains("\u{1B}"))
    let piped = try program.run(command)
    #expect(!(piped.out + piped.err).contains("\u{1B}"))
  }

  @Test func `each stream is judged by itself`() throws {
    var program = try campaign()
    program.environment["VSSID_TODAY"] = "2021-06-20"
    let messages = try program.show(["import", "loi.csv", "--dry-run"], attached: .messages)
    #expect(messages.raw.contains("\u{1B}[31mLỗi"))
    #expect(!messages.other.contains("\u{1B}"))
    let result = try program.show(["report"], attached: .output)
    #expect(result.raw.contains("\u{1B}[31m"))
    #expect(try !program.show(["report"], attached: .messages).other.contains("\u{1B}"))
    #expect(!result.other.contains("\u{1B}"))
  }

  @Test func `the bar is wiped before the next line`() throws {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 15_000))
    let shown = try program.show(["import", "lop.csv", "--yes"], columns: 80)
    #expect(shown.code == 0)
    #expect(shown.raw.contains("█"), "the import was too fast for a bar")
    #expect(!shown.screen.lines.joined().contains { "█░".contains($0) }, "\(shown.screen.lines)")
    #expect(shown.screen.lines.contains { $0.hasPrefix("Đã nhập") }, "\(shown.screen.lines)")
  }
}
