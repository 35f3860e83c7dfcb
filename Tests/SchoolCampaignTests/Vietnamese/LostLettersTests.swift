import Testing

@testable import SchoolCampaign

struct LostLettersTests {
  @Test(arguments: [
    "H? và tên", "Mã s?", "L?p", "Nguy?n Th? H??ng", "?ã cài", "S? Y?u lý l?ch", "Tr?ng thái",
    "s? ??nh",
  ]) func `a sign in place of a letter is found`(text: String) {
    #expect(LostLetters.areIn(text))
  }

  @Test(arguments: [
    "Đã cài VssID chưa?", "Con đã cài VssID chưa ?", "Cài chưa? (x)", "Họ và tên", "?", "Lớp ?",
    "Phụ huynh đã có tài khoản chưa??", "Cài chưa? Ghi ngày",
  ]) func `a question has lost none`(text: String) { #expect(!LostLetters.areIn(text)) }
}
