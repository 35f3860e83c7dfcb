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
    // One of them is told to look like a phone.
    #expect(text.codes == ["number-like-phone"])
    #expect(text.remarks == [.digitBoxes([3...12])])
    let merged = try found(
      csv("Mã số BHXH", Self.ten), spans: [HeadingSpan(rows: 1...1, columns: 3...12)])
    #expect(merged.numbers == numbers)
    #expect(merged.codes == ["number-like-phone"])
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

  @Test(arguments: [
    ("Số thẻ BHYT", ["HS|4|79|79|123|45601", "HS|4|79|79|123|45602", "HS|4|79|79|123|45603"]),
    ("Mã số BHXH", ["7912|345|601", "7912|345|602", "7912|345|603"]),
    (
      "Mã số BHXH",
      ["7|9|1|-|2|3|4|-|5|6|0|1", "7|9|1|-|2|3|4|-|5|6|0|2", "7|9|1|-|2|3|4|-|5|6|0|3"]
    ),
  ])
  func `parts of a number in boxes are one, with signs between them too`(
    heading: String, rows: [String]
  ) throws {
    let cells = rows.map { $0.split(separator: "|").map(String.init) }
    let blank = heading + String(repeating: ",", count: cells[0].count - 1)
    let read = try found(csv(blank, cells))
    #expect(read.numbers == ["7912345601", "7912345602", "7912345603"])
    #expect(read.codes == [])
  }

  @Test(arguments: ["7912345601", "Chưa có", ""])
  func `a row with the whole number in the first box, or a word there, hinders nobody`(
    first: String
  ) throws {
    let rows = [[first] + Array(repeating: "", count: 9)] + Self.ten.dropFirst()
    let blank = "Mã số BHXH" + String(repeating: ",", count: 9)
    let read = try found(csv(blank, rows) + ",,,,,Ngày 5,,,,\n")
    let whole: String? = first == "7912345601" ? first : nil
    let expected: [String?] = [whole, "0791234562", "7912345603"]
    #expect(Array(read.numbers.prefix(3)) == expected)
  }

  @Test func `a blank between boxes is a digit that is missing, and no other number`() throws {
    var rows = Self.ten
    rows[0][4] = ""
    let blank = "Mã số BHXH" + String(repeating: ",", count: 9)
    let more = ["Dũng", "Giang", "Hà", "Khoa"].enumerated().map { place, name in
      "\(name),6/1,8/3/2009,7,9,1,2,3,4,9,9,9,\(place)\n"
    }.joined()
    let read = try found(csv(blank, rows) + more)
    #expect(read.numbers.prefix(3) == [nil, "0791234562", "7912345603"])
    #expect(read.codes == ["invalid-insurance-number", "number-like-phone"])
  }

  @Test func `phones and birth dates in boxes are read`() throws {
    let text =
      "Họ và tên,Lớp,SĐT phụ huynh" + String(repeating: ",", count: 9) + ",Ngày sinh"
      + String(repeating: ",", count: 7) + "\n"
      + ["0901234567", "0911234567"].enumerated().map { place, phone in
        let boxes = phone.map(String.init) + "0\(place + 1)032009".map(String.init)
        return "An,6/1,\(boxes.joined(separator: ","))\n"
      }.joined()
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(text.utf8)))
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(9)
    #expect(rows.map(\.details.parentPhone) == ["0901234567", "0911234567"])
    #expect(rows.map { $0.details.birthDate?.iso } == ["2009-03-01", "2009-03-02"])
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
