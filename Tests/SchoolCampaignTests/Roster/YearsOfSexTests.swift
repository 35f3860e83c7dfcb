import Testing

@testable import SchoolCampaign

/// Old lists have the birth date, or its year alone, in the column of boys or girls.
struct YearsOfSexTests {
  private func check(_ csv: String) throws -> (rows: [RosterRow], codes: [String]) {
    let input = RosterInput(name: "x.csv", bytes: Array(csv.utf8))
    var check = RosterCheck(
      [try RosterSource(input)], defaults: RosterDefaults(schoolYearStart: 2020))
    let rows = try check.nextBatch(100)
    return (rows, check.findings.all.map(\.kind.code))
  }

  @Test func `a year below a sex tells the sex, and is no birth date`() throws {
    let found = try check(
      "STT,Họ và tên,Nam,Nữ,Lớp,Mã số BHXH\n1,An,2009,,6/1,7912345601\n2,Bình,,2009,6/1,7912345602\n"
    )
    #expect(found.rows.map(\.details.gender) == [.male, .female])
    #expect(found.rows.map(\.details.birthDate) == [nil, nil])
    #expect(found.codes == ["invalid-birth-date", "invalid-birth-date"])
  }

  @Test func `a date below a sex is the birth date`() throws {
    let found = try check(
      "STT,Họ và tên,Nam,Nữ,Lớp,Mã số BHXH\n1,An,5/3/2009,,6/1,7912345601\n2,Bình,,6/4/2009,6/1,7912345602\n"
    )
    #expect(found.rows.map(\.details.gender) == [.male, .female])
    #expect(found.rows.map(\.details.birthDate?.iso) == ["2009-03-05", "2009-04-06"])
    #expect(found.codes == [])
  }

  @Test func `a year beside a whole birth date, and a tick, say the sex alone`() throws {
    let found = try check(
      "Họ và tên,Ngày sinh,Nam,Nữ,Lớp\nAn,5/3/2009,2009,,6/1\nBình,6/4/2009,,x,6/1\n")
    #expect(found.rows.map(\.details.gender) == [.male, .female])
    #expect(found.rows.map(\.details.birthDate?.iso) == ["2009-03-05", "2009-04-06"])
    #expect(found.codes == [])
  }
}
