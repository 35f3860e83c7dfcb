import Testing

@testable import SchoolCampaign

struct TitleClassTests {
  private func key(_ text: String) -> String? { TitleClass(text).name?.key }

  @Test(arguments: [
    "LỚP 6/1", "Lớp : 6 / 1", "LỚP: ___6/1___", "Lớp 6/1.", "Danh sách lớp 6/1:", "LỚP «6/1»",
    "Giáo viên chủ nhiệm lớp 6/1: Trần Văn B", "LỚP 6/1-GVCN CÔ HOA", "LỚP 6/1_HK2",
    "Lớp:6/1Phòng 12", "Lớp 6/1/2020-2021", "LỚP 6/1, 42 HS", "LỚP 6/1 – 0901234567",
    "LỚP 6/1 - 42 học sinh", "Sĩ số lớp 6/1: 42", "DANH SÁCH HỌC SINH LỚP 6/1 (LỚP CŨ 5/2)",
    "Lớp 6⁄1", "Lop_6_1_co_Hoa", "DS_HS_Lop_6_1_2020-2021", "DS lop 6-1_20-5-2021", "Lớp 06/1",
    "Lớp chủ nhiệm: 6/1", "LỚP 6/1 (ngày 20/5/2021)", "LỚP 6/1 - 20/5/2021", "LỚP 6/1 - LỚP 6/1",
    "Class 6/1",
  ]) func `a class ends where something else begins`(text: String) {
    #expect(key(text) == "6/1")
  }

  @Test(arguments: ["LỚP 6 A 1", "LỚP 6A1", "Lớp 6.A1", "lớp 6 a1", "LỚP 6A1 (TĂNG CƯỜNG)"])
  func `its parts are joined`(text: String) {
    #expect(key(text) == "6A1")
  }

  @Test(
    arguments: [
      ("LỚP MỘT 1", "Một 1"), ("LỚP SÁU MỘT", "Sáu Một"), ("LỚP CHUYÊN 10 ANH", "10 Anh"),
      ("Lớp 10 Anh", "10 Anh"), ("LỚP 6.10", "6.10"), ("lop 6-2", "6-2"), ("LỚP NĂM 1", "Năm 1"),
      ("LOP MOT 1", "Mot 1"),
    ]) func `it is shown as it is written`(text: String, name: String)
  {
    #expect(TitleClass(text).name?.display == name)
  }

  @Test(arguments: [
    "LỚP 6/1 VÀ LỚP 6/2", "LỚP 6/1 + 6/2", "LỚP 6/1, 6/3", "LỚP 6/1, 2, 3", "lop 6-1 va 6-2",
    "Lop 6-1 den 6-5", "lop 6A1-6A5", "lop6-1,6-2", "LỚP 6/1 LÊN LỚP 7/1", "LỚP 6/1-CLC",
    "Lớp 6/1/2", "CÁC LỚP 6-8", "Lớp 6/1 và 2",
  ]) func `two classes, or more than a plain one, are unclear`(text: String) {
    #expect(TitleClass(text) == .unclear)
  }

  @Test(arguments: [
    "DANH SÁCH HỌC SINH CÁC LỚP NĂM HỌC 2020-2021", "LỚP HAI BUỔI", "DANH SÁCH LỚP BA MẸ",
    "Số lớp: 5", "Tổng số lớp: 12", "Sĩ số lớp: 42", "LỚP: 45 HỌC SINH", "Lớp: ……", "LỚP HỌC KỲ 2",
    "LỚP BA - NĂM HỌC 2020-2021", "LỚP MỘT NĂM HỌC 2020-2021", "LỚP TẬP HUẤN 6/1", "LỚP 20",
    "Lớp trưởng: Lê A", "DSLop6_THCSHoaSen", "DSlop61", "LỚP 6", "LỚP 6,7", "KHỐI 6",
  ]) func `a grade, a count and other words are no class`(text: String) {
    #expect(TitleClass(text) == .none)
  }

  @Test(arguments: [
    "LỚP 6-7", "Lớp 1-2", "LỚP 10-12", "Danh sách lớp 6–9", "LOP 6-8 NAM HOC 2020-2021",
  ])
  func `grades from one to another are no class in a title`(text: String) {
    #expect(TitleClass(text) == .unclear)
    #expect(TitleClass(text, isFileName: true).name != nil)
  }

  @Test(arguments: [
    "LỚP 5", "DANH SÁCH HỌC SINH LỚP 5", "LỚP 6,7", "LỚP 6 - 7", "Lớp: 5 – NĂM HỌC 2020-2021",
    "DANH SACH LOP 5",
  ]) func `a grade alone is told as what stands in place of a class`(text: String) {
    #expect(TitleClass.isOfGrade(text))
  }

  @Test(arguments: [
    "LỚP 6/1", "Số lớp: 5", "Tổng số lớp: 12", "LỚP: 45 HỌC SINH", "LỚP 20", "CÁC LỚP 5", "KHỐI 6",
    "LỚP 5 A", "Lớp: 12 em", "LỚP TẬP HUẤN 6", "Sĩ số lớp: 12",
  ]) func `other numbers behind the word are no grade`(text: String) {
    #expect(!TitleClass.isOfGrade(text))
  }

  @Test func `a title that may be two grades is a class where the file is called so`() throws {
    let csv = "LỚP 6-7,,\nSTT,Họ và tên,Ngày sinh\n1,Nguyễn Văn An,5/3/2009\n"
    func named(_ file: String) throws -> String? {
      try RosterSource(RosterInput(name: file, bytes: Array(csv.utf8))).named?.key
    }
    #expect(try named("ds.csv") == nil)
    #expect(try named("lop 6-8.csv") == nil)
    #expect(try named("DS lop 6-7.csv") == "6/7")
  }

  @Test func `a section that may be two grades goes on from the class before it`() throws {
    func classes(_ one: String, _ other: String) throws -> [String?] {
      let found = try checked(
        "STT,Họ và tên,Ngày sinh\n\(one),,\n1,An,5/3/2009\n\(other),,\n1,Bình,6/3/2009\n")
      return found.rows.map { row in row.unit.map { found.units.classes[$0].name.key } }
    }
    #expect(try classes("LỚP 6-6", "LỚP 6-7") == ["6/6", "6/7"])
    #expect(try classes("LỚP 5-1", "LỚP 6-7") == ["5/1", nil])
    #expect(try classes("LỚP 6-7", "LỚP 6-8") == [nil, nil])
  }

  @Test func `an unclear title is not outweighed by the file's name`() throws {
    let csv = "LỚP 6/1 VÀ LỚP 6/2,,\nSTT,Họ và tên,Ngày sinh\n1,Nguyễn Văn An,5/3/2009\n"
    let source = try RosterSource(RosterInput(name: "DS lop 6-1.csv", bytes: Array(csv.utf8)))
    #expect(source.named == nil)
  }

  @Test(arguments: [
    ("Lớp 6 / 1", "Lớp 6 / 2"), ("6/1", "6/2"), ("6/1:", "6/2:"), ("Danh sách lớp 6/1:", "LỚP 6/2"),
  ]) func `a section names the class of the rows below it`(one: String, other: String) throws {
    let found = try checked(
      "STT,Họ và tên,Ngày sinh\n\(one),,\n1,An,5/3/2009\n\(other),,\n1,Bình,6/3/2009\n")
    #expect(found.findings.isEmpty)
    let classes = found.rows.compactMap(\.unit).map { found.units.classes[$0].name.key }
    #expect(classes == ["6/1", "6/2"])
  }

  @Test(arguments: ["LỚP 6/1 VÀ LỚP 6/2", "Lớp 7 tích hợp", "LỚP 6/3-CLC"])
  func `below a section that nobody can read no row has a class`(title: String) throws {
    let found = try checked(
      "STT,Họ và tên,Ngày sinh\nLỚP 6/1,,\n1,An,5/3/2009\n\(title),,\n1,Bình,6/3/2009\n")
    #expect(found.findings.map(\.kind) == [.missingClass])
  }

  @Test func `a class in its own column begins no section`() throws {
    let found = try checked("STT,Họ và tên,Ngày sinh,Lớp\n1,An,5/3/2009,6/1\n,,,6/2\n")
    #expect(found.rows.count == 1)
  }
}

extension TitleClassTests {
  @Test(arguments: [
    "LỚP 5/1 5/2", "Lớp 5/1 ghép 5/2", "Lớp 5/1(5/2)", "LỚP 5/1 .. 5/4", "Lớp 5A+B", "Lớp 5A,B,C",
    "Lớp 5A và B", "LỚP 5A B", "LỚP 6A1 6A2", "Lớp 6A1, A2", "Lớp 6A1-A5", "Lớp 5/1 … 5/4",
  ]) func `two classes in whatever way are unclear`(text: String) {
    #expect(TitleClass(text) == .unclear)
  }

  @Test(arguments: [
    "LỚP 5A (BÁN TRÚ)", "LỚP 5A, P 12", "LỚP 5A - HK 2", "Lớp 5A Y TẾ", "LỚP 5A P 12",
    "Lớp 5A GVCN Cô B",
  ]) func `a letter of something else is no second class`(text: String) {
    #expect(TitleClass(text).name?.key == "5A")
  }

  @Test func `a comma that parts a title does not part its classes`() {
    let titles = RosterTitles([["LỚP 5/1", " 5/2", ""]])
    #expect(titles.className == nil)
    #expect(titles.openClass == "LỚP 5/1, 5/2")
    #expect(RosterTitles([["LỚP 5/1", "42", "GVCN: Cô B"]]).className == "5/1")
  }
}
