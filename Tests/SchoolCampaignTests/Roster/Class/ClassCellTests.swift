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
    "", " ", "null", "N/A", "NaN", "none", "undefined", "-", "--", ".", "...", "x", "0",
  ])
  func `a word for nothing is as blank`(cell: String) {
    #expect(ClassCell(cell) == .blank)
    #expect(SchoolCell(cell) == .blank)
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

  @Test func `letters lost from a school's name are told`() {
    #expect(SchoolCell("THCS Hoa Ph??ng") == .unusable(.lettersLost))
  }

  @Test(arguments: ["13/1", "16A", "0/1", "100/2"])
  func `a class beyond the twelfth grade is none of the first`(name: String) {
    #expect(ClassName(name)?.grade == nil)
  }
}
