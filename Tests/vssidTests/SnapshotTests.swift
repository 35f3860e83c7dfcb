import Foundation
import Testing

/// What headmasters, teachers and the office read, word by word, in both languages.
@Suite struct SnapshotTests {
  static let commands = [
    "", "init", "campaign", "campaign set", "import", "plan",
    "plan show", "plan apply", "plan drop", "mark", "exempt", "leave", "confirm", "add",
    "edit", "class", "list", "report", "report issued", "report withdraw", "sheet", "slips",
    "remind", "send",
    "receive", "reconcile", "history",
    "undo", "redo", "check", "backup", "restore", "purge",
    "demo",
  ]

  @Test(arguments: ["vi", "en"]) func `help screens`(language: String) throws {
    let program = try Program()
    var text = ""
    for command in Self.commands {
      let words = command.split(separator: " ").map(String.init)
      let help = try program.run(words + ["--help", "--lang", language])
      #expect(help.code == 0)
      text += "$ vssid \(command) --help\n\(help.out)\n"
    }
    try expectSnapshot("help.\(language)", text)
  }

  /// A school in which every standing occurs, told step by step.
  private static let story: [[String]] = [
    ["init"],
    ["import", "lop.csv"],
    ["import", "lop.csv", "--yes"],
    ["import", "lop.csv", "--yes"],
    ["import", "loi.csv", "--yes"],
    ["mark", "6/1:1-3", "--on", "25/5"],
    ["mark", "6/1:4", "--as", "submitted", "--on", "26/5"],
    ["mark", "6/1:5", "--obstacle", "no-sms", "--note", "gọi lại thứ hai"],
    ["mark", "6/1:1"],
    ["mark", "6/1"],
    ["mark", "6/7:1"],
    ["mark", "Trần Thị"],
    ["exempt", "6/1:6", "--reason", "no-health-insurance"],
    ["leave", "6/1:7", "--on", "27/5"],
    ["mark", "6/1:7"],
    ["confirm", "6/2"],
    ["class", "6/1", "--teacher", "Nguyễn Thị Hồng", "--phone", "+84 901 234 567"],
    ["edit", "6/1:8", "--phone", "0907654321", "--birth", "9/3/2009"],
    ["list", "6/1"],
    ["list", "6/1", "--missing"],
    ["report"],
    ["report", "--by", "class"],
    ["report", "--by", "level", "--as-of", "25/5"],
    ["report", "--json"],
    ["history"],
    ["history", "--student", "6/1:4"],
    ["undo"],
    ["undo", "--yes"],
    ["redo", "--yes"],
    ["undo", "2"],
    ["undo", "2"],
    ["redo", "2"],
    ["redo", "2"],
    ["campaign", "set", "--deadline", "15/6/2021", "--signer-name", "Trần Thị Mai"],
    ["history"],
    ["history", "--batch", "9"],
    ["undo", "99"],
    ["check"],
    ["school-report"],
    ["mark", "6/1:2", "--as", "nowhere"],
  ]

  @Test(arguments: ["vi", "en"]) func `a campaign from roster to report`(language: String) throws {
    var program = try Program()
    program.environment["VSSID_LANG"] = language
    try program.write(
      "lop.csv", roster(count: 8) + roster(count: 3, from: 100).rows(inClass: "6/2"))
    try program.write(
      "loi.csv",
      """
      STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH,Địa chỉ
      1,Ngô Văn Một,31/2/2009,6/3,,
      2,Ngô Văn Hai,1/3/2009,6/3,123456789,
      3,,2/3/2009,6/3,,
      4,Ngô Văn Bốn,3/3/2009,06-Thg3,,
      5,Ngô Văn Năm,,6/3,,
      6,Ngô Văn Sáu,5/3/2003,6/3,7900009999,
      7,Ngô Văn Bảy,6/3/2009,6/3,7900009999,
      """)
    var text = ""
    for words in Self.story {
      let result = try program.run(words)
      text += "$ vssid \(words.joined(separator: " "))\n\(result.out)"
      text += result.err.split(separator: "\n").map { "! \($0)\n" }.joined()
      if result.code != 0 { text += "(\(result.code))\n" }
      text += "\n"
    }
    // The moment of an entry is the one thing that differs from run to run.
    text = text.replacing(#/\d{1,2}:\d\d  test/#, with: "0:00  test")
    for line in text.split(separator: "\n") where !line.hasPrefix("{") && !line.hasPrefix("$") {
      #expect(line.count <= 200, "\(line)")
    }
    try expectSnapshot("campaign.\(language)", text)
  }
}

extension String {
  /// The rows of a roster, without its header, in another class.
  fileprivate func rows(inClass name: String) -> String {
    split(separator: "\n").dropFirst().map { $0.replacing(",6/1,", with: ",\(name),") + "\n" }
      .joined()
  }
}
