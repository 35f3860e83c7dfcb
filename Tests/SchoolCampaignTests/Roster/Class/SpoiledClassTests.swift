import Testing

@testable import SchoolCampaign

struct SpoiledClassTests {
  @Test(arguments: [
    "06/01/2021 00:00", "06/01/2021 00:00:00", "2021-01-06 00:00:00", "2021-01-06T00:00:00",
    "6/1/2021 12:00:00 AM", "44202", "44202.0", "44202,0", "06-Th1", "6-Thg 1", "6-Thg1", "06 Th01",
    "6 tháng 1", "6-January", "6-Jan-21", "Jan-06", "January 6, 2021",
    "Thứ tư, 06 tháng 01 năm 2021",
    "6:01", "6:01:00", "6:01:00 AM", "0.250694444444444", "0,250694444444444",
  ]) func `a day or a time is the class of which it was made`(cell: String) {
    #expect(SpoiledClass(cell)?.readings.first == "6/1")
  }

  @Test(arguments: ["6/1", "6-1", "6.1", "6T1", "10A1", "6/1 6/1", "Một 1", "610A", "6TH1"])
  func `a class is no day`(cell: String) {
    #expect(SpoiledClass(cell) == nil)
  }

  @Test func `a keyboard's mark is a question`() {
    #expect(SpoiledClass("6Á")?.readings == ["6A1", "6Á"])
    #expect(SpoiledClass("6Ạ1")?.readings == ["6A1", "6Ạ1"])
    #expect(SpoiledClass("6Ạ")?.readings == ["6A5", "6Ạ"])
    #expect(SpoiledClass("6Đ") == nil)
    #expect(SpoiledClass("10 Sử") == nil)
    let readings = ClassReadings(
      ["6Á": ClassReadings.Cell(), "6A1": ClassReadings.Cell()], grades: [6], named: nil,
      choices: [:])
    #expect(readings.byCell["6Á"] == .open(["6A1", "6Á"]))
  }

  @Test func `a child's birth date is no class`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,Ngày sinh
      Nguyễn Văn An,6/1,5/3/2009
      Trần Thị Bình,1️⃣06/03/2009,6/3/2009
      Lê Văn Chi,2️⃣06/03/2021,7/3/2009
      """)
    #expect(try csv.found() == ["1️⃣ not-a-class", "2️⃣ restored-class"])
  }

  @Test func `what a person settled counts for every spelling of the class`() {
    let readings = ClassReadings(
      ["13/1": ClassReadings.Cell(), "13⁄1": ClassReadings.Cell()], grades: [], named: nil,
      choices: ["13/1": "6/1"])
    #expect(readings.byCell.values.allSatisfy { $0 == .chosen("6/1") })
  }
}
