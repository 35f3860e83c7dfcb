import Testing

@testable import SchoolCampaign

/// Headings between the rows of a list below which children are taken off it.
struct LeaversSectionTests {
  private func leaving(_ rows: String, header: String = "STT,Họ và tên,Ngày sinh,Lớp\n") throws
    -> [String]
  {
    try checked(header + "1,Lê An,1/3/2009,6/1\n" + rows + "3,Hồ Cam,3/3/2009,6/1\n").rows
      .filter(\.hasLeft).map(\.details.fullName)
  }

  @Test(arguments: [
    ",Chuyển đi,,", "Thôi học,,,", "II. Giảm,,,", "II,Học sinh chuyển đi,,",
    "HỌC SINH GIẢM TRONG NĂM HỌC,,,",
    ",Danh sách học sinh bỏ học,,", "B,Thôi học,,", "2,Giảm,,", "*,Thôi học,,",
    ",Chuyển đi (2 em),,",
    "HỌC SINH CHUYỂN ĐI NĂM HỌC 2020-2021,,,",
  ]) func `takes off who stands below it`(heading: String) throws {
    #expect(try leaving(heading + "\n2,Lê Ba,2/3/2009,6/1\n") == ["Lê Ba", "Hồ Cam"])
    let found = try checked(
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,1/3/2009,6/1\n" + heading
        + "\n2,Lê Ba,2/3/2009,6/1\n")
    #expect(found.findings.contains { $0.kind == .leaversSection && $0.cell.row == 3 })
  }

  @Test(arguments: ["III,Học sinh chuyển đến,,", "Học sinh mới,,,", ",Tăng,,"])
  func `ends where those begin who come`(heading: String) throws {
    #expect(try leaving("Chuyển đi,,,\n2,Lê Ba,2/3/2009,6/1\n" + heading + "\n") == ["Lê Ba"])
  }

  @Test(arguments: [
    "2,Lê Ba,2/3/2009,6/1", ",Lê Thị B (chuyển trường),,", ",Tăng Thị Mới,,", ",,,Chuyển đi",
    "Tổ 2,,,",
    ",Học sinh được giảm học phí,,",
  ]) func `no other row does`(row: String) throws {
    #expect(try leaving(row + "\n") == [])
  }

  @Test(arguments: ["2,Đã chuyển trường,,", "2,Thôi học,,", "2,Chuyển đi,,6/1"])
  func `no row with a roll number between two others does`(row: String) throws {
    #expect(try leaving(row + "\n") == [])
    let found = try checked(
      "STT,Họ và tên,Ngày sinh,Lớp\n1,Lê An,1/3/2009,6/1\n\(row)\n3,Hồ Cam,3/3/2009,6/1\n")
    #expect(found.rows.filter { !$0.isRefused }.map(\.details.rollNumber) == [1, 3])
    #expect(found.findings.contains { $0.cell.row == 3 })
  }

  @Test func `ends with the list of its class, and not with the classes of its part`() throws {
    let header = "STT,Họ và tên,Ngày sinh\n"
    func left(_ rows: String) throws -> [String] {
      try checked(header + rows).rows.filter(\.hasLeft).map(\.details.fullName)
    }
    #expect(
      try left(
        "LỚP 6/1,,\n1,Lê An,1/3/2009\nChuyển đi,,\n1,Lê Ba,2/3/2009\nLỚP 6/2,,\n1,Hồ Cam,3/3/2009\n"
      )
        == ["Lê Ba"])
    #expect(
      try left(
        "I. Tăng,,\nLỚP 6/1,,\n1,Lê An,1/3/2009\nII. Giảm,,\nLỚP 6/1,,\n1,Lê Ba,2/3/2009\n"
          + "LỚP 6/2,,\n1,Hồ Cam,3/3/2009\n") == ["Lê Ba", "Hồ Cam"])
  }
}
