/// A school's name as written, and the keys by which spellings of it are found equal or near.
public struct SchoolName: Hashable, Sendable, Codable {
  /// The name to show, as written.
  public let display: String
  /// Case, spaces, tone placement, a leading "Trường" and the spelling of the level folded: names with one key are one
  /// school, `THCS Hoa Sen` and `Trường Trung học cơ sở Hoa Sen`.
  public let key: String

  /// A school name from a cell, a title row or a command line; nil if it holds no letter or digit.
  public init?(_ text: String) {
    display = PlainText.normalized(text)
    let words = SchoolWords(display)
    key = [words.levelKey, Self.folded(words.name)].filter { !$0.isEmpty }.joined(separator: " ")
    guard !SearchKey(display).text.isEmpty, !key.isEmpty else { return nil }
  }

  /// A name as the store kept it, with the key that it had.
  public init(stored display: String, key: String) {
    self.display = display
    self.key = key
  }

  /// The level that the name's first words state (`THCS …`, `Tiểu học …`); empty if they state none.
  public var levels: Set<Level> { SchoolWords(display).levels }

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
