import Testing

@testable import SchoolCampaign

struct NamesBeyondHeaderTests {
  private static let names = [
    "Bùi Ngọc,Nam", "Đặng Thị,Khánh", "Dương,Hà", "Nguyễn Văn,Uyên", "Đỗ Bảo,Phúc", "Lý Thị,Trâm",
  ]

  private func list(_ names: [String]) -> String {
    "STT,Lớp,Ngày sinh,Họ và tên\n"
      + names.enumerated().map { "\($0 + 1),6/1,\($0 + 1)/2/2009,\($1)\n" }.joined()
  }

  /// Workbooks and pages keep no blank cell at the end of a header.
  @Test func `given names beside the last heading belong to it`() throws {
    let found = try checked(list(Self.names))
    #expect(found.rows.map(\.details.fullName).prefix(2) == ["Bùi Ngọc Nam", "Đặng Thị Khánh"])
    #expect(!found.findings.contains { $0.kind.isError })
  }

  @Test func `remarks beside whole names are no part of them`() throws {
    let found = try checked(
      list(["Bùi Ngọc Nam,đã nộp", "Lý Thị Hoa,chưa nộp", "Đỗ Gia Bảo,đã nộp"]))
    #expect(found.rows.map(\.details.fullName) == ["Bùi Ngọc Nam", "Lý Thị Hoa", "Đỗ Gia Bảo"])
  }

  @Test func `a single comma too many stays an error`() throws {
    let found = try checked(list(["Bùi Ngọc Nam", "Lý Thị,Hoa", "Đỗ Gia Bảo"]))
    #expect(found.findings.contains { $0.kind.isError && $0.cell.row == 3 })
  }
}
