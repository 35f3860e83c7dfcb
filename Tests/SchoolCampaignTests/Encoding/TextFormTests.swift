import Testing

@testable import SchoolCampaign

struct TextFormTests {
  private func form(_ bytes: [UInt8]) -> TextForm { bytes.withUnsafeBufferPointer(TextForm.init) }
  private func form(_ text: String) -> TextForm { form(Array(text.utf8)) }

  @Test func `usual text is never looked at twice`() {
    #expect(form("") == .plain)
    #expect(form("1,Nguyễn Thị Ánh,6/1,05/03/2010,Nữ,7901234501,0901234567, ỹ Ỵ ợ\t~") == .plain)
    for scalar in UInt32(0x20)..<0x1F00 {
      guard let sign = Unicode.Scalar(scalar), VietnameseLetter(sign) != nil else { continue }
      #expect(form("abcdefg\(sign)") == .plain)
    }
  }

  @Test(arguments: UnseenSignsTests.signs) func `a sign that nobody sees is found at any place`(
    sign: Unicode.Scalar
  ) {
    for before in 0..<17 {
      let text = String(repeating: "a", count: before) + String(sign)
      #expect(form(text) == .doubtful)
      #expect(form(text + "Nguyễn Thị Ánh, 6/1") == .doubtful)
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE1, 0xBA],
      [0xE1, 0xBA, 0x41], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF1, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]]) func `bytes that are no UTF-8 are found at any place`(bytes: [UInt8])
  {
    for before in 0..<17 {
      let start = [UInt8](repeating: 0x61, count: before)
      #expect(form(start + bytes) == .malformed)
      #expect(form(start + bytes + Array("Ánh, lớp 6/1".utf8)) == .malformed)
    }
  }

  @Test(arguments: ["\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFF}"])
  func `the first and last signs of each length are well-formed`(sign: String) {
    #expect(form("lớp \(sign) 6/1") != .malformed)
  }
}
