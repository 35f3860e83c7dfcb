/// How many columns of a terminal a text takes.
enum TextWidth {
  /// The width: none for combining and format characters, two for East Asian wide ones.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The width of the widest line of a text.
  static func ofLines(_ text: String) -> Int {
    guard text.utf8.contains(0x0A) else { return of(text) }
    return text.split(separator: "\n").map { of(String($0)) }.max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    // Latin letters, and the Vietnamese ones among them.
    if (0x20...0x2FF).contains(scalar.value) { return 1 }
    if (0x1E00...0x1EFF).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text broken into lines of at most `width`, at spaces where there are any; not inside a number that is written
  /// with spaces, unless it is longer than a line.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return [text] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if of(String(paragraph)) <= width {
        lines.append(String(paragraph))
        continue
      }
      var line = ""
      for word in words(of: paragraph, width) {
        let longer = line.isEmpty ? word : line + " " + word
        if of(longer) <= width || line.isEmpty {
          line = longer
        } else {
          lines.append(line)
          line = of(word) + 2 <= width ? "  " + word : word
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The words of a line; digits beside digits are one word.
  private static func words(of line: Substring, _ width: Int) -> [String] {
    var words: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = words.last, last.last?.isNumber == true, word.first?.isNumber == true,
        of(last) + 1 + of(String(word)) <= width
      {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}
