import SchoolCampaign
import Testing

/// Messages that quote what cannot be seen.
struct VisibleMessageTests {
  @Test(arguments: [
    ("Cột “Lớp\u{200B}”", "Cột “Lớp⟨U+200B⟩”"), ("a\u{202E}b\u{1B}[31m", "a⟨U+202E⟩b⟨U+001B⟩[31m"),
    ("hai\ndòng  thụt", "hai\ndòng  thụt"), ("Đặng Hường – 6/1…", "Đặng Hường – 6/1…"),
    ("☎\u{FE0F} gọi", "☎\u{FE0F} gọi"), ("\u{AD}\u{FEFF}x\r", "⟨U+00AD⟩⟨U+FEFF⟩x⟨U+000D⟩"),
  ]) func `a message shows every sign that cannot be seen`(text: String, shown: String) {
    #expect(VisibleText.message(text) == shown)
  }
}
