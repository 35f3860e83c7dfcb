import Testing

@testable import SchoolCampaign

/// Birth dates with a digit a column below `Ngày`, `Tháng` and `Năm`.
struct BirthDateBoxesTests {
  private func days(_ csv: String, spans: [HeadingSpan] = []) throws -> [String] {
    let input = RosterInput(name: "x.csv", bytes: Array(csv.utf8))
    let text = RosterTable(input, delimiter: 0x2C)
    let table = RosterTable(file: "x.xlsx", sheet: "A", size: 1, spans: spans) { try text.reader() }
    let source = try RosterSource(table)
    #expect(source.conflicts.isEmpty)
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    return try check.nextBatch(9).map { $0.details.birthDate?.iso ?? "?" }
  }

  private static let rows =
    "1,Lê An,0,5,0,3,2,0,0,9,6/1\n2,Hồ Ba,1,6,1,1,2,0,0,9,6/1\n3,Võ Cam,2,0,0,2,2,0,0,9,6/1\n"
  private static let spans = [2...3, 4...5, 6...9].map { HeadingSpan(rows: 1...1, columns: $0) }

  @Test func `are joined in each part`() throws {
    let header = "STT,Họ và tên,Ngày,,Tháng,,Năm,,,,Lớp\n"
    let found = ["2009-03-05", "2009-11-16", "2009-02-20"]
    #expect(try days(header + Self.rows, spans: Self.spans) == found)
    #expect(try days(header + Self.rows) == found)
    let repeated = "STT,Họ và tên,Ngày,Ngày,Tháng,Tháng,Năm,Năm,Năm,Năm,Lớp\n"
    #expect(try days(repeated + Self.rows) == found)
  }

  @Test func `below a heading for all, and with the year in one column`() throws {
    let header = "STT,Họ và tên,Ngày sinh,,,,,,,,Lớp\n,,Ngày,,Tháng,,Năm,,,,\n"
    #expect(try days(header + Self.rows) == ["2009-03-05", "2009-11-16", "2009-02-20"])
    let year =
      "STT,Họ và tên,Ngày,,Tháng,,Năm,Lớp\n1,Lê An,0,5,0,3,2009,6/1\n2,Hồ Ba,1,6,1,1,2010,6/1\n"
    #expect(try days(year) == ["2009-03-05", "2010-11-16"])
  }

  @Test func `whole parts stay as they are`() throws {
    let csv = "STT,Họ và tên,Ngày,Tháng,Năm,Lớp\n1,Lê An,5,3,2009,6/1\n2,Hồ Ba,16,11,2009,6/1\n"
    #expect(try days(csv) == ["2009-03-05", "2009-11-16"])
  }
}
