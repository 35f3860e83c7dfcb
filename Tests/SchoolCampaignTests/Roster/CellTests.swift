import Testing

@testable import SchoolCampaign

struct CellTests {
  private static let header =
    "Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân\n"

  private func found(_ row: String) throws -> [String] {
    try checked(Self.header + row).findings.map { finding in
      "\(finding.kind.code) \(finding.cell.row) \(finding.cell.column.map(String.init) ?? "-")"
    }
  }

  @Test(arguments: [
    (",6/1,2,6/3/2009,,,", ["missing-name 2 0"]),
    ("Bình,,2,6/3/2009,,,", ["missing-class 2 1"]),
    ("Ng?y?n,6/1,2,6/3/2009,,,", ["letters-lost 2 0"]),
    ("Nguyá»…n VÄƒn An,6/1,2,6/3/2009,,,", ["garbled-name 2 0"]),
    ("NguyÔn V¨n §øc,6/1,2,6/3/2009,,,", ["garbled-name 2 0"]),
    ("Bình,06-Jan,2,6/3/2009,,,", ["spoiled-class 2 1"]),
    ("Bình,6-Thg1,2,6/3/2009,,,", ["spoiled-class 2 1"]),
    ("Bình,06/01/2021,2,6/3/2009,,,", ["spoiled-class 2 1"]),
    ("Bình,44202,2,6/3/2009,,,", ["spoiled-class 2 1"]),
    ("Bình,6.00E+01,2,6/3/2009,,,", ["restored-class 2 1"]),
    ("Bình,6/1,2,31/02/2009,,,", ["invalid-birth-date 2 3"]),
    ("Bình,6/1,2,03/25/2009,,,", ["month-first-date 2 3"]),
    ("Bình,6/1,2,6/3/2009,123456789,,", ["restored-leading-zero 2 4"]),
    ("Bình,6/1,2,6/3/2009,123456789.0,,", ["restored-leading-zero 2 4"]),
    ("Bình,6/1,2,6/3/2009,7.92E+09,,", ["scientific-notation 2 4"]),
    ("Bình,6/1,2,6/3/2009,12345,,", ["invalid-insurance-number 2 4"]),
    ("Bình,6/1,x,6/3/2009,,,", ["unreadable-roll-number 2 2"]),
    ("Bình,6/1,2,6/3/2009,,HS001,", ["unusable-ministry-id 2 5"]),
    ("Bình,6/1,2,6/3/2009,,,024123456", ["unusable-personal-id 2 6"]),
    ("Bình 2,6/1,2,6/3/2009,,,", ["signs-in-name 2 0"]),
    ("Bình,6/1,2,6/3/2009,,,,thừa", ["too-many-cells 2 7"]),
    ("Bình,6/1,2,6/3/2009", ["too-few-cells 2 -"]),
    (
      "Bình,6/1,2,6/3/2009,\"x\nY,6/1,3,6/3/2009,,,\",,",
      [
        "swallowed-rows 2 4", "invalid-insurance-number 2 4",
      ]
    ),
  ]) func `each bad cell is found where it stands`(row: String, expected: [String]) throws {
    #expect(try found(row).sorted() == expected.sorted())
  }

  @Test(arguments: [
    "H'Nga Niê", "Y Bih-Êban", "K’Thương", "Kim Min-jun", "陳美玲", "Nguyễn Thị M.", "Ấu", "O'Brien",
    "Jürgen Müller", "김민준", "Đặng Thị Ý",
  ]) func `names of all peoples are names`(name: String) throws {
    let rows = try checked(Self.header + "\(name),6/1,2,6/3/2009,,,")
    #expect(rows.findings.isEmpty)
    #expect(rows.rows.count == 1)
  }

  @Test(arguments: [
    "10CB3", "1A", "Một 1", "12.1", "12.10", "6A1", "10 Anh", "6/10", "Lớp 6_1", "11D", "6.A1",
    "10A1.2",
  ]) func `classes as schools name them are not spoiled`(name: String) throws {
    #expect(SpoiledClass(name) == nil)
  }

  @Test(arguments: [
    ("HS 4 79 79 123 45678", "7912345678"), ("7912345678.0", "7912345678"),
    ("'0120878811", "0120878811"), (" 79.123.45678 ", "7912345678"),
  ]) func `a number is read however it is written`(cell: String, expected: String) throws {
    let rows = try checked("Họ và tên,Lớp,Số thẻ BHYT\nAn,6/1,\(cell)\n").rows
    #expect(rows.map(\.details.insuranceNumber?.text) == [expected])
  }

  @Test(arguments: [
    ("0901234567", "0901234567"), ("+84 90 123 45 67", "0901234567"), ("84901234567", "0901234567"),
    ("901234567", "0901234567"), ("0901.234.567", "0901234567"), ("gọi mẹ", "gọi mẹ"),
  ]) func `a phone is kept as it can be called`(cell: String, expected: String) throws {
    let rows = try checked("Họ và tên,Lớp,Ngày sinh,SĐT\nAn,6/1,5/3/2009,\(cell)\n").rows
    #expect(rows.map(\.details.parentPhone) == [expected])
  }

  @Test func `all problems are told, those of refused rows too`() throws {
    let codes = try found(
      "An,6/1,1,5/3/2009,7912345601,,\nTrần Thị Bình,6/1,2,31/02/2009,7912345601,,")
    #expect(codes == ["invalid-birth-date 3 3", "repeated-insurance-number 3 4"])
  }

  @Test(arguments: [
    ("25/5/2014", "2014-05-25"), ("25-05-2014", "2014-05-25"), ("25.5.2014", "2014-05-25"),
    ("2014-05-25", "2014-05-25"), ("25/5/14", "2014-05-25"), ("25/05/99", "1999-05-25"),
    ("41784", "2014-05-25"), ("25/5/2014 0:00:00", "2014-05-25"),
    ("2014-05-25T00:00:00", "2014-05-25"), ("25 / 5 / 2014", "2014-05-25"),
  ]) func `a birth date is read in every shape people write`(cell: String, iso: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh\nAn,1/1,\(cell)\n")
    #expect(found.rows.map(\.details.birthDate?.iso) == [iso])
  }

  @Test(arguments: [
    "25/5", "5/2014", "25/5/214", "25//2014", "12345", "ngày 25", "25/5/50", "32/1/14",
  ])
  func `anything else is no birth date`(cell: String) throws {
    let found = try checked("Họ và tên,Lớp,Ngày sinh,Mã số BHXH\nAn,1/1,\(cell),7912345678\n")
    #expect(found.findings.map(\.kind.code) == ["invalid-birth-date"])
  }

  @Test func `a birth date may stand in three columns`() throws {
    let rows = try checked(
      "STT,Họ và tên,Ngày sinh,,,Lớp\n,,Ngày,Tháng,Năm,\n1,An,25,5,2014,1/1\n"
    ).rows
    #expect(rows.map(\.details.birthDate?.iso) == ["2014-05-25"])
  }
}
