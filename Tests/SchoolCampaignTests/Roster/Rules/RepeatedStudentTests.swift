import Testing

@testable import SchoolCampaign

struct RepeatedStudentTests {
  @Test func `name and birth date repeat although case and tone placement differ`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Lê Hoà,6/1,2,6/3/2009,,,
      1️⃣LÊ HÒA,6/2,1,6/3/2009,,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-student"])
  }

  @Test func `a number in one row only does not tell two apart`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      1️⃣Nguyễn Văn An,6/2,1,5/3/2009,,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-student"])
  }

  @Test func `two numbers tell namesakes apart, and it is said`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Nguyễn Văn An,6/1,2,5/3/2009,7912345602,,
      """)
    #expect(try csv.found() == [])
    let plan = try Planned().plan(csv: csv.text)
    #expect(plan.count(.new) == 2)
    #expect(plan.findings.counts == ["namesake-row": 1])
  }

  @Test func `other marks are another name`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Nguyễn Văn Ân,6/1,2,5/3/2009,,,
      """)
    #expect(try csv.found() == [])
  }

  @Test func `another birth date is another student`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Nguyễn Văn An,6/1,2,6/3/2009,,,
      """)
    #expect(try csv.found() == [])
  }
}
