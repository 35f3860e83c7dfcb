import Testing

@testable import SchoolCampaign

/// Mobile phones below the heading of BHXH numbers, and BHXH numbers that begin as phones do.
struct NumbersLikePhonesTests {
  private static let header = "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH,SĐT phụ huynh\n"
  private static let names = [
    "An", "Bình", "Cường", "Dung", "Em", "Giang", "Hà", "Khoa", "Lan", "Mai",
  ]

  /// Rows of children with these cells for number and phone.
  private static func rows(_ cells: [(number: String, phone: String)]) -> String {
    zip(names, cells).enumerated().map { index, row in
      "\(index + 1),Nguyễn Văn \(row.0),\(index + 1)/3/2009,6/1,\(row.1.number),\(row.1.phone)\n"
    }.joined()
  }

  private static func found(_ cells: [(number: String, phone: String)]) -> PhonesAsNumbers? {
    do throws(RosterFileError) {
      _ = try source(cells)
      return nil
    } catch .columnsShifted(let shifted) {
      return shifted.phones
    } catch {
      return nil
    }
  }

  private static func source(
    _ cells: [(number: String, phone: String)], _ choices: ReadingChoices = ReadingChoices()
  ) throws(RosterFileError) -> RosterSource {
    do {
      return try RosterSource(
        RosterInput(name: "a.csv", bytes: Array((header + rows(cells)).utf8)), choices)
    } catch let error as RosterFileError { throw error } catch { throw .unreadable }
  }

  private static let numbers = (0..<8).map { "791234567\($0)" }
  private static let phones = [
    "0901234567", "0912345670", "0387654320", "0776543211", "0585554443", "0981122334",
    "0868112233", "0333444555",
  ]
  /// Numbers of one province, of old, that begin as phones do.
  private static let ofProvince = (0..<8).map { "03\($0)234567\($0)" }

  @Test func `phones in the column of numbers and numbers in that of phones are columns shifted`()
    throws
  {
    let found = try #require(Self.found(Array(zip(Self.phones, Self.numbers))))
    #expect(found.phones.column == 4)
    #expect(found.phones.values == ["0901234567", "0912345670"])
    #expect(found.numbers?.column == 5)
  }

  @Test(arguments: ["", "chưa có", "0", "000000000"])
  func `phones in the column of numbers are found where the phones are blank`(blank: String) throws
  {
    let found = try #require(Self.found(Self.phones.map { ($0, blank) }))
    #expect(found.phones.column == 4)
    #expect(found.numbers == nil)
    let alike = (0..<8).map { ("090123456\($0)", blank) }
    #expect(Self.found(alike) != nil)
  }

  @Test func `three phones are enough, and so are phones that lost their zero`() {
    #expect(Self.found(Self.phones.prefix(3).map { ($0, "") }) != nil)
    #expect(Self.found(Self.phones.map { (String($0.dropFirst()), "") }) != nil)
    #expect(Self.found(Self.phones.map { ($0, $0) })?.numbers?.column == 5)
  }

  @Test func `numbers that begin as phones do are numbers where a phone stands beside them`()
    throws
  {
    let cells = Array(zip(Self.ofProvince, Self.phones))
    #expect(Self.found(cells) == nil)
    let check = try checked(Self.header + Self.rows(cells))
    #expect(check.rows.compactMap(\.details.insuranceNumber).count == 8)
    #expect(!check.findings.contains { $0.kind == .numberLikePhone || $0.kind == .phoneInNumber })
  }

  @Test func `numbers of one province without phones are taken with a word`() throws {
    let cells = Self.ofProvince.map { ($0, "") }
    #expect(Self.found(cells) == nil)
    let check = try checked(Self.header + Self.rows(cells))
    #expect(check.rows.compactMap(\.details.insuranceNumber).count == 8)
    #expect(check.findings.count { $0.kind == .numberLikePhone } == 8)
    #expect(check.rows.allSatisfy { !$0.isRefused })
  }

  @Test func `numbers of one province in place of phones too are columns shifted`() {
    #expect(Self.found(Array(zip(Self.ofProvince, Self.numbers))) != nil)
  }

  @Test func `what a person says of the column counts`() throws {
    var choices = ReadingChoices()
    choices.settle(heading: "E", as: .insuranceNumber)
    let source = try Self.source(Self.phones.map { ($0, "") }, choices)
    #expect(source.layout.fields[4] == .insuranceNumber)
  }

  @Test func `a number and a phone that were exchanged in one row are an error`() throws {
    var cells = Array(zip(Self.numbers, Self.phones))
    cells[3] = (cells[3].1, cells[3].0)
    let check = try checked(Self.header + Self.rows(cells))
    let found = check.findings.filter { $0.kind == .phoneInNumber }
    #expect(found.map(\.cell.row) == [5])
    #expect(found.map(\.cell.column) == [4])
    #expect(check.rows.map(\.isRefused) == (0..<8).map { $0 == 3 })
  }

  @Test func `a phone without another one beside it is taken for a number with a word`() throws {
    var cells = Array(zip(Self.numbers, Self.phones))
    cells[2] = ("0901234560", "")
    cells[5] = ("0301234560", "")  // of no network, a province's
    cells[6] = ("HS4790912345678", "")
    let check = try checked(Self.header + Self.rows(cells))
    #expect(check.findings.filter { $0.kind == .numberLikePhone }.map(\.cell.row) == [4])
    #expect(check.rows.allSatisfy { !$0.isRefused })
  }

  @Test func `a child from another province is no error beside a phone`() throws {
    var cells = Array(zip(Self.numbers, Self.phones))
    cells[2].0 = "0901234560"
    let check = try checked(Self.header + Self.rows(cells))
    #expect(!check.findings.contains { $0.kind == .numberLikePhone || $0.kind == .phoneInNumber })
  }
}
