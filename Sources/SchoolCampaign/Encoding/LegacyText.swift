import Foundation

/// Text in the encodings that Vietnamese offices used before Unicode: one byte a letter or mark.
enum LegacyText {
  /// The text that bytes stand for.
  static func decoded(_ bytes: some Sequence<UInt8>, from encoding: RosterEncoding) -> String {
    switch encoding {
    case .tcvn3: withCapitals(scalars(bytes, tcvn3))
    case .vni: vni(bytes)
    default:
      String(String.UnicodeScalarView(scalars(bytes, windows1258)))
        .precomposedStringWithCanonicalMapping
    }
  }

  /// The bytes whose look as Western letters is this text; a scalar that no byte looks like stays as it is.
  ///
  /// Such text comes about when a file in an old encoding is read as Western and saved as Unicode.
  static func decodedLook(_ text: String, from encoding: RosterEncoding) -> String {
    var result = ""
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = Windows1252.byte(scalar) {
        bytes.append(byte)
      } else {
        result += decoded(bytes, from: encoding)
        bytes.removeAll(keepingCapacity: true)
        result.unicodeScalars.append(scalar)
      }
    }
    return result + decoded(bytes, from: encoding)
  }

  private static func scalars(
    _ bytes: some Sequence<UInt8>, _ upper: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : upper[Int($0) - 0x80] }
  }

  /// Bytes from 0x80 on in TCVN 5712-1, as the fonts of the series .VnTime show them.
  private static let tcvn3: [Unicode.Scalar] =
    (0x80...0xA0).map { Windows1252.scalar($0) }
    + Array(
      ("ĂÂÊÔƠƯĐăâêôơưđẶ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒ"
        + "ĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ").unicodeScalars)

  /// Capitals with tones have no bytes of their own: a font of capitals (.VnTimeH) shows small ones so.
  private static func withCapitals(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var cell: [Unicode.Scalar] = []
    for scalar in scalars {
      guard ",;|\t\n\r\"".unicodeScalars.contains(scalar) else {
        cell.append(scalar)
        continue
      }
      CapitalFont.append(cell, to: &result)
      cell.removeAll(keepingCapacity: true)
      result.append(scalar)
    }
    CapitalFont.append(cell, to: &result)
    return String(result).precomposedStringWithCanonicalMapping
  }

  /// Bytes from 0x80 on in Windows-1258: Western, but for a few letters and five tones that follow their letter.
  private static let windows1258: [Unicode.Scalar] = {
    var table = (0x80...0xFF).map { Windows1252.scalar($0) }
    let letters: [(UInt8, Unicode.Scalar)] = [
      (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"),
      (0xDE, "\u{303}"), (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"),
      (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ]
    for (byte, letter) in letters { table[Int(byte) - 0x80] = letter }
    return table
  }()

  /// VNI: marks are bytes of their own after the letter that they belong to, `Töø toå`.
  private static func vni(_ bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes {
      if let whole = vniLetters[byte] {
        result.append(whole)
      } else if let marks = vniMarks[byte | 0x20], byte >= 0xC0, let base = result.last,
        "aeouyAEOUYƠơƯư".unicodeScalars.contains(base)
      {
        result.append(contentsOf: marks)
      } else {
        result.append(Windows1252.scalar(byte))
      }
    }
    return String(result).precomposedStringWithCanonicalMapping
  }

  private static let vniLetters: [UInt8: Unicode.Scalar] = [
    0xF1: "đ", 0xD1: "Đ", 0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư", 0xED: "í", 0xCD: "Í",
    0xEC: "ì", 0xCC: "Ì", 0xE6: "ỉ", 0xC6: "Ỉ", 0xF3: "ĩ", 0xD3: "Ĩ", 0xF2: "ị", 0xD2: "Ị",
    0xEE: "ỵ", 0xCE: "Ỵ",
  ]

  private static let vniMarks: [UInt8: [Unicode.Scalar]] = [
    0xF9: ["\u{301}"], 0xF8: ["\u{300}"], 0xFB: ["\u{309}"], 0xF5: ["\u{303}"], 0xEF: ["\u{323}"],
    0xE2: ["\u{302}"], 0xE1: ["\u{302}", "\u{301}"], 0xE0: ["\u{302}", "\u{300}"],
    0xE5: ["\u{302}", "\u{309}"], 0xE3: ["\u{302}", "\u{303}"], 0xE4: ["\u{302}", "\u{323}"],
    0xEA: ["\u{306}"], 0xE9: ["\u{306}", "\u{301}"], 0xE8: ["\u{306}", "\u{300}"],
    0xFA: ["\u{306}", "\u{309}"], 0xFC: ["\u{306}", "\u{303}"], 0xEB: ["\u{306}", "\u{323}"],
  ]
}
