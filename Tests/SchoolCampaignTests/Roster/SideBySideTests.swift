import Testing

@testable import SchoolCampaign

/// Lists side by side on one sheet: class 6/1 in columns A–D, 6/2 in F–I.
struct SideBySideTests {
  private func parts(
    _ csv: String, spans: [HeadingSpan] = [], _ settle: (inout ReadingChoices) -> Void = { _ in }
  ) throws -> [RosterTable] {
    var choices = ReadingChoices()
    settle(&choices)
    let input = RosterInput(name: "x.csv", bytes: Array(csv.utf8))
    var table = RosterTable(input, delimiter: 0x2C)
    table = RosterTable(file: "x.csv", size: 0, spans: spans) { [table] in try table.reader() }
    return try RosterSource.lists(of: table, choices)
  }

  /// For each list its letters, its class and its names.
  private func lists(_ csv: String, spans: [HeadingSpan] = []) throws -> [String] {
    try parts(csv, spans: spans).map { table in
      let source = try RosterSource(table)
      let names = try source.sampleNames().joined(separator: "+")
      return "\(table.part?.letters ?? "all") \(source.named?.key ?? "?"): \(names)"
    }
  }

  private static let header = "STT,Họ và tên,Ngày sinh,,STT,Họ và tên,Ngày sinh\n"
  private static let rows =
    "1,An,1/3/2010,,1,Chi,3/3/2010\n2,Bình,2/3/2010,,2,Dũng,4/3/2010\n,,,,3,Em,5/3/2010\n"

  @Test func `each list has the class above it`() throws {
    let csv = "TRƯỜNG THCS HOA SEN\nLỚP 6/1,,,,LỚP 6/2\n" + Self.header + Self.rows
    #expect(try lists(csv) == ["A–C 6/1: An+Bình", "E–G 6/2: Chi+Dũng+Em"])
    let sources = try parts(csv).map { try RosterSource($0) }
    #expect(sources.map(\.layout.titles.school) == ["THCS Hoa Sen", "THCS Hoa Sen"])
    #expect(sources.map(\.name) == ["x.csv [A–C]", "x.csv [E–G]"])
    #expect(sources[0].table.remarks.count == 1 && sources[1].table.remarks.isEmpty)
  }

  @Test func `three lists stand side by side, without a gap, too`() throws {
    let csv =
      "LỚP 6/1,,LỚP 6/2,,LỚP 6/3\nSTT,Họ tên,STT,Họ tên,STT,Họ tên\n1,An,1,Bình,1,Chi\n"
    #expect(try lists(csv) == ["A–B 6/1: An", "C–D 6/2: Bình", "E–F 6/3: Chi"])
  }

  @Test(arguments: [
    ("DANH SÁCH LỚP 6/1\nNAM,,,,NỮ\n", [false, false]),
    ("DANH SÁCH LỚP 6/1\nTĂNG,,,,GIẢM\n", [false, true]),
    ("DANH SÁCH LỚP 6/1,,,,HỌC SINH CHUYỂN ĐI\n", [false, true]),
    ("LỚP 6/1\nHọc sinh thôi học,,,,Học sinh chuyển đến\n", [true, false]),
    ("LỚP 6/1\nTỔ 1,,,,TỔ 2\n", [false, false]),
    ("LỚP 6/1\nHọc sinh,,,,Học sinh mới\n", [false, false]),
  ])
  func `parts of a class share its title, and those who are taken off are known by theirs`(
    titles: String, removals: [Bool]
  ) throws {
    let tables = try parts(titles + Self.header + Self.rows)
    #expect(tables.map { $0.part?.holdsRemovals } == removals)
    let sources = try tables.map { try RosterSource($0) }
    #expect(sources.map { $0.named?.key } == ["6/1", "6/1"])
    var check = RosterCheck(sources, defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(9)
    #expect(
      rows.map(\.hasLeft) == [removals[0], removals[0]]
        + [true, true, true].map { $0 && removals[1] })
    for part in tables.compactMap(\.part) { #expect(TablePart(kept: part.kept) == part) }
  }

  @Test(arguments: [
    "XÁC NHẬN CỦA BAN GIÁM HIỆU", "Năm", "Học sinh được giảm học phí", "BAN GIAM HIEU", "Kính mời",
  ])
  func `other words over a list head no part of a class`(text: String) {
    #expect(PartHeading(text) == nil)
  }

  @Test func `a list without a header beside one that has one is read by it`() throws {
    let rows = "1,Lê An,1/3/2010,,1,Hồ Chi,3/3/2010\n2,Lê Bình,2/3/2010,,2,Hồ Dũng,4/3/2010\n"
    let csv = "LỚP 6/1,,,,LỚP 6/2\nSTT,Họ và tên,Ngày sinh\n" + rows
    #expect(try lists(csv) == ["A–C 6/1: Lê An+Lê Bình", "E–G 6/2: Hồ Chi+Hồ Dũng"])
    #expect(try parts(csv).map { $0.part?.isHeadless } == [false, true])
    #expect(try lists(csv.replacing("4/3/2010", with: "31/2/2010")).count == 2)
    // Without roll numbers of its own.
    let bare = csv.replacing(",,1,Hồ", with: ",,Hồ").replacing(",,2,Hồ", with: ",,Hồ")
    #expect(try lists(bare) == ["A–C 6/1: Lê An+Lê Bình", "E–F 6/2: Hồ Chi+Hồ Dũng"])
  }

  @Test func `three lists of which only the first has a header are read by it`() throws {
    let rows =
      "1,Lê An,1/3/2010,,1,Hồ Chi,3/3/2010,,1,Vũ Em,5/3/2010,0901234567\n"
      + "2,Lê Ba,2/3/2010,,2,Hồ Dũng,4/3/2010,,2,Vũ Gia,6/3/2010,0901234568\n"
    let csv = "LỚP 6/1,,,,LỚP 6/2,,,,LỚP 6/3\nSTT,Họ và tên,Ngày sinh\n" + rows
    #expect(
      try lists(csv) == [
        "A–C 6/1: Lê An+Lê Ba", "E–G 6/2: Hồ Chi+Hồ Dũng", "I–L 6/3: Vũ Em+Vũ Gia",
      ])
    // Of two lists the second may go on with columns that the first does not have.
    let two = csv.replacing(",,1,Hồ Chi,3/3/2010", with: "").replacing(
      ",,2,Hồ Dũng,4/3/2010", with: "")
    #expect(
      try lists(two.replacing("LỚP 6/2,,,,", with: "")).map { $0.prefix(7) } == [
        "A–C 6/1", "E–H 6/3",
      ])
  }

  @Test(arguments: [
    // Parents, officers of the class, and remarks.
    "STT,Họ và tên,Ngày sinh\n1,Lê An,1/3/2010,,Lê Văn Chi,3/3/1980\n2,Lê Ba,2/3/2010,,Hồ Dũng,4/3/1981\n",
    "STT,Họ và tên,Ngày sinh\n1,Lê An,1/3/2010,,1,Lê An,Lớp trưởng\n2,Lê Ba,2/3/2010,,2,Lê Ba,Tổ trưởng\n",
    "STT,Họ và tên,Ngày sinh\n1,Lê An,1/3/2010,,nộp rồi\n2,Lê Ba,2/3/2010,,chưa nộp\n",
    "STT,Họ và tên,Ngày sinh,,Họ và tên,Ngày sinh\n1,Lê An,1/3/2010,,Lê Văn Chi,3/3/1980\n"
      + "2,Lê Ba,2/3/2010,,Hồ Văn Dũng,4/3/1981\n",
  ]) func `other columns beside a list are none`(csv: String) throws {
    #expect(try parts(csv).count == 1)
  }

  @Test func `a second list may have no roll numbers`() throws {
    let csv =
      "LỚP 6/1,,,,LỚP 6/2\nSTT,Họ và tên,Ngày sinh,,Họ và tên,Ngày sinh\n"
      + "1,Lê An,1/3/2010,,Hồ Chi,3/3/2010\n2,Lê Bình,2/3/2010,,Hồ Dũng,4/3/2010\n"
    #expect(try lists(csv) == ["A–C 6/1: Lê An+Lê Bình", "E–F 6/2: Hồ Chi+Hồ Dũng"])
  }

  @Test func `a title over the first list alone takes nobody off`() throws {
    let tables = try parts(
      "HỌC SINH CHUYỂN ĐI\nLỚP 6/1,,,,LỚP 6/2\n" + Self.header + Self.rows)
    #expect(tables.map { $0.part?.holdsRemovals } == [false, false])
  }

  @Test(arguments: [
    // Beside the first children.
    "LỚP 6/1\nSTT,Họ và tên,Ngày sinh\n1,An,1/3/2010,,LỚP 6/2\n"
      + "2,Bình,2/3/2010,,STT,Họ và tên,Ngày sinh\n,,,,1,Chi,3/3/2010\n,,,,2,Dũng,4/3/2010\n",
    "LỚP 6/1,,,,LỚP 6/2\nSTT,Họ và tên,Ngày sinh\n1,An,1/3/2010,,STT,Họ và tên,Ngày sinh\n"
      + "2,Bình,2/3/2010,,1,Chi,3/3/2010\n,,,,2,Dũng,4/3/2010\n",
    // Above the first header.
    "LỚP 6/1,,,,LỚP 6/2\n,,,,STT,Họ và tên,Ngày sinh\nSTT,Họ và tên,Ngày sinh,,1,Chi,3/3/2010\n"
      + "1,An,1/3/2010,,2,Dũng,4/3/2010\n2,Bình,2/3/2010\n",
  ])
  func `lists whose headers stand in different rows are read each from its own`(csv: String) throws
  {
    #expect(try lists(csv) == ["A–C 6/1: An+Bình", "E–G 6/2: Chi+Dũng"])
  }

  @Test func `a printed page's header and a table of others are no list beside the first`() throws {
    let pages =
      "LỚP 6/1\n"
      + "STT,Họ và tên,Ngày sinh\n1,An,1/3/2010\nSTT,Họ và tên,Ngày sinh\n2,Bình,2/3/2010\n"
    #expect(try lists(pages) == ["all 6/1: An+Bình"])
    let officers =
      "LỚP 6/1\nSTT,Họ và tên,Ngày sinh\n1,An,1/3/2010,,STT,Họ và tên,Chức vụ\n"
      + "2,Bình,2/3/2010,,1,An,Lớp trưởng\n"
    #expect(try lists(officers) == ["all 6/1: An+Bình"])
  }

  @Test func `a title of one list is none of the other's`() throws {
    #expect(
      try lists("LỚP 6/1\n" + Self.header + Self.rows)
        == ["A–C 6/1: An+Bình", "E–G ?: Chi+Dũng+Em"])
    let span = HeadingSpan(rows: 1...1, columns: 0...6)
    #expect(
      try lists("LỚP 6/1\n" + Self.header + Self.rows, spans: [span])
        == ["A–C 6/1: An+Bình", "E–G 6/1: Chi+Dũng+Em"])
  }

  @Test func `a list that goes on in the columns beside it has one title`() throws {
    let csv =
      "DANH SÁCH LỚP 6/1\n" + Self.header
      + "1,An,1/3/2010,,3,Chi,3/3/2010\n2,Bình,2/3/2010,,4,Dũng,4/3/2010\n"
    #expect(try lists(csv) == ["A–C 6/1: An+Bình", "E–G 6/1: Chi+Dũng"])
  }

  @Test func `lists without roll numbers repeat their headings`() throws {
    let csv =
      "Họ và tên,Ngày sinh,Lớp,,Họ và tên,Ngày sinh,Lớp\nAn,1/3/2010,6/1,,Bình,2/3/2010,6/2\n"
    #expect(try lists(csv) == ["A–C ?: An", "E–G ?: Bình"])
  }

  @Test(arguments: [
    "STT,Họ và tên,Họ và tên,Lớp,Ngày sinh\n1,An,Ân,6/1,1/3/2010\n",
    "STT,Họ và tên,Lớp,Họ và tên,Ngày sinh\n1,An,6/1,Ân,1/3/2010\n",
    "STT,Lớp,Thông tin cũ,,Thông tin mới,\n,,Họ và tên,Ngày sinh,Họ và tên,Ngày sinh\n1,6/1,An,1/3/2010,Ân,1/3/2010\n",
    "STT,Họ và tên,Ngày sinh,Lớp,Cha,,Mẹ,\n,,,,Họ và tên,Ngày sinh,Họ và tên,Ngày sinh\n1,An,1/3/2010,6/1,Ba,1/1/80,Tư,2/2/82\n",
    "STT,Họ và tên,Ngày sinh,Lớp,Họ và tên,Ngày sinh\n1,An,1/3/2010,6/1,Ba,1/1/1980\n",
    "STT,Họ và tên học sinh,Ngày sinh,Lớp,STT,Họ và tên phụ huynh\n1,An,1/3/2010,6/1,1,Ba\n",
    "STT,Họ và tên,Ngày sinh,,STT,Họ và tên,SĐT\n1,An,1/3/2010,,1,Ba,0901234567\n",
    "Họ,Tên đệm,Tên,Ngày sinh,Lớp\nLê,Văn,An,1/3/2010,6/1\n",
  ]) func `names that come twice in one list make no second one`(csv: String) throws {
    #expect(try parts(csv).map(\.part) == [nil])
  }

  @Test func `a column that a person settled begins no list`() throws {
    let csv = Self.header + Self.rows
    #expect(try parts(csv) { $0.columns["f"] = .some(nil) }.map(\.part) == [nil])
  }

  @Test func `cells keep the columns of the sheet`() throws {
    let csv = "LỚP 6/1,,,,LỚP 6/2\n" + Self.header + "1,An,1/3/2010,,1,Chi,31/4/2010\n"
    var check = RosterCheck(
      try parts(csv).map { try RosterSource($0) }, defaults: RosterDefaults(schoolYearStart: 2020))
    while try !check.nextBatch(5).isEmpty {}
    let found = check.findings.all.filter { $0.kind.code == "invalid-birth-date" }
    #expect(found.map(\.cell.file) == [1])
    #expect(found.map(\.cell.row) == [3])
    #expect(found.map(\.cell.column) == [6])
  }

  @Test func `a kept table of a list is the same list`() throws {
    let csv = "LỚP 6/1,,,,LỚP 6/2\n" + Self.header + Self.rows
    for table in try parts(csv) {
      let source = try RosterSource(table)
      let kept = try KeptTable(source)
      let again = try RosterSource(kept.table)
      #expect(again.table.part == table.part)
      #expect(again.named == source.named)
      #expect(kept.name == source.name)
      #expect(try again.sampleNames() == source.sampleNames())
    }
  }
}
