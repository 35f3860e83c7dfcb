import Testing

@testable import SchoolCampaign

struct LegacyTextTests {
  /// Every letter that Vietnamese has with a mark, small and capital.
  private static let letters = Array(
    "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ")

  @Test func `every letter has bytes in Windows-1258 and comes back from them`() {
    for letter in Self.letters + Self.letters.flatMap({ Array($0.uppercased()) }) {
      // A letter with a tone is a letter and a tone that follows it.
      let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
      let tones = parts.filter { "\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars.contains($0) }
      let base = String(String.UnicodeScalarView(parts.filter { !tones.contains($0) }))
        .precomposedStringWithCanonicalMapping
      let bytes = (Array(base.unicodeScalars) + tones).compactMap(Self.windows1258)
      #expect(bytes.count == 1 + tones.count, "\(letter)")
      #expect(LegacyText.decoded(bytes, from: .windows1258) == String(letter))
    }
  }

  /// The byte of a letter or tone in Windows-1258, from the encoding's own table (Microsoft, code page 1258).
  private static func windows1258(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\u{300}": 0xCC
    case "\u{309}": 0xD2
    case "\u{303}": 0xDE
    case "\u{301}": 0xEC
    case "\u{323}": 0xF2
    case "Ă": 0xC3
    case "ă": 0xE3
    case "Đ": 0xD0
    case "đ": 0xF0
    case "Ơ": 0xD5
    case "ơ": 0xF5
    case "Ư": 0xDD
    case "ư": 0xFD
    default: scalar.value < 0x100 ? UInt8(scalar.value) : nil
    }
  }

  @Test(arguments: [
    ("NguyÔn ThÞ HuyÒn §Æng", "Nguyễn Thị Huyền Đặng"), ("NGUYÔN THÞ HUYÒN", "NGUYỄN THỊ HUYỀN"),
    ("Lª Vâ ¸nh", "Lê Võ Ánh"), ("Tr­êng THCS HOA PH¦îNG", "Trường THCS HOA PHƯỢNG"),
  ]) func `TCVN3 is read by its look`(look: String, text: String) {
    #expect(LegacyText.decodedLook(look, from: .tcvn3) == text)
  }

  @Test(arguments: [
    ("Nguyeãn Thò Huyeàn Ñaëng", "Nguyễn Thị Huyền Đặng"), ("Töø toå", "Từ tổ"),
    ("Taân Thuaän Taây", "Tân Thuận Tây"), ("TRÖÔØNG THCS HOA SEN", "TRƯỜNG THCS HOA SEN"),
  ]) func `VNI is read by its look`(look: String, text: String) {
    #expect(LegacyText.decodedLook(look, from: .vni) == text)
  }
}
