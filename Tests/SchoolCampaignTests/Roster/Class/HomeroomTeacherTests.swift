import SchoolCampaign
import Testing

struct HomeroomTeacherTests {
  @Test(
    arguments: [
      ("GVCN: Cô Nguyễn Thị Bình – ĐT 0901234567", "Nguyễn Thị Bình", "0901234567"),
      ("Giáo viên chủ nhiệm: Thầy Lê Văn Tư", "Lê Văn Tư", nil),
      ("GVCN - Trần Thị Cúc, SĐT: 0901 234 567", "Trần Thị Cúc", "0901234567"),
      ("GVCN Lớp 6/1: Nguyễn Thị B (0901.234.567)", "Nguyễn Thị B", "0901234567"),
      ("LỚP 6/2 – GVCN: CÔ PHẠM THỊ DUNG - 0912345678", "PHẠM THỊ DUNG", "0912345678"),
      ("Lớp: 6/1 | GVCN: | Nguyễn Thị Bình | Sĩ số: 42", "Nguyễn Thị Bình", nil),
      ("GVCN: Th.S Đỗ Văn Sáu Số điện thoại: 0901234567", "Đỗ Văn Sáu", "0901234567"),
      ("gvcn: cô Lan", "Lan", nil), ("Chủ nhiệm: Thầy Dũng", "Dũng", nil),
      ("GV chủ nhiệm : Cô Hoa", "Hoa", nil), ("Lớp 6A – Chủ nhiệm: Cô Hoa", "Hoa", nil),
      ("Chủ nhiệm lớp 6/1: Cô giáo Lê Thị Hoa", "Lê Thị Hoa", nil),
      ("Chủ nhiệm cô Hoa", "Hoa", nil),
      ("GVCN lớp 6/1 là cô Hoa", "Hoa", nil), ("GVCN: NGUYỄN VĂN BÌNH", "NGUYỄN VĂN BÌNH", nil),
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
    "Ban chủ nhiệm: Lê Văn Tư", "Danh sách lớp chủ nhiệm: 6/1",
    "Chủ nhiệm", "Phó chủ nhiệm: Lê Tư",
    "HIỆU TRƯỞNG: Nguyễn Văn An", "DANH SÁCH HỌC SINH LỚP 6/1", "GVCN: 0901234567",
  ]) func `a title without a name names nobody`(title: String) {
    #expect(HomeroomTeacher(title: title) == nil)
  }

  @Test(
    arguments: [
      ("GVCN: Trần Văn Nam", "Trần Văn Nam"),
      ("GVCN: Nguyễn Lê Nam Phương", "Nguyễn Lê Nam Phương"),
      ("GVCN: Lê Văn Năm 0901234567", "Lê Văn Năm"), ("GVCN: Thầy Nam", "Nam"),
      ("GVCN: Trần Văn Sĩ Sĩ số: 40", "Trần Văn Sĩ"), ("GVCN: Lê Kỳ - 0901234567", "Lê Kỳ"),
      ("GVCN: Lê Thị Ghi Năm học 2020-2021", "Lê Thị Ghi"), ("GVCN: Thầy Ba", "Ba"),
      ("GVCN: Trần Văn Nam Năm: 2021", "Trần Văn Nam"), ("GVCN: Cồ Thị Hoa", "Cồ Thị Hoa"),
      ("GVCN: Trần Văn An Lớp 6/1", "Trần Văn An"), ("GVCN: Lê Nam Học kỳ I", "Lê Nam"),
      ("GVCN: Le Van Nam nam hoc 2020-2021", "Le Van Nam"),
    ]) func `a name that is spelled like a label is kept whole`(title: String, name: String)
  {
    #expect(HomeroomTeacher(title: title)?.name == name)
  }

  @Test(arguments: ["Nguyễn Thị Nam", "Trần Văn Sĩ", "Lê Ghi", "Nguyễn Lê Nam Học"])
  func `a cell of teachers is read as a name`(cell: String) throws {
    let csv = "Lớp,GVCN\n6/1,\(cell)\n"
    let list = try TeacherList(
      RosterTable.candidates(in: RosterInput(name: "gv.csv", bytes: Array(csv.utf8))))
    #expect(list.lines.map(\.name) == [cell])
  }

  @Test func `further phones are told apart from the first`() {
    let teacher = HomeroomTeacher(title: "GVCN: Cô Hoa - 0912345678 / 0987654321")
    #expect(teacher?.phone == "0912345678" && teacher?.otherPhones == ["0987654321"])
  }

  @Test(arguments: ["12345", "?", "null", "Lê V?n Tư", "A", "Lê Tư 0901234567", "-"])
  func `what has no letters or has digits is no name`(text: String) {
    #expect(!HomeroomTeacher.isName(text))
  }

  @Test(arguments: ["Lê Tư", "Cô Hoa", "NGUYỄN VĂN BÌNH", "H'Len Niê", "Lý"])
  func `names of people are names`(text: String) { #expect(HomeroomTeacher.isName(text)) }
}
