import Testing

struct RepeatedInsuranceNumberTests {
  @Test func `a number is reported where it repeats`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2009,1️⃣7912345601,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-insurance-number"])
  }

  @Test func `each repetition is reported, also in another class`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2009,1️⃣7912345601,,
      Lê Thị Chi,7/1,1,7/3/2008,2️⃣HS4797912345601,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-insurance-number", "2️⃣ repeated-insurance-number"])
  }

  @Test func `blank numbers do not repeat each other`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2009,,,
      Lê Thị Chi,6/1,3,7/3/2009,,,
      """)
    #expect(try csv.found() == [])
  }
}
