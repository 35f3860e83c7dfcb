import Testing

@testable import SchoolCampaign

struct ClassSpellingTests {
  @Test(arguments: [
    "'6/1", "’6/1", "6⁄1", "6∕1", "6／1", "６/１", "6,1", "6;1", "6:1", "6–1", "6_1", "Lớp: 6/1", "6¹",
    "Lớp 6¹", "6₁",
    "6/1 (42 HS)", "6/1 (42HS)", "6/1 - 42 học sinh", "6/1, sĩ số 42", "6/1 6/1",
    "Khối 6 - Lớp 6/1",
    "6 / 1", "6/1.",
  ]) func `however it is typed, 6⁄1 is 6/1`(cell: String) {
    #expect(ClassName(cell)?.key == "6/1")
  }

  @Test(arguments: ["6А1", "6Α1", "６Ａ１", "6a1", "6 A 1", "6/A1", "6A01", "6A1 6A1", "6A¹"])
  func `letters that look Latin make the same class`(cell: String) {
    #expect(ClassName(cell)?.key == "6A1")
  }

  @Test func `what is written oddly is told, and usual spellings are not`() {
    #expect(
      ["6А1", "6⁄1", "6,1", "'6/1", "6/1 (42 HS)", "6A1 6A1"].allSatisfy(ClassSpelling.isOdd))
    #expect(
      !["6/1", "6_1", "Lớp 6/1", "LỚP: 6/1", "6A1", "Một 1", "10 Anh"].contains(
        where: ClassSpelling.isOdd))
  }

  @Test(arguments: ["6/1 (bán trú)", "6 Tích hợp 1", "Mầm 2", "10 Chuyên Anh", "12CA-Toán"])
  func `other words in a name stay`(cell: String) {
    #expect(ClassName(cell)?.display == cell)
  }
}
