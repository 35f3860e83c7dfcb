import Testing

@testable import SchoolCampaign

struct InstallAnswerTests {
  @Test(arguments: [
    "x", "X", "v", "V", "✓", "✔", "✔️", "☑", "√", "✅", "☒", "[x]", "[✓]", "TRUE", "true",
    "ĐÚNG",
    "Đúng", "1", "1.0", "có", "Rồi", "Đã cài", "đã cài đặt", "Đã cài xong", "☑ Đã cài", "✓ rồi",
    "yes", "OK", "×", "х", "ü", "\u{F0FC}", "\u{F0FE}", "da cai", "ĐÃ CÀI ĐẶT VSSID", "xong",
  ]) func `ticks and words of yes`(text: String) {
    #expect(InstallAnswer(text)?.isYes == true)
  }

  @Test(arguments: [
    "☐", "□", "FALSE", "Sai", "SAI", "0", "0.0", "không", "Chưa", "chưa cài", "Chưa cài đặt", "❌",
    "☐ Chưa cài", "no", "chưa cài được", "\u{F0A8}",
  ]) func `boxes that nobody ticked and words of no`(text: String) {
    #expect(InstallAnswer(text) == .no)
  }

  @Test(arguments: ["", " ", "-", "–", "…", "...", "\u{200B}", "[ ]", "( )", "\u{A0}"])
  func `a cell that says nothing`(text: String) {
    #expect(InstallAnswer(text) == .blank)
  }

  @Test(arguments: [
    "vâng", "☐ Đã cài", "☑ ☐ Đã cài", "☑ Đã cài ☐ Chưa cài", "♥", "?", "5", "đang cài", "#N/A",
    "2/3", "x?",
    "?x", "có?", "đã cài?", "x!", "(x)", "✓?", "☒?", "x ？", "~x", "Đã cài (?)",
  ])
  func `what is neither is not guessed`(text: String) {
    #expect(InstallAnswer(text) == nil)
  }

  @Test(arguments: ["✗", "✘", "✖️"]) func `a cross is a tick unless ticks stand beside it`(
    text: String
  ) {
    #expect(InstallAnswer(text) == .cross)
    #expect(InstallColumn(of: [text]).answer(text)?.isYes == true)
    #expect(InstallColumn(of: [text, "✓"]).answer(text) == .no)
  }
}
