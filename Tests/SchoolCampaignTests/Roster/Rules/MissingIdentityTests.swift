import Testing

struct MissingIdentityTests {
  @Test func `neither birth date nor number is an error at the birth date`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,1️⃣,,,
      """)
    #expect(try csv.found() == ["1️⃣ missing-identity"])
  }

  @Test func `any number of its own is enough`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      Trần Thị Bình,6/1,2,,7912345602,,
      Lê Thị Chi,6/1,3,,,7900000003,
      Đỗ Thị Dung,6/1,4,,,,079209000004
      """)
    #expect(try csv.found() == [])
  }

  @Test func `a row that is refused for another cause is not told twice`() throws {
    let csv = MarkedCSV(
      """
      Họ và tên,Lớp,STT,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT,Số định danh cá nhân
      Nguyễn Văn An,6/1,1,5/3/2009,7912345601,7900000001,079209000001
      1️⃣Ng?y?n Văn Bình,6/1,2,,,,
      """)
    #expect(try csv.found() == ["1️⃣ letters-lost"])
  }
}
