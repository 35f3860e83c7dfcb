import Testing

@testable import SchoolCampaign

/// Numbers with a digit a column below one heading.
struct DigitBoxesTests {
  private func found(
    _ csv: String, spans: [HeadingSpan] = []
  ) throws -> (numbers: [String?], codes: [String], remarks: [TableRemark]) {
    let input = RosterInput(name: "x.csv", bytes: Array(csv.utf8))
    let text = RosterTable(input, delimiter: 0x2C)
    let table = RosterTable(file: "x.xlsx", sheet: "A", size: 1, spans: spans) { try text.reader() }
    let source = try RosterSource(table)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(100)
    return (
      rows.map(\.details.insuranceNumber?.text), check.findings.all.map(\.kind.code),
      source.table.remarks
    )
  }

  private static let pupils = ["An,6/1,5/3/2009", "Bình,6/1,6/3/2009", "Chi,6/1,7/3/2009"]

  private func csv(_ heading: String, _ numbers: [[String]], after: String = "") -> String {
    "Họ và tên,Lớp,Ngày sinh,\(heading)\n"
      + zip(Self.pupils, numbers).map { "\($0),\($1.joined(separator: ","))\(after)\n" }.joined()
  }

  private static let ten = ["7912345601", "0791234562", "7912345603"].map { $0.map(String.init) }

  @Test(arguments: [["7912345601", "0791234562", "7912345603"]])
  func `ten digits in ten columns are one number, told once`(numbers: [String]) throws {
    let blank = "Mã số BHXH" + String(repeating: ",", count: 9)
    let text = try found(csv(blank, Self.ten))
    #expect(text.numbers == numbers)
    #expect(text.codes == [])
    #expect(text.remarks == [.digitBoxes([3...12])])
    let merged = try found(
      csv("Mã số BHXH", Self.ten), spans: [HeadingSpan(rows: 1...1, columns: 3...12)])
    #expect(merged.numbers == numbers)
    #expect(merged.codes == [])
  }

  @Test func `a card in fifteen columns is one number, and what stands behind it stays`() throws {
    let cards = Self.ten.map { ["H", "S", "4", "7", "9"] + $0 }
    let heading = "Số thẻ BHYT" + String(repeating: ",", count: 14) + ",Ghi chú"
    let read = try found(csv(heading, cards, after: ",x"))
    #expect(read.numbers == ["7912345601", "0791234562", "7912345603"])
    #expect(read.codes == [])
  }

  @Test func `boxes may be numbered below their heading`() throws {
    let cards = Self.ten.map { ["HS", "4", "7", "9"] + $0 }
    let heading =
      "Số thẻ BHYT" + String(repeating: ",", count: 13) + "\n,,,"
      + (1...14).map { String($0) }.joined(separator: ",")
    let read = try found(csv(heading, cards))
    #expect(read.numbers == ["7912345601", "0791234562", "7912345603"])
  }

  @Test func `a number with a digit missing is an error of its row`() throws {
    var numbers = Array(repeating: Self.ten[0], count: 1) + Self.ten.dropFirst()
    numbers[2][4] = ""
    numbers[2][5] = ""
    let blank = "Mã số BHXH" + String(repeating: ",", count: 9)
    let rows = try found(csv(blank, numbers + [], after: ""))
    #expect(rows.numbers.last == .some(nil))
  }

  @Test func `columns of marks beside a number are no boxes`() throws {
    let heading = "Mã số BHXH" + (1...10).map { ",Buổi \($0)" }.joined()
    let rows = ["7912345601", "0791234562", "7912345603"].map {
      [$0] + Array(repeating: "1", count: 10)
    }
    let read = try found(csv(heading, rows))
    #expect(read.numbers == ["7912345601", "0791234562", "7912345603"])
    #expect(read.remarks == [])
  }
}
