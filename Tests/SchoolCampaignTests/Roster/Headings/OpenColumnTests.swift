import Testing

@testable import SchoolCampaign

/// Columns with values and without a heading that says what they are.
struct OpenColumnTests {
  private func source(_ csv: String, _ maps: [String: RosterField?] = [:]) throws -> RosterSource {
    var choices = ReadingChoices()
    for (key, field) in maps { choices.settle(heading: key, as: field) }
    return try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)), choices)
  }

  private static let names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu"]

  /// A list whose third column has no heading.
  private func list(_ heads: String, _ column: [String], _ more: [String]) -> String {
    "STT,Họ và tên,,\(heads)\n"
      + Self.names.indices.map { "\($0 + 1),\(Self.names[$0]),\(column[$0]),\(more[$0])" }
      .joined(separator: "\n")
  }

  @Test(
    arguments: [
      (["5/3/2009", "16/4/2009", "27/5/2009"], .birthDate),
      (["7912345601", "7912345602", "7912345603"], .insuranceNumber),
      (["HS4797912345601", "HS4797912345602", "HS4797912345603"], .insuranceNumber),
    ] as [([String], RosterField)]) func `a column that alone may say who a child is is a question`(
      column: [String], field: RosterField
    ) throws
  {
    let more = Array(repeating: field == .birthDate ? "6/1,7912345699" : "6/1,5/3/2009", count: 3)
    let heads = field == .birthDate ? "Lớp,Mã số BHXH" : "Lớp,Ngày sinh"
    let open = try source(list(heads, column, more)).openColumns
    #expect(open.map(\.idea) == [field])
    #expect(open.map(\.isDecisive) == [true])
    #expect(open.map(\.sample.column) == [2])
    #expect(open.map(\.sample.values) == [Array(column.prefix(2))])
  }

  @Test(arguments: [
    ["0901234567", "0912345678", "0923456789"], ["giỏi", "khá", "khá"], ["Nữ", "Nữ", "Nữ"],
    ["", "gửi lại", ""],
  ]) func `any other is only told`(column: [String]) throws {
    let more = Array(repeating: "6/1,5/3/2009,7912345601", count: 3)
    let open = try source(list("Lớp,Ngày sinh,Mã số BHXH", column, more)).openColumns
    #expect(open.map(\.isDecisive) == [false])
    #expect(open.map(\.sample.column) == [2])
  }

  @Test func `a column without heading is settled by its letter`() throws {
    let csv = list(
      "Lớp,Ngày sinh", ["7912345601", "7912345602", "7912345603"],
      Array(repeating: "6/1,5/3/2009", count: 3))
    let taken = try source(csv, ["C": .insuranceNumber])
    #expect(taken.layout.fields[2] == .insuranceNumber)
    #expect(taken.openColumns.isEmpty)
    #expect(try source(csv, ["c": nil]).openColumns.isEmpty)
  }

  @Test func `values right of the header are one column, a few are errors`() throws {
    func list(_ ends: [String]) -> String {
      "Họ và tên,Lớp,Ngày sinh\n"
        + Self.names.indices.map { "\(Self.names[$0]),6/1,5/\($0 + 1)/2009\(ends[$0])" }
        .joined(separator: "\n")
    }
    let column = list([",7912345601", ",7912345602", ",7912345603"])
    #expect(try source(column).openColumns.map(\.idea) == [.insuranceNumber])
    #expect(try checked(column).findings.isEmpty)
    #expect(try source(column, ["D": .insuranceNumber]).layout.fields.last == .insuranceNumber)
    let stray = list(["", ",thừa", ""])
    #expect(try source(stray).openColumns.isEmpty)
    #expect(try checked(stray).findings.map(\.kind) == [.tooManyCells])
  }

  private static let others = ["Võ Thị Hà", "Đặng Văn Hùng", "Bùi Ngọc Lan"]
  private static let parents = ["Nguyễn Văn Ba", "Trần Văn Tư", "Lê Văn Năm"]

  /// A list with names beside it, behind what stands before each of them.
  private func beside(_ names: [String], _ before: (Int) -> String) -> String {
    "LỚP 6/1\nSTT,Họ và tên,Ngày sinh\n"
      + names.indices.map {
        "\($0 + 1),\(Self.names[$0]),5/\($0 + 1)/2009,\(before($0))\(names[$0])"
      }
      .joined(separator: "\n")
  }

  @Test(arguments: [
    (others, true, true), (others, false, true), (parents, false, false), (names, true, false),
  ]) func `another list beside it is a question, parents and officers are told`(
    names: [String], isNumbered: Bool, isList: Bool
  ) throws {
    let csv = beside(names) { ",\(isNumbered ? "\($0 + 4)," : "")" }
    let open = try source(csv).openColumns.last
    #expect(open?.isList == isList && open?.isDecisive == isList)
    if !isNumbered { #expect(open?.idea == .parentName) }
    let column = isNumbered ? "F" : "E"
    #expect(try source(csv, [column: nil]).openColumns.allSatisfy { !$0.isDecisive })
  }

  @Test func `names right beside the list are told, with the parents' map`() throws {
    let open = try source(beside(Self.others) { _ in "" }).openColumns
    #expect(open.map(\.isDecisive) == [false])
    #expect(open.map(\.idea) == [.parentName])
  }

  @Test func `a list below and right of the first is a question, though its rows are passed over`()
    throws
  {
    let below = Self.others.map { ",,,,7,\($0)\n" }.joined()
    let found = try source("LỚP 6/1\nSTT,Họ và tên,Ngày sinh\n1,Lê An,5/3/2009\n" + below)
    #expect(found.openColumns.map(\.isList) == [false, true].suffix(found.openColumns.count))
    // Who signs is none.
    let signers = try source(
      "LỚP 6/1\nSTT,Họ và tên,Ngày sinh\n1,Lê An,5/3/2009\n,,,,Hiệu trưởng\n,,,,Võ Thị Hà\n")
    #expect(signers.openColumns.allSatisfy { !$0.isDecisive })
  }

  @Test func `a list left of the header is a question`() throws {
    let rows = Self.names.indices.map {
      "\($0 + 1),\(Self.others[$0]),,\($0 + 4),\(Self.names[$0]),5/3/2009\n"
    }
    let found = try source("LỚP 6/1\n,,,STT,Họ và tên,Ngày sinh\n" + rows.joined())
    #expect(found.openColumns.filter(\.isDecisive).map(\.sample.column) == [1])
  }

  @Test func `names stand right of their heading in a text file`() throws {
    let rows = try checked("STT,Họ và tên,,Lớp,Ngày sinh\n1,,Nguyễn Văn An,6/1,5/3/2009\n").rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Văn An"])
  }

  @Test func `days beside a name are no part of it`() throws {
    let found = try source("STT,Họ và tên,,Lớp\n1,Nguyễn Văn An,5/3/2009,6/1\n")
    #expect(found.layout.fields == [.rollNumber, .fullName, nil, .className])
    #expect(found.openColumns.map(\.idea) == [.birthDate])
  }

  @Test func `a letter that means different columns in several files is refused`() throws {
    let layouts = try ["Họ và tên,Lớp,Ngày sinh", "Họ và tên,Ngày sinh,Lớp"].map {
      try source($0 + "\nAn Lê,1,1\n").layout
    }
    var choices = ReadingChoices()
    choices.settle(heading: "B", as: .className)
    let fault = MappingFault.severalColumns(letters: "B", headings: ["Lớp", "Ngày sinh"])
    #expect(choices.fault(in: layouts) == fault)
    #expect(choices.fault(in: [layouts[0], layouts[0]]) == nil)
    choices = ReadingChoices()
    choices.settle(heading: "Quê quán", as: .note)
    #expect(choices.fault(in: layouts) == .noColumn("que quan"))
  }
}

/// Values under a heading that is merged over several columns.
struct MergedHeadingTests {
  /// A sheet whose first row is the header, with `spans` merged in it.
  private func sheet(_ rows: [[String]], spans: [ClosedRange<Int>]) throws -> RosterTable {
    var writer = SheetWriter()
    for (number, cells) in rows.enumerated() {
      writer.beginRow(number + 1)
      for (column, cell) in cells.enumerated() { try writer.add(Array(cell.utf8), column: column) }
      try writer.endRow()
    }
    for span in spans { writer.merge(columns: span, rows: 1...1) }
    return try writer.table(file: "s.xlsx", sheet: "S")
  }

  private let rows = [
    ["STT", "Họ và tên", "", "", "Ngày sinh", "", "", "Lớp"],
    ["1", "", "Nguyễn Văn An", "", "5", "3", "2009", "6/1"],
    ["2", "", "Trần Thị Bình", "", "16", "4", "2009", "6/1"],
  ]

  @Test func `values belong to the heading above them, wherever they stand under it`() throws {
    let source = try RosterSource(sheet(rows, spans: [1...3, 4...6]))
    #expect(
      source.layout.fields == [
        .rollNumber, nil, .fullName, nil, .birthDay, .birthMonth, .birthYear, .className,
      ])
    #expect(source.openColumns.isEmpty)
  }

  @Test func `a name in three columns under one heading is joined`() throws {
    var rows = rows
    (rows[1][1], rows[1][2], rows[1][3]) = ("Nguyễn", "Văn", "An")
    (rows[2][1], rows[2][2], rows[2][3]) = ("Trần", "Thị", "Bình")
    let source = try RosterSource(sheet(rows, spans: [1...3, 4...6]))
    #expect(try source.sampleNames() == ["Nguyễn Văn An", "Trần Thị Bình"])
  }

  @Test func `the last heading goes on beyond the header's own cells`() throws {
    let rows = [
      ["STT", "Họ và tên", "Lớp", "Mã số BHXH"], ["1", "An Lê", "6/1", "", "7912345601"],
      ["2", "Ba Lê", "6/1", "", "7912345602"],
    ]
    let source = try RosterSource(sheet(rows, spans: [3...5]))
    #expect(source.layout.fields == [.rollNumber, .fullName, .className, nil, .insuranceNumber])
    #expect(source.openColumns.isEmpty)
  }

  @Test func `a kept plan reads merged headings as they were`() throws {
    let source = try RosterSource(sheet(rows, spans: [1...3, 4...6]))
    let again = try RosterSource(KeptTable(source).table)
    #expect(again.layout == source.layout)
    #expect(try again.sampleNames() == source.sampleNames())
  }
}
