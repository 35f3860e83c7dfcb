/// One letter of a name, apart from case: which letter of the alphabet, and which tone it carries.
struct VietnameseLetter: Hashable {
  /// Place in the alphabet `a ă â b c d đ e ê f g … y z`, from 1.
  let place: UInt8
  /// Level, huyền, hỏi, ngã, sắc, nặng: 0–5, the order of dictionaries (CLDR `vi`).
  let tone: UInt8

  /// The letter without any mark, `a`–`z`, as an ASCII byte: đ gives d, ơ gives o.
  var ascii: UInt8 { Self.alphabet[Int(place) - 1].ascii }

  /// The letter in lower case, without its tone.
  var lowercase: Unicode.Scalar { Self.lowercase[Int(place) - 1] }

  private static let lowercase = alphabet.flatMap { $0.letter.unicodeScalars }

  /// The letter that a scalar in composed form (NFC) writes; nil for anything but Latin letters.
  @inline(__always)
  init?(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x80 {
      let letter = value & 0x5F
      guard (0x41...0x5A).contains(letter) else { return nil }
      (place, tone) = (Self.plainPlaces[letter - 0x41], 0)
      return
    }
    guard value < Self.table.count else { return nil }
    let code = Self.table[value]
    guard code != 0 else { return nil }
    place = UInt8(code & 0x3F)
    tone = UInt8(code >> 6)
  }

  /// The places of `a`–`z`, spelled out so that the compiler lays them down: most letters are among them.
  private static let plainPlaces: [UInt8] = [
    1, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32,
    33,
  ]

  private static let alphabet: [(letter: Character, ascii: UInt8, tones: String)] = [
    ("a", 0x61, "aàảãáạ"), ("ă", 0x61, "ăằẳẵắặ"), ("â", 0x61, "âầẩẫấậ"), ("b", 0x62, "b"),
    ("c", 0x63, "c"), ("d", 0x64, "d"), ("đ", 0x64, "đ"), ("e", 0x65, "eèẻẽéẹ"),
    ("ê", 0x65, "êềểễếệ"), ("f", 0x66, "f"), ("g", 0x67, "g"), ("h", 0x68, "h"),
    ("i", 0x69, "iìỉĩíị"), ("j", 0x6A, "j"), ("k", 0x6B, "k"), ("l", 0x6C, "l"),
    ("m", 0x6D, "m"), ("n", 0x6E, "n"), ("o", 0x6F, "oòỏõóọ"), ("ô", 0x6F, "ôồổỗốộ"),
    ("ơ", 0x6F, "ơờởỡớợ"), ("p", 0x70, "p"), ("q", 0x71, "q"), ("r", 0x72, "r"),
    ("s", 0x73, "s"), ("t", 0x74, "t"), ("u", 0x75, "uùủũúụ"), ("ư", 0x75, "ưừửữứự"),
    ("v", 0x76, "v"), ("w", 0x77, "w"), ("x", 0x78, "x"), ("y", 0x79, "yỳỷỹýỵ"),
    ("z", 0x7A, "z"),
  ]

  /// For each scalar up to U+1EFF the place in the low six bits and the tone above them; 0 for no letter.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1F00)
    for (index, entry) in alphabet.enumerated() {
      for (tone, character) in entry.tones.enumerated() {
        let code = UInt16(tone) << 6 | UInt16(index + 1)
        for form in [String(character), String(character).uppercased()] {
          for scalar in form.unicodeScalars where form.unicodeScalars.count == 1 {
            table[Int(scalar.value)] = code
          }
        }
      }
    }
    return table
  }()
}
