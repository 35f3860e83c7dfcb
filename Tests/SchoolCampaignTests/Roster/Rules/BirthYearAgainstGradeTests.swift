import Testing

struct BirthYearAgainstGradeTests {
  @Test func `more than two years from the usual year is worth a word`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,1️⃣6/3/2006,,,
      Lê Thị Chi,6/1,3,2️⃣7/3/2012,,,
      """)
    #expect(try csv.found() == ["1️⃣ birth-year-against-grade", "2️⃣ birth-year-against-grade"])
  }

  @Test func `two years are not`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,6/3/2007,,,
      Lê Thị Chi,6/1,3,7/3/2011,,,
      """)
    #expect(try csv.found() == [])
  }
}
