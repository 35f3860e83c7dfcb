import Testing

@testable import SchoolCampaign

/// What is decided for a file as a whole.
struct FileDecisionTests {
  private func order(_ dates: [String]) -> DateOrder? {
    var evidence = DateOrderEvidence()
    for (row, date) in dates.enumerated() {
      Array(date.utf8).withUnsafeBufferPointer { evidence.note(CellBytes($0), row: row) }
    }
    return evidence.order
  }

  @Test(
    arguments: [
      (["5/3/2009", "25/3/2009"], .dayFirst), (["5/3/2009", "6/4/2009"], .dayFirst),
      (["3/25/2009", "3/26/2009", "5/3/2009"], .monthFirst), ([], .dayFirst),
      (["3/25/2009", "5/3/2009", "6/3/2009", "7/3/2009", "8/3/2009"], nil),
      (["3/25/2009", "3/26/2009", "25/3/2009"], nil),
      (["2009-03-05", "2009-03-06", "2009-03-07", "25/3/2009"], nil),
      (["2009-03-05", "2009-03-06", "2009-03-27", "25/3/2009"], .dayFirst),
      (["2009-03-05", "2009-03-06", "2009-03-07"], .dayFirst),
    ] as [([String], DateOrder?)]) func `the order of dates is decided by all of them`(
      dates: [String], expected: DateOrder?
    )
  {
    #expect(order(dates) == expected)
  }

  private func readings(
    _ cells: [String], grades: Set<Int> = [], named: String? = nil, choices: [String: String] = [:]
  ) -> [String: ClassReadings.Reading] {
    ClassReadings(
      Dictionary(uniqueKeysWithValues: cells.map { ($0, ClassReadings.Cell()) }), grades: grades,
      named: named.flatMap { ClassName($0) }, choices: choices
    ).byCell
  }

  @Test func `a school's grades tell 6/1 from 1/6`() {
    #expect(readings(["06-Jan"], grades: [6, 7, 8, 9]) == ["06-Jan": .proposed("6/1")])
    #expect(readings(["06-Jan"], grades: [1, 2, 3, 4, 5]) == ["06-Jan": .proposed("1/6")])
    #expect(readings(["1-Jun"], grades: [6, 7, 8, 9]) == ["1-Jun": .proposed("6/1")])
    #expect(readings(["6-Thg1"], grades: [6, 7, 8, 9]) == ["6-Thg1": .proposed("6/1")])
    #expect(readings(["44202"], grades: [6, 7, 8, 9]) == ["44202": .proposed("6/1")])
  }

  @Test func `classes that came through whole tell it too`() {
    #expect(readings(["06-Jan", "6/13"])["06-Jan"] == .proposed("6/1"))
  }

  @Test func `with nothing to tell it, both readings are asked about`() {
    #expect(readings(["06-Jan"]) == ["06-Jan": .open(["6/1", "1/6"])])
    #expect(readings(["06-Jan"], named: "6/1") == ["06-Jan": .proposed("6/1")])
    #expect(readings(["06-Jan"], choices: ["06-Jan": "1/6"]) == ["06-Jan": .chosen("1/6")])
    #expect(readings(["####"]) == [:])
  }

  @Test func `of three classes the order that counts from one without a gap wins`() {
    let found = readings(["2021-01-06", "2021-02-06", "2021-03-06"])
    #expect(found["2021-03-06"] == .proposed("6/3"))
  }

  @Test func `a number is what a class like 6E1 became`() {
    #expect(readings(["6.00E+01"])["6.00E+01"] == .proposed("6E1"))
    #expect(readings(["60"])["60"] == .proposed("6E1"))
    #expect(readings(["1.00E+02"], grades: [10, 11, 12])["1.00E+02"] == .proposed("10E1"))
  }

  @Test func `12.1 that counts twice may be 12.10`() {
    var cells = Dictionary(
      uniqueKeysWithValues: ["12.1", "12.9", "12.11"].map { ($0, ClassReadings.Cell()) })
    func found() -> ClassReadings.Reading? {
      ClassReadings(cells, grades: [], named: nil, choices: [:]).byCell["12.1"]
    }
    #expect(found() == nil)
    cells["12.1"]?.repeatsRollNumber = true
    #expect(found() == .open(["12.1", "12.10"]))
    cells["12.10"] = ClassReadings.Cell()
    #expect(found() == nil)
  }

  @Test(
    arguments: [
      ("6_1", "lop.csv", "6/1"), ("Sheet1", "DS lop 6-2.xlsx", "6-2"), ("Lớp 6A1", "x", "6A1"),
      ("Sheet1", "danh sach 2021.csv", nil), ("10-03-2021", "x.csv", nil), (nil, "6_1.csv", "6/1"),
      (nil, "2021.csv", nil),
    ] as [(String?, String, String?)]) func `sheets and files name classes`(
      sheet: String?, file: String, name: String?
    )
  {
    let table = RosterTable(file: file, sheet: sheet, size: 0) {
      throw RosterFileError.unreadable
    }
    #expect(NamedClass.of(table)?.display == name)
  }

  @Test(arguments: [
    ("0901234567", ["0901234567"]), ("+84 90 123 45 67", ["0901234567"]),
    ("901234567", ["0901234567"]), ("01681234567", ["0381234567"]),
    ("1681234567", ["0381234567"]), ("0901234567/0912345678", ["0901234567", "0912345678"]),
    ("Mẹ: 0901234567, bố: 0912345678", ["0901234567", "0912345678"]), ("12345", []),
    ("0901234567 0912345678", ["0901234567", "0912345678"]),
  ]) func `phones are read however they are written`(cell: String, numbers: [String]) {
    #expect(PhoneNumber.parts(of: cell).compactMap { PhoneNumber($0)?.text } == numbers)
  }

  @Test(arguments: [
    ("Nguyễn Vаn Аn", "Nguyễn Van An"), ("Иван Петров", "Иван Петров"), ("Ｌê Ðức", "Lê Đức"),
    ("Kim Αn", "Kim An"),
  ]) func `letters that look Latin become so beside Latin ones`(text: String, expected: String) {
    #expect(PlainText.normalized(text) == expected)
  }
}
