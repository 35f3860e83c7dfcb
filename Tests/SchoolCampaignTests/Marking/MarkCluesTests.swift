import Testing

@testable import SchoolCampaign

struct MarkCluesTests {
  private let place = ClassName("6/1")
  private var student: StudentDetails {
    var details = StudentDetails(fullName: "Nguyễn Văn An")
    details.insuranceNumber = InsuranceNumber("7912345601")
    details.birthDate = CalendarDay(year: 2009, month: 3, day: 5)
    details.rollNumber = 1
    return details
  }

  private func agrees(_ row: String) throws -> Bool {
    let line = try #require(
      try marks(
        "STT,Lớp,Họ và tên,Ngày sinh,Mã số BHXH,VssID\n" + row + ",x\n"
      ).lines.first)
    return line.clues.agree(with: student, in: try #require(place))
  }

  @Test(arguments: [
    "1,6/1,nguyen van an,5/3/2009,7912345601", ",,Nguyễn Văn An,,7912345601",
    ",,,5/3/2009,7912345601",
    "1,6/1,,,7912345601", "7,6/2,Nguyễn Văn An,,7912345601",
  ]) func `all that a row says is the student's`(row: String) throws {
    #expect(try agrees(row))
  }

  @Test(arguments: [
    // A brother's or sister's name; a birth date or number that slipped by a row; another class without a name.
    ",,Nguyễn Văn Bình,5/3/2009,7912345601", "1,6/1,Nguyễn Văn Ân,5/3/2009,7912345601",
    ",,Nguyễn Văn An,6/3/2009,7912345601", "1,6/1,,6/3/2009,7912345601", "1,6/2,,,7912345601",
    "2,6/1,,,7912345601", "1,6/1,Trần Bình,,",
  ]) func `one thing that is another child's is enough to refuse`(row: String) throws {
    #expect(try !agrees(row))
  }

  @Test func `a number under a heading of either id is told by its digits`() throws {
    let lines = try marks("Mã định danh,VssID\n079209001234,x\n7901234567,x\n").lines
    #expect(lines.map(\.clues.personalID?.text) == ["079209001234", nil])
    #expect(lines.map(\.clues.ministryID?.text) == [nil, "7901234567"])
  }

  private func agreesBySex(_ row: String, header: String = "STT,Lớp,Họ và tên,Nam,Nữ") throws
    -> Bool
  {
    let line = try #require(try marks(header + ",VssID\n" + row + ",x\n").lines.first)
    return line.clues.agree(with: student, in: try #require(place))
  }

  @Test func `a birth date below a sex is held against the student's`() throws {
    #expect(try agreesBySex("1,6/1,Nguyễn Văn An,5/3/2009,"))
    #expect(try agreesBySex("1,6/1,Nguyễn Văn An,,05/03/2009"))
    #expect(try !agreesBySex("1,6/1,Nguyễn Văn An,6/3/2009,"))
    #expect(try agreesBySex("1,6/1,Nguyễn Văn An,x,"))
  }

  @Test func `a year of birth alone is held against the student's`() throws {
    #expect(try agreesBySex("1,6/1,Nguyễn Văn An,2009,"))
    #expect(try !agreesBySex("1,6/1,Nguyễn Văn An,,2010"))
    let header = "STT,Lớp,Họ và tên,Năm sinh"
    #expect(try agreesBySex("1,6/1,Nguyễn Văn An,2009", header: header))
    #expect(try !agreesBySex("1,6/1,Nguyễn Văn An,2010", header: header))
  }

  @Test func `two cells with different numbers are refused`() throws {
    let found = try marks("Mã số BHXH,Số thẻ BHYT,VssID\n7912345601,HS4797912345602,x\n")
    #expect(found.problems.map(\.kind) == [.numbersDisagree])
  }
}
