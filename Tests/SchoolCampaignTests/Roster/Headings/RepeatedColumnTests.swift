import Testing

@testable import SchoolCampaign

/// Columns of one meaning that stand more than once.
struct RepeatedColumnTests {
  private func source(
    _ csv: String, _ maps: [String: RosterField?] = [:]
  ) throws -> RosterSource {
    var choices = ReadingChoices()
    for (key, field) in maps { choices.settle(heading: key, as: field) }
    return try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)), choices)
  }

  private let twoNames = """
    STT,Họ và tên,Lớp,Ngày sinh,Họ và tên
    1,Nguyễn Văn An,6/1,5/3/2009,Nguyễn Văn Ba
    2,Trần Thị Chi,6/1,6/3/2009,
    """

  @Test func `two columns of names that differ are a question with letters and values`() throws {
    let conflict = try #require(try source(twoNames).conflicts.first)
    #expect(conflict.field == .fullName)
    #expect(conflict.columns.map(\.column) == [1, 4])
    #expect(
      conflict.columns.map(\.values) == [["Nguyễn Văn An", "Trần Thị Chi"], ["Nguyễn Văn Ba"]])
    #expect(conflict.rows == 1)
    #expect(conflict.firstRow == 2)
  }

  @Test(
    arguments: [
      // What a whole name ends or begins with already.
      (["Họ và tên", "Tên"], ["Nguyễn Văn An", "Văn An"], nil),
      (["Tên", "Họ và tên"], ["An", "Nguyễn Văn An"], nil),
      (["Họ", "Họ và tên"], ["Nguyễn", "Nguyễn Văn An"], nil),
      // Two words beside a whole name, and a nickname.
      (["Họ và tên", "Tên"], ["Nguyễn Văn An", "Bảo An"], [.familyName, .givenName]),
      (["Họ và tên", "Tên"], ["Nguyễn Bảo An", "Bi"], [.familyName, .givenName]),
      (["Tên", "Họ và tên"], ["An", "Nguyễn Văn"], [.givenName, .familyName]),
      (["Họ", "Họ và tên"], ["Nguyễn Văn", "An"], [.familyName, .givenName]),
    ] as [([String], [String], [RosterField]?)])
  func `a whole name beside a part that it does not have is a question`(
    heads: [String], cells: [String], joined: [RosterField]?
  ) throws {
    let csv =
      "\(heads.joined(separator: ",")),Lớp,Ngày sinh\n\(cells.joined(separator: ",")),6/1,5/3/2009\n"
    let found = try source(csv)
    #expect(found.conflicts.map(\.field) == (joined == nil ? [] : [.fullName]))
    guard let joined else { return }
    let choices = try #require(found.conflicts.first).choices
    #expect(choices[1].map(\.field) == joined)
    let settled = try source(csv, ["A": joined[0], "B": joined[1]])
    #expect(settled.conflicts.isEmpty)
    #expect(try settled.sampleNames().map { $0.split(separator: " ").count } != [1])
    let whole = heads.firstIndex(of: "Họ và tên") ?? 0
    let one = try source(csv, [["A", "B"][whole]: .fullName, ["B", "A"][whole]: nil])
    #expect(one.conflicts.isEmpty)
    #expect(try one.sampleNames() == [cells[whole]])
  }

  @Test func `letters settle which column counts`() throws {
    let found = try source(twoNames, ["B": .fullName, "E": .parentName])
    #expect(found.conflicts.isEmpty)
    #expect(found.layout.fields == [.rollNumber, .fullName, .className, .birthDate, .parentName])
    let other = try source(twoNames, ["E": .fullName])
    #expect(other.layout.fields[1] == nil)
    #expect(other.conflicts.isEmpty)
  }

  @Test func `a heading that is one letter outweighs the column of that letter`() throws {
    let found = try source("C,Họ và tên,Lớp,Ngày sinh\nghi,An,6/1,5/3/2009\n", ["C": .note])
    #expect(found.layout.fields == [.note, .fullName, .className, .birthDate])
  }

  @Test(arguments: [
    ("Họ và tên,Họ và tên học sinh", "An Lê,An Lê\nBa Lê,BA LÊ"),
    ("Họ và tên,Họ và tên học sinh", "An Lê,\n,Ba Lê"),
  ]) func `names that agree or fill each other need no question`(heads: String, rows: String) throws
  {
    let lines = rows.split(separator: "\n").enumerated().map { "\($1),6/1,\($0 + 1)/3/2009" }
    let csv = "\(heads),Lớp,Ngày sinh\n" + lines.joined(separator: "\n")
    #expect(try source(csv).conflicts.isEmpty)
    #expect(try checked(csv).rows.map(\.details.fullName) == ["An Lê", "Ba Lê"])
  }

  @Test(arguments: [
    "Ngày sinh,Ngày sinh|5/3/2009,6/3/2009", "Lớp,Lớp học|6/1,6/2", "STT,TT|1,7",
    "CCCD,CCCD|079209000001,079209000002", "Trường,Tên trường|THCS Hoa Sen,THCS Hoa Mai",
  ]) func `two values of any kind that may stand once are a question`(table: String) throws {
    let halves = table.split(separator: "|")
    let found = try source(
      "Họ và tên,\(halves[0]),Mã số BHXH\nNguyễn Văn An,\(halves[1]),7912345601\n")
    #expect(found.conflicts.count == 1)
  }

  @Test func `a column of years says nothing against one of dates`() throws {
    let csv = "Họ và tên,Lớp,Năm sinh,Ngày sinh\nNguyễn Văn An,6/1,2009,5/3/2009\n"
    #expect(try source(csv).conflicts.isEmpty)
    #expect(try checked(csv).rows.map(\.details.birthDate?.iso) == ["2009-03-05"])
  }

  @Test func `family, middle and given names in three columns are one name`() throws {
    let rows = try checked("Họ,Tên đệm,Tên,Lớp,Ngày sinh\nNguyễn,Thị Mỹ,An,6/1,5/3/2009\n").rows
    #expect(rows.map(\.details.fullName) == ["Nguyễn Thị Mỹ An"])
  }
}

/// Names and phones of two parents.
struct ParentContactTests {
  private func contacts(_ cells: String) throws -> [String?] {
    let rows = try checked(
      """
      STT,Họ và tên,Lớp,Ngày sinh,Cha,,Mẹ,
      ,,,,Họ tên,SĐT,Họ tên,SĐT
      1,Nguyễn Văn An,6/1,5/3/2009,\(cells)
      """
    ).rows
    return [rows.first?.details.parentName, rows.first?.details.parentPhone]
  }

  @Test(
    arguments: [
      ("Ba,0901234567,Tư,0912345678", ["Ba / Tư", "0901234567 / 0912345678"]),
      ("Ba,,Tư,0912345678", ["Tư / Ba", "0912345678"]),
      (",,Tư,0912345678", ["Tư", "0912345678"]),
      ("Ba,,,0912345678", ["Mẹ (cha: Ba)", "0912345678"]),
      (",0901234567,Tư,0912345678", ["Tư / cha", "0912345678 / 0901234567"]),
      ("Ba,,Tư,", ["Ba / Tư", nil]),
    ] as [(String, [String?])]) func `a name and another person's phone do not pass for one person`(
      cells: String, expected: [String?]
    ) throws
  {
    #expect(try contacts(cells) == expected)
  }
}
