import Testing

@testable import SchoolCampaign

/// Columns beside a teacher or somebody else who is no parent.
struct StrangerColumnTests {
  @Test(arguments: [
    "GVCN", "Giáo viên chủ nhiệm", "Họ tên GVCN", "Lớp trưởng", "Họ và tên tổ trưởng", "Người thu",
    "Xe đưa rước", "Bác sĩ gia đình", "Chi hội trưởng PHHS",
  ]) func `a phone beside somebody else is not the parents'`(heading: String) throws {
    let rows = (1...5).map { "\($0),Trần An,\($0)/3/2009,6/1,Cô Hoa,0901234567\n" }.joined()
    let found = try checked("STT,Họ và tên,Ngày sinh,Lớp,\(heading),SĐT\n" + rows)
    #expect(found.rows.allSatisfy { $0.details.parentPhone == nil })
    #expect(found.rows.count == 5)
  }

  @Test func `each has the phone beside it, and the note behind is the teacher's`() throws {
    let found = try checked(
      "STT,Họ và tên,Ngày sinh,Lớp,Họ tên mẹ,SĐT,GVCN,SĐT,Ghi chú\n"
        + "1,Nguyễn Văn An,01/02/2009,6/1,Lê Thị B,0907654321,Cô Hoa,0901234567,nghỉ sinh\n")
    #expect(found.rows.map(\.details.parentPhone) == ["0907654321"])
    #expect(found.rows.map(\.details.note) == [nil])
  }

  @Test(arguments: ["GVCN", "Nơi làm việc của mẹ", "SĐT GVCN"])
  func `phones that differ from child to child are the families'`(heading: String) throws {
    let rows = (1...5).map { "Trần An,\($0)/3/2009,6/1,Cô Hoa,090123456\($0)\n" }.joined()
    let found = try checked("Họ và tên,Ngày sinh,Lớp,\(heading),SĐT\n" + rows)
    #expect(found.rows.first?.details.parentPhone == "0901234561")
  }

  @Test(arguments: ["Phụ huynh", "Họ tên phụ huynh", "Cha mẹ", "Thông tin phụ huynh"])
  func `a parent's column that holds phones is one of phones`(heading: String) throws {
    let rows = (1...4).map { "Trần An,\($0)/3/2009,6/1,090123456\($0)\n" }.joined()
    let found = try checked("Họ và tên,Ngày sinh,Lớp,\(heading)\n" + rows)
    #expect(found.rows.first?.details.parentPhone == "0901234561")
    #expect(found.rows.first?.details.parentName == nil)
  }

  @Test(arguments: ["Phụ huynh", "Cha mẹ", "Thông tin phụ huynh"])
  func `one heading over name and phone goes for both`(heading: String) throws {
    let rows = (1...4).map { "Trần An,\($0)/3/2009,6/1,Lê Thị Lan,090123456\($0)\n" }.joined()
    let csv = "Họ và tên,Ngày sinh,Lớp,\(heading),\n" + rows
    let text = RosterTable(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), delimiter: 0x2C)
    let table = RosterTable(
      file: "x.xlsx", sheet: "A", size: 1, spans: [HeadingSpan(rows: 1...1, columns: 3...4)]
    ) { try text.reader() }
    var check = RosterCheck(
      [try RosterSource(table)], defaults: RosterDefaults(schoolYearStart: 2020))
    let first = try check.nextBatch(9).first
    #expect(first?.details.parentName == "Lê Thị Lan")
    #expect(first?.details.parentPhone == "0901234561")
  }

  @Test(arguments: ["Tài khoản VssID", "Tên đăng nhập VssID"])
  func `the account of the app is the number`(heading: String) throws {
    let rows = (1...4).map { "Trần An,\($0)/3/2009,6/1,791234567\($0)\n" }.joined()
    let found = try checked("Họ và tên,Ngày sinh,Lớp,\(heading)\n" + rows)
    #expect(found.rows.first?.details.insuranceNumber?.text == "7912345671")
  }
}
