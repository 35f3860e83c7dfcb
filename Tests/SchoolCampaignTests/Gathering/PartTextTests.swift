import SchoolCampaign
import Testing

struct PartTextTests {
  @Test func `names as people have them are allowed`() {
    for name in ["Nguyễn Thị Hồng Ánh", "H'Hen Niê", "Lê Văn A (CS2)", "Đỗ 'Bi'"] {
      #expect(PartText.student.allows(name))
    }
  }

  @Test(arguments: [
    "\u{1B}[31m", "a\u{202E}b", "a\nb", "\u{0}", "a\u{2066}b", "\u{FEFF}a", "a\u{85}",
  ])
  func `signs that nobody sees are not`(text: String) {
    for kind in PartText.allCases { #expect(!kind.allows(text)) }
  }

  @Test(arguments: PartText.allCases)
  func `a text has as many letters as one can type, however they are written`(kind: PartText) {
    #expect(kind.allows(String(repeating: "ễ", count: kind.longest)))
    #expect(!kind.allows(String(repeating: "ễ", count: kind.longest + 1)))
    #expect(!kind.allows("a" + String(repeating: "\u{301}", count: kind.longest * 12)))
  }
}
