import Testing

@testable import SchoolCampaign

struct RuleTests {
  private static let header =
    "Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân\n"
  private static let first = "Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001\n"

  /// What is found where, in a file whose second row is a good one.
  private func found(_ row: String) throws -> [String] {
    try checked(Self.header + Self.first + row).findings.map { finding in
      "\(finding.kind.code) \(finding.cell.row) \(finding.cell.column.map(String.init) ?? "-")"
    }
  }

  @Test(arguments: [
    ("Trần Thị Bình,6/1,2,6/3/2009,7912345602,7900000002,079209000002", []),
    ("Trần Thị Bình,6/1,2,6/3/2009,7912345601,,", ["repeated-insurance-number 3 4"]),
    ("Trần Thị Bình,6/1,2,6/3/2009,,7900000001,", ["repeated-ministry-id 3 5"]),
    ("Trần Thị Bình,6/1,2,6/3/2009,,,079209000001", ["repeated-personal-id 3 6"]),
    ("NGUYỄN VĂN AN,6/2,1,5/3/2009,,,", ["repeated-student 3 0"]),
    ("Nguyễn Văn An,6/2,1,5/3/2009,7912345602,,", []),
    ("Trần Thị Bình,6/1,1,6/3/2009,,,", ["repeated-roll-number 3 2"]),
    ("Trần Thị Bình,6/2,1,6/3/2009,,,", []),
    ("Trần Thị Bình,6/1,2,,,,", ["missing-identity 3 3"]),
    ("Trần Thị Bình,6/1,2,6/3/2003,,,", ["birth-year-against-grade 3 3"]),
  ]) func `each rule finds what breaks it, where it stands, and nothing else`(
    row: String, expected: [String]
  ) throws {
    #expect(try found(row) == expected)
  }

  @Test(arguments: [
    (",6/1,2,6/3/2009,,,", ["missing-name 3 0"]),
    ("Bình,,2,6/3/2009,,,", ["missing-class 3 1"]),
    ("Ng?y?n,6/1,2,6/3/2009,,,", ["letters-lost 3 0"]),
    ("Bình,6/1,2,31/02/2009,,,", ["invalid-birth-date 3 3"]),
    ("Bình,6/1,2,03/25/2009,,,", ["invalid-birth-date 3 3"]),
    ("Bình,6/1,2,6/3/2009,123456789,,", ["lost-leading-zero 3 4"]),
    ("Bình,6/1,2,6/3/2009,7.92E+09,,", ["scientific-notation 3 4"]),
    ("Bình,6/1,2,6/3/2009,12345,,", ["invalid-insurance-number 3 4"]),
    ("Bình,6/1,x,6/3/2009,,,", ["unreadable-roll-number 3 2"]),
    ("Bình,6/1,2,6/3/2009,,HS001,", ["unusable-ministry-id 3 5"]),
    ("Bình,6/1,2,6/3/2009,,,024123456", ["unusable-personal-id 3 6"]),
    ("Bình 2,6/1,2,6/3/2009,,,", ["signs-in-name 3 0"]),
    ("Bình,6/1,2,6/3/2009,,,,thừa", ["too-many-cells 3 7"]),
    ("Bình,6/1,2,6/3/2009", ["too-few-cells 3 -"]),
  ]) func `each bad cell is found where it stands`(row: String, expected: [String]) throws {
    #expect(try found(row) == expected)
  }

  @Test func `a card gives its last ten digits`() throws {
    let rows = try checked("Họ và tên,Lớp,Số thẻ BHYT\nAn,6/1,HS 4 79 79 123 45678\n").rows
    #expect(rows.map(\.details.insuranceNumber?.text) == ["7912345678"])
  }

  @Test func `all problems are told, those of refused rows too`() throws {
    let codes = try found("Trần Thị Bình,6/1,2,31/02/2009,7912345601,,")
    #expect(codes == ["invalid-birth-date 3 3", "repeated-insurance-number 3 4"])
  }
}
