import Testing

@testable import SchoolCampaign

/// Classes whose grade is a word or a Roman number.
struct WordedClassTests {
  @Test(arguments: [
    ("Sáu/1", "6/1"), ("Sáu 1", "6/1"), ("Lớp Sáu/1", "6/1"), ("LỚP BẢY 2", "7/2"),
    ("Bẩy.2", "7/2"),
    ("sau/1", "6/1"), ("VI.1", "6/1"), ("VI/1", "6/1"), ("vii-2", "7/2"), ("IX A", "9A"),
    ("Sáu A", "6A"), ("Sáu A1", "6A1"), ("Sáu Một", "6/1"), ("Một 1", "1/1"),
    ("Mười Hai 3", "12/3"),
    ("Mười 3", "10/3"), ("Năm 2", "5/2"), ("Chín-4", "9/4"), ("Tám_10", "8/10"), ("Ba A", "3A"),
  ]) func `the grade is read in digits`(text: String, digits: String) {
    #expect(WordedClass.inDigits(text)?.display == digits)
  }

  @Test(arguments: [
    "6/1", "6A1", "Lá 2", "Hoa Hồng", "Nam A", "Sáu", "Sáu 0", "Sáu 123", "X", "C/1", "Chuyên Toán",
    "Hai Bà Trưng", "Sáu/1/2", "Mai 1", "10 Anh", "", "A1", "Sáu TC",
  ]) func `any other text is none such`(text: String) {
    #expect(WordedClass.inDigits(text) == nil)
  }

  private static let header = "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH\n"

  @Test(arguments: ["Sáu/1", "Sáu 1", "VI.1", "Lớp Sáu/1", "SÁU-1"])
  func `a class in words is that in digits, and it is told`(cell: String) throws {
    let found = try checked(
      Self.header
        + "1,Nguyễn Văn An,13/1/2009,6/1,7912345601\n2,Trần Thị Bình,14/2/2009,\(cell),7912345602\n"
    )
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
    #expect(found.rows.allSatisfy { !$0.isRefused })
    #expect(found.findings.map(\.kind) == [.restoredClass])
    #expect(found.findings.map(\.cell.row) == [3])
  }

  @Test func `titles in words name the same class`() throws {
    let found = try checked(
      "TRƯỜNG THCS HOA SEN\nDANH SÁCH LỚP SÁU MỘT\nSTT,Họ và tên,Ngày sinh\n1,Nguyễn Văn An,13/1/2009\n"
    )
    #expect(found.units.classes.map(\.name.display) == ["6/1"])
  }

  @Test func `a class that the school has in words keeps its name`() throws {
    let known: Set<String> = [ClassName("Sáu/1")?.key ?? ""]
    let readings = ClassReadings(
      ["Sáu/1": ClassReadings.Cell(), "6/2": ClassReadings.Cell()], grades: [], named: nil,
      choices: [:], known: known)
    #expect(readings.byCell["Sáu/1"] == nil)
    #expect(ClassName("Sáu/1").map { readings.usual($0).display } == "Sáu/1")
  }
}
