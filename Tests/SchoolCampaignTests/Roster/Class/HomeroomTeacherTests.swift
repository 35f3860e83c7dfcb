import SchoolCampaign
import Testing

struct HomeroomTeacherTests {
  @Test(
    arguments: [
      ("GVCN: Cô Nguyễn Thị Bình – ĐT 0901234567", "Nguyễn Thị Bình", "0901234567"),
      ("Giáo viên chủ nhiệm: Thầy Lê Văn Tư", "Lê Văn Tư", nil),
      ("GVCN - Trần Thị Cúc, SĐT: 0901 234 567", "Trần Thị Cúc", "0901234567"),
      ("GVCN Lớp 6/1: Nguyễn Thị B (0901.234.567)", "Nguyễn Thị B", "0901234567"),
      ("LỚP 6/2 – GVCN: CÔ PHẠM THỊ DUNG - 0912345678", "Phạm Thị Dung", "0912345678"),
      ("Lớp: 6/1 | GVCN: | Nguyễn Thị Bình | Sĩ số: 42", "Nguyễn Thị Bình", nil),
      ("GVCN: Th.S Đỗ Văn Sáu Số điện thoại: 0901234567", "Đỗ Văn Sáu", "0901234567"),
      ("gvcn: cô Lan", "Lan", nil),
      ("GVCN: Trần Văn Số | ĐT trường: 02837850110", "Trần Văn Số", nil),
    ] as [(String, String, String?)])
  func `a title names the teacher, without the form of address`(
    title: String, name: String, phone: String?
  ) {
    let teacher = HomeroomTeacher(title: title)
    #expect(teacher?.name == name)
    #expect(teacher?.phone == phone)
  }

  @Test(arguments: [
    "GVCN", "Giáo viên chủ nhiệm", "GVCN: ……………", "GVCN (ký, ghi rõ họ tên)", "GVCN: Cô",
    "HIỆU TRƯỞNG: Nguyễn Văn An", "DANH SÁCH HỌC SINH LỚP 6/1", "GVCN: 0901234567",
  ]) func `a title without a name names nobody`(title: String) {
    #expect(HomeroomTeacher(title: title) == nil)
  }
}
