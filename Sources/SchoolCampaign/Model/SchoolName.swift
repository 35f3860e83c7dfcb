/// A school's name as written, and the keys by which spellings of it are found equal or near.
public struct SchoolName: Hashable, Sendable, Codable {
  /// The name to show, as written.
  public let display: String
  /// Case, spaces, tone placement and a leading "Trường" folded: names with one key are one school.
  public let key: String

  /// A school name from a cell, a title row or a command line; nil if it holds no letter or digit.
  public init?(_ text: String) {
    display = PlainText.normalized(text)
    let folded = Self.folded(display)
    key = folded.hasPrefix("trương` ") ? String(folded.dropFirst(8)) : folded
    guard !SearchKey(display).text.isEmpty else { return nil }
  }

  /// A name as the store kept it, with the key that it had.
  public init(stored display: String, key: String) {
    self.display = display
    self.key = key
  }

  /// The level that the name's first words state (`THCS …`, `Tiểu học …`); empty if they state none.
  public var levels: Set<Level> {
    var words = SearchKey(display).text.split(separator: " ")[...]
    if words.first == "truong" { words = words.dropFirst() }
    let text = words.joined(separator: " ") + " "
    var levels: Set<Level> = []
    for (prefix, level) in Self.prefixes {
      if text.hasPrefix(prefix + " ") { levels.insert(level) }
    }
    if text.hasPrefix("th thcs thpt ") { return Set(Level.allCases) }
    if text.hasPrefix("th thcs ") { return [.primary, .lowerSecondary] }
    if text.hasPrefix("thcs thpt ") || text.hasPrefix("thcs va thpt ") {
      return [.lowerSecondary, .upperSecondary]
    }
    return levels
  }

  private static let prefixes: [(String, Level)] = [
    ("th", .primary), ("tih", .primary), ("tieu hoc", .primary), ("thcs", .lowerSecondary),
    ("trung hoc co so", .lowerSecondary), ("thpt", .upperSecondary),
    ("trung hoc pho thong", .upperSecondary),
  ]

  /// Lower case, each word's tones written after it as signs, so that `Hoà` and `Hòa` give one key.
  private static func folded(_ text: String) -> String {
    let signs: [Unicode.Scalar] = [" ", "`", "?", "~", "'", "."]
    var folded = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if let letter = VietnameseLetter(scalar) {
        folded.append(letter.lowercase)
        if letter.tone > 0 { tones.append(signs[Int(letter.tone)]) }
      } else {
        folded.append(contentsOf: tones)
        tones.removeAll()
        folded.append(contentsOf: String(scalar).lowercased().unicodeScalars)
      }
    }
    return String(folded) + String(String.UnicodeScalarView(tones))
  }
}
