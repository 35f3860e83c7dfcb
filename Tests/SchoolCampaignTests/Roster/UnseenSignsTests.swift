import Testing

@testable import SchoolCampaign

struct UnseenSignsTests {
  /// Every sign that nobody sees and that stands for nothing.
  static let signs: [Unicode.Scalar] = [
    "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{1160}", "\u{180E}", "\u{200B}", "\u{200C}",
    "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
    "\u{202E}", "\u{2060}", "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}", "\u{2066}",
    "\u{2067}", "\u{2068}", "\u{2069}", "\u{FE00}", "\u{FE0F}", "\u{FEFF}", "\u{E0100}", "\u{1}",
    "\u{7F}", "\u{9D}",
  ]

  private static let header =
    "STT,Họ và tên,Lớp,Ngày sinh,Giới tính,Mã số BHXH,CCCD,SĐT phụ huynh,Ghi chú,Phụ huynh"
  private static let row =
    "7,Nguyễn Thị Ánh,6/1,5/3/2010,Nữ,7901234501,079210001234,0901234567,Chị của An,Lê Văn Tám"

  private func student(_ line: String) throws -> RosterRow {
    let (findings, rows, _) = try checked(Self.header + "\n" + line)
    #expect(findings == [])
    return try #require(rows.first)
  }

  @Test(arguments: signs) func `a sign that nobody sees is skipped in every kind of cell`(
    sign: Unicode.Scalar
  ) throws {
    let plain = try student(Self.row)
    // Around every cell, and in its middle.
    let spoiled = Self.row.split(separator: ",").map { cell -> String in
      let middle = cell.index(cell.startIndex, offsetBy: cell.count / 2)
      return "\(sign)\(String(cell[..<middle]))\(sign)\(String(cell[middle...]))\(sign)"
    }.joined(separator: ",")
    let found = try student(spoiled)
    #expect(found.details == plain.details)
    #expect(found.matchHash == plain.matchHash)
  }

  @Test(arguments: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{3164}"])
  func `a wide space is a space in every kind of cell`(space: String) throws {
    let spoiled = Self.row.split(separator: ",").map {
      space + $0.replacing(" ", with: space + " ") + space
    }.joined(separator: ",")
    #expect(try student(spoiled).details == student(Self.row).details)
  }

  @Test(arguments: ["D\u{336}", "D\u{335}", "\u{D0}", "D\u{200B}\u{336}"])
  func `a D with a stroke over it is Đ`(letter: String) throws {
    let (_, rows, units) = try checked(
      "Họ và tên,Lớp,Ngày sinh\n\(letter)ặng An,9\(letter),5/3/2010\n")
    #expect(rows.map(\.details.fullName) == ["Đặng An"])
    #expect(units.classes.map(\.name.key) == ["9Đ"])
  }

  @Test func `digits of wide scripts are digits`() throws {
    let wide = Self.row.replacing("7901234501", with: "７９０１２３４５０１")
    #expect(try student(wide).details == student(Self.row).details)
  }

  @Test func `a message shows the signs that it could not read, and those that it skipped`() throws
  {
    let input = "Họ và tên,Lớp,Mã số BHXH\nAn,6/1,\u{200B}79\u{E000}\u{202D}12\n"
    var check = RosterCheck(
      [try RosterSource(RosterInput(name: "x.csv", bytes: Array(input.utf8)))],
      defaults: RosterDefaults(schoolYearStart: 2020))
    _ = try check.nextBatch(10)
    #expect(check.findings.all.map(\.kind.code) == ["invalid-insurance-number"])
    #expect(check.findings.quote(ofFindingAt: 0) == "⟨U+200B⟩79⟨U+E000⟩⟨U+202D⟩12")
  }
}

struct VisibleTextTests {
  @Test(arguments: [
    ("Nguyễn Văn  An ", "Nguyễn Văn An"), ("79\u{200B}12", "79⟨U+200B⟩12"), ("a\nb", "a b"),
    ("\u{7}x", "⟨U+0007⟩x"), ("\u{F0000}", "⟨U+F0000⟩"), ("\u{378}", "⟨U+0378⟩"), ("Đ ễ", "Đ ễ"),
    ("日本", "日本"), ("\u{FE0F}", "⟨U+FE0F⟩"),
  ]) func `signs that cannot be seen are shown by their number`(text: String, shown: String) {
    #expect(VisibleText.shown(text) == shown)
  }
}

struct QuotedCellTests {
  private func cells(_ text: String, _ delimiter: UInt8 = 0x2C) throws -> [[String]] {
    var reader = try CSVReader(RosterInput(name: "", bytes: Array(text.utf8)), delimiter: delimiter)
    var row = TableRow()
    var rows: [[String]] = []
    while try reader.next(into: &row) { rows.append(row.cells) }
    return rows
  }

  @Test(arguments: [" ", "  ", "\t", "\u{A0}", "\u{3000}", "\u{FEFF}", " \u{200B}"])
  func `what is blank before and behind a quoted cell is none of it`(blank: String) throws {
    #expect(
      try cells("a,\(blank)\"b, \"\"c\"\"\"\(blank),d\n\(blank)\"x\"\(blank)\n")
        == [["a", "b, \"c\"", "d"], ["x"]])
  }

  @Test func `a tab that parts cells is no blank`() throws {
    #expect(try cells("a\t\t\"b\"\t \"c\"", 0x09) == [["a", "", "b", "c"]])
  }

  @Test func `a text that begins with a quoted word behind a space is text`() throws {
    #expect(try cells("1, \"Tý\" Nguyễn,6/1") == [["1", " \"Tý\" Nguyễn", "6/1"]])
    #expect(throws: RosterFileError.textAfterQuote(line: 1)) { try cells("1, \"a, b\" c,6/1") }
  }
}
