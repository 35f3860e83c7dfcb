import Testing

struct RepeatedPersonalIDTests {
  @Test func `a personal id is reported where it repeats`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2009,,,1️⃣079209000001
      """)
    #expect(try csv.found() == ["1️⃣ repeated-personal-id"])
  }

  @Test func `another personal id is none`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2009,,,079209000002
      """)
    #expect(try csv.found() == [])
  }
}
