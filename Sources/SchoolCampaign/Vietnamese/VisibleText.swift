import Foundation

/// Text as a message shows it: on one line, and every sign that cannot be seen by its number, `⟨U+200B⟩`, since a
/// person cannot mend what nobody sees.
public enum VisibleText {
  /// The text so.
  public static func shown(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    var pendingSpace = false
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result += " " }
      pendingSpace = false
      if isUnseen(scalar) {
        result += number(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text so, or its first `count` characters if it has more.
  public static func shown(_ text: String, upTo count: Int) -> String { shown(text).cut(to: count) }

  /// A message of many lines, whatever it quotes, with every sign that cannot be seen by its number; blanks and ends of
  /// lines stay. What only chooses between two looks of the sign before it (emoji) stays too.
  public static func message(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept =
        (0x20...0x7E).contains(scalar.value) || scalar == "\n" || VietnameseLetter(scalar) != nil
        || (0xFE00...0xFE0F).contains(scalar.value) || !isUnseen(scalar)
      if isKept {
        result.append(scalar)
      } else {
        result.append(contentsOf: number(of: scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  /// A sign by its number, `⟨U+200B⟩`.
  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  private static func isPlain(_ text: String) -> Bool {
    var afterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20 where !afterSpace: afterSpace = true
      case 0x21...0x7E: afterSpace = false
      default:
        guard VietnameseLetter(scalar) != nil else { return false }
        afterSpace = false
      }
    }
    return !afterSpace || text.isEmpty
  }

  /// Whether a sign leaves no mark on the page, or has no shape that everybody sees alike.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate: true
    // The blank pattern of Braille is a sign like others, and shows nothing.
    default: scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800
    }
  }
}
