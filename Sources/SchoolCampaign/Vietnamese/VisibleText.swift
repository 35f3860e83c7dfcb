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
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text so, or its first `count` characters if it has more.
  public static func shown(_ text: String, upTo count: Int) -> String { shown(text).cut(to: count) }

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
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
