import Foundation

/// Text as the campaign keeps it: NFC, single spaces, nothing invisible; otherwise as it was typed.
public enum PlainText {
  /// The text in that form; empty if nothing visible is left.
  public static func normalized(_ text: String) -> String {
    if isNormal(text) { return text }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in LookAlikes.replaced(text).precomposedStringWithCanonicalMapping.unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = !result.isEmpty
      } else if !isInvisible(scalar) {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(canonicalLetter(scalar))
      }
    }
    return String(result)
  }

  /// Whether the text is in that form already, for certain: the fast way for nearly every cell.
  private static func isNormal(_ text: String) -> Bool {
    var afterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if afterSpace { return false }
        afterSpace = true
        continue
      case 0x21...0x7E: break
      default: if VietnameseLetter(scalar) == nil { return false }
      }
      afterSpace = false
    }
    return !afterSpace || text.isEmpty
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{0}" || scalar == "\u{3164}"
  }

  /// Control and format characters: they are not seen, and could make two equal names differ.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse: true
    default: false
    }
  }

  /// Letters that only look like Vietnamese ones, as some keyboards and old converters write them.
  private static func canonicalLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{D0}", "\u{189}": "Đ"
    case "\u{F0}", "\u{256}": "đ"
    case "\u{2018}", "\u{2019}", "\u{02BC}": "'"
    case "\u{FF01}"..."\u{FF5E}":
      Unicode.Scalar(scalar.value - 0xFF01 + 0x21) ?? scalar
    default: scalar
    }
  }
}

extension String {
  /// Whether any Latin letter is none that Vietnamese has.
  public var hasForeignLetters: Bool {
    unicodeScalars.contains { (0xC0..<0x250).contains($0.value) && VietnameseLetter($0) == nil }
  }

  /// Whether any sign is a letter; plain ones are found without parting the text into signs.
  var hasLetter: Bool {
    utf8.contains { (0x41...0x5A).contains($0 & 0x5F) && $0 < 0x80 } || contains(where: \.isLetter)
  }

  /// The text, or its first `count` characters if it has more.
  func cut(to count: Int) -> String { utf8.count <= count ? self : String(prefix(count)) }
}
