import Testing

struct RepeatedRollNumberTests {
  @Test func `the second student of a class with a number keeps none`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,1️⃣1,6/3/2009,,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-roll-number"])
  }

  @Test func `classes number by themselves`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/2,1,6/3/2009,,,
      """)
    #expect(try csv.found() == [])
  }

  @Test func `spellings of a class are one class`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,Lớp 6_1,1️⃣1,6/3/2009,,,
      """)
    #expect(try csv.found() == ["1️⃣ repeated-roll-number"])
  }
}
