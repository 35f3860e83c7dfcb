/// A school's name as written, and the keys by which spellings of it are found equal or near.
public struct SchoolName: Hashable, Sendable {
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

  /// Whether a person could have meant `other`: the same words without marks, or one or two letters apart.
  ///
  /// Names of other levels or with other numbers are never near: `THCS Lê Lợi 1` and `THCS Lê Lợi 2`.
  public func isNear(_ other: SchoolName) -> Bool {
    let (mine, theirs) = (nearness, other.nearness)
    guard mine.levels == theirs.levels, mine.digits == theirs.digits else { return false }
    if mine.letters == theirs.letters { return true }
    let length = min(mine.letters.count, theirs.letters.count)
    let allowed = length < 6 ? 0 : length < 12 ? 1 : 2
    return EditDistance.isWithin(allowed, mine.letters, theirs.letters)
  }

  private var nearness: (levels: Set<Level>, digits: [String], letters: [UInt8]) {
    let words = SearchKey(display).text.split(separator: " ")
    let kept = words.filter { !Self.dropped.contains(String($0)) }
    let digits = kept.map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }
    let letters = kept.map { $0.filter { !$0.isNumber } }.joined()
    return (levels, digits, Array(letters.utf8))
  }

  private static let prefixes: [(String, Level)] = [
    ("th", .primary), ("tih", .primary), ("tieu hoc", .primary), ("thcs", .lowerSecondary),
    ("trung hoc co so", .lowerSecondary), ("thpt", .upperSecondary),
    ("trung hoc pho thong", .upperSecondary),
  ]

  private static let dropped: Set<String> = [
    "truong", "th", "tih", "tieu", "hoc", "thcs", "thpt", "trung", "co", "so", "pho", "thong",
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

/// How far apart two short texts are, in letters added, dropped, changed or swapped with their neighbour.
public enum EditDistance {
  /// Whether `left` becomes `right` in at most `limit` steps.
  public static func isWithin(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    return distance(left, right) <= limit
  }

  /// The number of steps.
  public static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }

  /// The up to three names nearest to `text`, nearest first; none that has little in common with it.
  public static func nearest(to text: String, among names: [String]) -> [String] {
    let wanted = Array(SearchKey(text).text.utf8)
    let limit = max(1, wanted.count / 3)
    let scored = names.map { ($0, distance(wanted, Array(SearchKey($0).text.utf8))) }
    let close = scored.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }
    return close.prefix(3).map(\.0)
  }
}
