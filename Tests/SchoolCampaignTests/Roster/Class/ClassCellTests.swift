import Testing

@testable import SchoolCampaign

struct ClassCellTests {
  @Test(arguments: [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#FIELD!", "#GETTING_DATA", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!", "####", "Err:502",
    "#TÊN?", "'#REF!",
  ]) func `a spreadsheet's error is no class and no school`(cell: String) {
    #expect(ClassCell(cell) == .unusable(.spreadsheetError))
    #expect(SchoolCell(cell) == .unusable(.spreadsheetError))
  }

  @Test(arguments: ["=A1", "=VLOOKUP(A1;B:C;2)", "='Lớp 6'!A1"])
  func `a formula without its result is neither`(cell: String) {
    #expect(ClassCell(cell) == .unusable(.formulaWithoutValue))
    #expect(SchoolCell(cell) == .unusable(.formulaWithoutValue))
  }

  @Test(arguments: [
    "", " ", "null", "N/A", "NaN", "none", "undefined", "-", "--", ".", "...", "x", "nt", "-nt-",
    "như trên", "Như trên", "id.", "//", "\"",
  ])
  func `a word for nothing is as blank`(cell: String) {
    #expect(ClassCell(cell) == .blank)
    #expect(SchoolCell(cell) == .blank)
  }

  @Test(arguments: ["0", "00", "Chưa xếp lớp", "chưa rõ", "Không có", "chưa phân lớp"])
  func `a word that there is no class yet is never filled`(cell: String) {
    #expect(ClassCell(cell) == .unplaced)
    #expect(!BlankWord.isGap(cell))
    #expect(SchoolCell(cell) == .blank)
  }

  @Test(arguments: ["6/1;6/2", "6/1, 6/2", "6/1 6/2", "6A1-6A2", "6/1 và 6/2"])
  func `two classes in a cell are none`(cell: String) {
    #expect(ClassCell(cell) == .unusable(.notAClass))
  }

  @Test(arguments: [
    "?", "TRUE", "false", "7900000009", "12345", "Nguyễn Thị Lan", "Trần Văn", "TRẦN VĂN BÌNH",
    "25/03/2009", "2009-03-25", "0901 234 567", "an@example.com",
  ]) func `a cell that holds something else is no class`(cell: String) {
    #expect(ClassCell(cell) == .unusable(.notAClass))
    #expect(ClassName(typed: cell) == nil)
  }

  @Test(arguments: [
    "6/1", "6A1", "10 Anh", "Một 1", "Lá 2", "Hoa Hồng", "Chuyên Toán", "6.10", "12CA-Toán",
    "Tăng cường tiếng Anh", "6 (bán trú)", "6 Tích hợp 1",
  ]) func `what may be a class is one`(cell: String) {
    #expect(ClassCell(cell) == ClassName(cell).map { .name($0) })
  }

  @Test(arguments: [
    "7900000009", "TRUE", "25/03/2009", "6/1", "6A1", "Lớp 6/1", "06-Jan", "44202", "7.9E+09", "12",
  ]) func `a number, a day, a class is no school`(cell: String) {
    #expect(SchoolCell(cell) == .unusable(.notASchool))
    #expect(SchoolName(typed: cell) == nil)
  }

  @Test(arguments: [
    "Trường Quốc tế Hoa Sen", "Bilingual School", "AIS", "THCS 30/4", "TH 19 tháng 5", "A", "Số 1",
    "Nguyễn Thị Lan", "7 Hồng", "THPT Năng khiếu 2", "Trường Mầm non 9",
  ]) func `odd names of schools stay`(cell: String) {
    #expect(SchoolCell(cell) == SchoolName(cell).map { .name($0) })
  }

  @Test(arguments: [
    "0.1e300", "0.1E9999", "0,1e300", "0.infinity", "0.nan00", "0.0x1p4", "0.1e-300", "1e400",
    "1e+400",
    "0x1p+9999", "inf", "nan", "-0.5e+308", "9999999999999999999e+9", "0.99999999999999999999999",
  ]) func `a number beyond all bounds under a class is read without harm`(cell: String) throws {
    _ = ClassCell(cell)
    _ = SchoolCell(cell)
    let found = try checked("Họ và tên,Ngày sinh,Lớp\nAn,5/3/2009,\"\(cell)\"\nBình,6/3/2009,6/2\n")
    #expect(found.rows.count == 2)
  }

  @Test(arguments: ["á ", "6 ", "lớp ", "(", "a-", "ạ", "6/1 6/1 ", "Trường ", "#", "1e+"])
  func `a cell of many letters takes no time`(text: String) throws {
    let cell = String(repeating: text, count: 8000)
    let took = try ContinuousClock().measure {
      let found = try checked(
        "Họ và tên,Ngày sinh,Lớp,Trường\nAn,5/3/2009,\"\(cell)\",\"\(cell)\"\nBình,6/3/2009,6/2,THCS A\n"
      )
      #expect(found.rows.count == 2)
    }
    #expect(took < .seconds(10))
  }

  @Test func `letters lost from a school's name are told`() {
    #expect(SchoolCell("THCS Hoa Ph??ng") == .unusable(.lettersLost))
  }

  @Test(arguments: ["13/1", "16A", "0/1", "100/2"])
  func `a class beyond the twelfth grade is none of the first`(name: String) {
    #expect(ClassName(name)?.grade == nil)
  }
}
