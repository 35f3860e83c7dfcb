import Testing

@testable import SchoolCampaign

struct TitlePeopleTests {
  @Test(arguments: [
    ("GVCN: Lan và Hùng", "Lan; Hùng"), ("GVCN: Nguyễn Lan, Trần Hùng", "Nguyễn Lan; Trần Hùng"),
    ("GVCN: Nguyễn Lan; Trần Hùng", "Nguyễn Lan; Trần Hùng"),
    ("GVCN: Nguyễn Lan / Trần Hùng", "Nguyễn Lan; Trần Hùng"),
    ("GVCN: Nguyễn Lan - Trần Hùng", "Nguyễn Lan; Trần Hùng"),
    ("GVCN: Cô Lan – Thầy Hùng", "Lan; Hùng"), ("GVCN: Cô Lan & Thầy Hùng", "Lan; Hùng"),
    ("GVCN: Cô Lan (0901234567), cô Hà", "Lan; Hà"),
    ("GVCN: | Nguyễn Lan | Trần Hùng", "Nguyễn Lan; Trần Hùng"),
  ]) func `several people in a title are told and none is taken`(title: String, names: String) {
    let found = HomeroomTeacher(title: title)
    #expect(found?.isSeveral == true && found?.name == names)
  }

  @Test(arguments: [
    ("GVCN: Cô Nguyễn Thị Lan – ĐT 0901234567", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan - Trường THCS Hoa Sen", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan, Lớp trưởng: Trần Hùng", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan | Sĩ số: 40", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan - dạy Toán", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan – Năm học 2020-2021", "Nguyễn Thị Lan"),
    ("GVCN: Nguyễn Thị Lan, Phòng 12", "Nguyễn Thị Lan"),
    ("GVCN: Lê Thị Anne-Marie", "Lê Thị Anne-Marie"),
  ]) func `one person beside other words is one`(title: String, name: String) {
    let found = HomeroomTeacher(title: title)
    #expect(found?.isSeveral == false && found?.name == name)
  }

  @Test func `a title of several claims nobody`() throws {
    let teacher = try #require(HomeroomTeacher(title: "GVCN: Lan và Hùng"))
    var claims = TeacherClaims()
    claims.note(teacher, of: 0, file: 0, isOwn: true)
    #expect(claims.settled.isEmpty && claims.conflicts.count == 1)
  }

  @Test func `so does a cell of a list`() {
    #expect(TeacherCell("Lan và Hùng").namesSeveral && TeacherCell("Cô Lan & Hùng").namesSeveral)
    #expect(!TeacherCell("Nguyễn Lan, dạy Toán").namesSeveral)
  }
}
