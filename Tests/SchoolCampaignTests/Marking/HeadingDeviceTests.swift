import Testing

@testable import SchoolCampaign

struct HeadingDeviceTests {
  @Test(arguments: [
    ("Đã cài trên máy cha", "Đã cài"), ("VssID (điện thoại của mẹ)", "VssID"),
    ("Máy bố đã cài", "đã cài"), ("Đã cài trên ĐT PH", "Đã cài"), ("Cài đặt - máy 2", "Cài đặt"),
  ]) func `a telephone is parted from its heading`(heading: String, rest: String) {
    #expect(HeadingDevice(heading)?.rest == rest)
  }

  @Test(arguments: [
    "Đã cài", "Đã cài trên máy", "Máy tính bỏ túi", "Điện thoại", "Cha", "Máy lạnh",
  ])
  func `other headings name none`(heading: String) { #expect(HeadingDevice(heading) == nil) }

  @Test(arguments: ["ĐT mẹ", "Điện thoại cha", "SĐT phụ huynh", "Máy bàn của cha"])
  func `a telephone alone is no rung`(heading: String) {
    #expect(MarkColumn(heading: heading) != .status)
  }

  private func sheet(_ cells: String...) throws -> MarkSheet {
    let rows = cells.enumerated().map { "\($0.offset + 1),6/1,\($0.element)\n" }.joined()
    return try marks("STT,Lớp,Đã cài trên máy cha,Đã cài trên máy mẹ\n" + rows)
  }

  @Test func `installed on one telephone is installed`() throws {
    let found = try sheet("x,chưa", ",x", "24/5,22/5", "x,25/5", "0,1", "chưa,")
    #expect(found.problems == [])
    let reached = found.lines.map(\.status)
    #expect(reached == Array(repeating: .installed, count: 5) + [nil])
    #expect(found.lines.map(\.day?.iso) == [nil, nil, "2021-05-22", "2021-05-25", nil, nil])
    #expect(found.lines.last?.denied == .installed)
    #expect(found.deviceColumns == 2)
  }

  @Test func `what is in the way stays where the app is on neither`() throws {
    let found = try sheet("bị trả lại,chưa", "chờ duyệt,đã duyệt")
    #expect(found.lines.map(\.status) == [.submitted, .approved])
    #expect(found.lines.map(\.obstacle) == [.set(.returned), .unchanged])
  }

  @Test func `two plain columns of the app must not contradict each other`() throws {
    let found = try marks("STT,Lớp,Đã cài,Cài VssID\n1,6/1,x,chưa\n2,6/1,,x\n")
    #expect(found.problems.map(\.kind) == [.statusesDisagree])
    #expect(found.lines.map(\.row) == [3])
  }
}
