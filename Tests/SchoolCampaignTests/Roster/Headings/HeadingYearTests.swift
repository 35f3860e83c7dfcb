import Testing

@testable import SchoolCampaign

/// Which year's class a column has.
struct HeadingYearTests {
  @Test(
    arguments: [
      ("Lớp năm học 2020-2021", 2020), ("Lớp (2020-2021)", 2020), ("Lớp NH 20-21", 2020),
      ("Lớp 2019 – 2020", 2019), ("Lớp 2020-21", 2020), ("Lớp NH 20/21", 2020), ("Lớp", nil),
      ("Lớp 6-7", nil), ("Lớp 10-11", nil), ("Lớp năm 2021", nil), ("Lớp 2019-2021", nil),
    ] as [(String, Int?)]) func `a heading tells its school year`(heading: String, start: Int?)
  {
    #expect(HeadingYear.start(heading) == start)
  }

  private func field(_ heading: String, values: String = "6/1") throws -> RosterField? {
    var choices = ReadingChoices()
    choices.stored = StoredUnits(
      schoolYear: "2020-2021", schools: [], classes: [], school: nil)
    let csv =
      "STT,Họ và tên,Ngày sinh,\(heading)\n1,An,5/3/2009,\(values)\n2,Bình,6/3/2009,\(values)\n"
    let source = try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), choices)
    return source.layout.fields[3]
  }

  @Test(arguments: [
    "Lớp năm học 2020-2021", "Lớp (2020-2021)", "Lớp NH 20-21", "Lớp hiện tại", "Lớp đang học",
    "Lớp niên khóa 2020 - 2021", "Lớp 2020-2021", "Lớp năm học này", "Lớp học (NH 2020-2021)",
  ]) func `the class of the campaign's year is taken`(heading: String) throws {
    #expect(try field(heading) == .className)
  }

  @Test(arguments: [
    "Lớp cũ", "Lớp mới", "Lớp năm trước", "Lớp năm học 2019-2020", "Lớp (2019-2020)",
    "Lớp NH 19-20", "Lớp năm học 2021-2022", "Lớp 2019-2020", "Lớp cũ (2020-2021)",
  ]) func `that of another year is not`(heading: String) throws {
    #expect(try field(heading) == nil)
  }

  @Test func `its values must look like classes`() throws {
    #expect(try field("Lớp năm học 2020-2021", values: "Giỏi") == nil)
  }
}
