import Testing

@testable import SchoolCampaign

struct TitleSchoolTests {
  @Test(arguments: [
    "TRƯỜNG THCS HOA SEN", "TRƯỜNG THCS HOA SEN ĐT: 028 37850110",
    "TRƯỜNG THCS HOA SEN Điện thoại: 37850110", "TRƯỜNG THCS HOA SEN Mẫu số: 01",
    "TRƯỜNG THCS HOA SEN Mã trường: 76007501",
    "TRƯỜNG THCS HOA SEN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TRƯỜNG THCS HOA SEN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TRƯỜNG THCS HOA SEN Độc lập - Tự do - Hạnh phúc", "TRƯỜNG THCS HOA SEN\nSố: 12/BC-HS",
    "DANH SÁCH HỌC SINH TRƯỜNG THCS HOA SEN THAM GIA BHYT",
    "DANH SÁCH HỌC SINH TRƯỜNG THCS HOA SEN CÀI ĐẶT VSSID",
    "DANH SÁCH LỚP 6/1 TRƯỜNG THCS HOA SEN LỚP 6/1", "TRƯỜNG THCS HOA SEN: DANH SÁCH LỚP 6/1",
    "TRƯỜNG TRUNG HỌC CƠ SỞ HOA SEN", "TRƯỜNG THCS\nHOA SEN", "THCS HOA SEN, NĂM HỌC 2020-2021",
    "PHÒNG GD&ĐT QUẬN 7\nTRƯỜNG THCS HOA SEN", "Tên đơn vị: THCS Hoa Sen - Mã đơn vị: TA0123",
    "Trường: THCS Hoa Sen. Địa chỉ: 12 Nguyễn Thị Thập", "TRƯỜNG THCS HOA SEN - Email: a@b.vn",
    "T.H.C.S HOA SEN", "TRƯỜNG THCS HOA SEN (đợt 2)", "TRƯỜNG THCS HOA SEN NGÀY 20/5/2021",
  ]) func `a school's name ends where something else begins`(title: String) {
    #expect(TitleSchool.names(in: title).map(\.key) == ["thcs hoa sen"])
  }

  @Test(
    arguments: [
      ("TRƯỜNG THCS&THPT ĐÔNG DU", "THCS&THPT Đông Du"),
      ("TRƯỜNG TRUNG HỌC CƠ SỞ HOA SEN", "THCS Hoa Sen"),
      ("TRƯỜNG TIỂU HỌC BÔNG MAI", "TH Bông Mai"), ("TRƯỜNG TH LÊ LỢI II", "TH Lê Lợi II"),
      ("TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ HOA MAI", "TH-THCS Hoa Mai"),
      ("TRƯỜNG TIỂU HỌC ĐỘC LẬP", "TH Độc Lập"), ("TRƯỜNG THCS ĐỒNG KHỞI", "THCS Đồng Khởi"),
      ("TRƯỜNG TIỂU HỌC 19 THÁNG 5", "TH 19 Tháng 5"), ("TRƯỜNG LÊ VĂN TÁM", "Trường Lê Văn Tám"),
      ("Trường Tiểu học Kim Đồng", "Tiểu học Kim Đồng"),
      ("TRƯỜNG THCS HOA SEN (CS2)", "THCS Hoa Sen (CS2)"),
    ]) func `a name in capitals gets its usual spelling`(title: String, name: String)
  {
    #expect(TitleSchool.names(in: title).map(\.display) == [name])
  }

  @Test(arguments: [
    "Trường THCS ........", "Trường: ………………", "TRƯỜNG THCS ____", "TRƯỜNG THCS",
    "Mã trường: 760075",
    "Hiệu trưởng: Nguyễn Văn Tám", "Danh sách học sinh chuyển trường", "Y tế trường học",
    "Học sinh chuyển từ trường THCS Hoa Mai", "Các trường THCS trên địa bàn", "TRUONG BAN CHI DAO",
    "Nhà trường: kính gửi", "TRƯỜNG THCS HOA Nhãn lạ: 12", "Năm học 2020-2021",
  ]) func `what is no school names none`(title: String) {
    #expect(TitleSchool.names(in: title).isEmpty)
  }

  @Test(arguments: [
    "TRƯỜNG THCS HOA SEN VÀ TRƯỜNG THCS HOA MAI", "TRƯỜNG THCS HOA SEN VÀ THCS HOA MAI",
    "TRƯỜNG THCS HOA SEN - TRƯỜNG THCS HOA MAI",
  ]) func `two schools in the titles are none`(title: String) {
    let titles = RosterTitles([[title]])
    #expect(titles.school == nil)
    #expect(titles.namesSchools)
  }

  @Test func `one school on two lines is one`() {
    let titles = RosterTitles([["TRƯỜNG THCS HOA SEN"], ["DANH SÁCH TRƯỜNG THCS HOA SEN"]])
    #expect(titles.school == "THCS Hoa Sen")
  }
}
