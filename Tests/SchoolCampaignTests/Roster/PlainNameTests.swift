import Testing

@testable import SchoolCampaign

/// Cells that the fast way takes must be read by every other way as just that name.
struct PlainNameTests {
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(PlainName.isOne)
  }

  @Test(arguments: [
    "Nguyễn Thị Hoa", "ĐẶNG THỊ HƯỜNG", "Võ Văn Sáu", "Bùi Quang Nghĩa", "Lê Thị Bảy",
    "Le Thi Hong Nga",
    "Trần Ý", "Âu Dương Ê", "Lưu Thị Na", "Phạm Ngọc Lương", "Trần Bảo Nghi",
  ]) func `an ordinary name is taken at one look`(name: String) {
    #expect(Self.isPlain(name))
    #expect(CellReading<String>(name: name).value == name)
  }

  @Test(arguments: [
    "", " ", "An", "null", "xxx", "Trần  An", " Trần An", "Trần An ", "Trần An - nghỉ học",
    "Trần An nghỉ học", "Trần An da nghi", "Trần An đã nghi", "TRAN AN DA NGHI", "Tran An xin nghi",
    "Trần An nghi hoc",
    "Trần An đã chuyển trường", "Trần An bảo lưu", "Trần An (LT)", "Trần An 2", "Nguy?n An",
    "Nguyeãn Thò An",
    "NguyÔn ThÞ An", "Nguyá»…n An", "Trâ\u{300}n An", "Trần\u{200B} An", "Trần\u{A0}An",
    "Trần An\t", "#N/A", "Ðặng Thị An",
    "Мария Ивановна", "Trần -An",
  ]) func `anything else is looked at more closely`(name: String) {
    #expect(!Self.isPlain(name))
  }

  @Test func `what is taken at one look reads alike at any other`() {
    var numbers = SeededNumbers(state: 2021)
    let pieces = [
      "Nguyễn", "Thị", "LÊ", "Ân", "Vinh", "nghỉ", "nghi", "NGHI", "da", "đã", "hoc", "học",
      "chuyển", "trường", "Bỏ", "lưu", "bảo",
      "thôi", "thoi", "Ô", "Ý",
      "ý", "-", "'", ".", "?", "(", "1", "Ã", "Â", "Ê", "ãn", "ò", "Þ", "ñ", "ü", "ß", "Ð", "µ",
      "º", "»", "\u{300}", "\u{AD}",
      "\u{200D}", "null", "x", "nan", "Đ", "đ", "Ẽ", "Ỵ", "ấ", "é", "è", "ÁÀ", "oà", "uỳ", " ", " ",
      " ", "  ", "a", "o", "E",
    ]
    var taken = 0
    for _ in 0..<60_000 {
      let count = Int.random(in: 1...7, using: &numbers)
      let text = (0..<count).map { _ in
        (pieces.randomElement(using: &numbers) ?? "") + (Bool.random(using: &numbers) ? " " : "")
      }.joined()
      guard Self.isPlain(text) else { continue }
      taken += 1
      let reading = CellReading<String>(name: text)
      #expect(reading.value == text && reading.finding == nil, "\(text)")
      #expect(PlainText.normalized(text) == text && BrokenText(text) == .whole, "\(text)")
      #expect(!ParentName.isUnreadable(text) && !BlankWord.isOne(text), "\(text)")
    }
    #expect(taken > 500)
  }
}
