/// A school's name taken apart: "Trường", the words of its levels, and the name itself.
struct SchoolWords {
  /// The levels that the first words state, in any spelling: `THCS`, `Trung học cơ sở`, `TH & THCS`.
  let levels: Set<Level>
  /// The words after them.
  let name: String

  /// Takes apart a name in ``PlainText`` form.
  init(_ display: String) {
    let words = Self.parted(display.split(separator: " ").map(String.init))
    let keys = words.map(Self.keys)
    var place = words.first?.lowercased() == "trường" ? 1 : 0
    // Without marks or cut short it is "Trường" only before a level: Trương Định is a name.
    if place == 0, let first = keys.first, first.count == 1, Self.school.contains(first[0]),
      Self.level(keys, at: 1) != nil
    {
      place = 1
    }
    let (found, end) = Self.levels(keys, from: place)
    levels = found
    name = words[min(end, words.count)...].joined(separator: " ")
  }

  /// "Trường" without its marks, and as it is cut short.
  private static let school = ["truong", "trg", "tr"]

  /// The words with `Tr.THCS` and `TrườngTHCS` in two.
  private static func parted(_ words: [String]) -> [String] {
    guard let first = words.first else { return words }
    let key = SearchKey(first).text
    guard key.hasPrefix("tr"), let start = school.first(where: key.hasPrefix) else { return words }
    let level = key.dropFirst(start.count).filter { $0 != " " }
    guard !level.isEmpty else { return words }
    let parted = [start, level] + words.dropFirst()
    return Self.level(parted.map(keys), at: 1) == nil ? words : parted
  }

  /// The folded parts of a word; `T.H.C.S` is one of them.
  static func keys(_ word: String) -> [String] {
    let parts = SearchKey(word).text.split(separator: " ").map(String.init)
    guard parts.count > 1, parts.allSatisfy({ $0.count == 1 }) else { return parts }
    let joined = parts.joined()
    return phrases.contains { $0.words == [joined] } ? [joined] : parts
  }

  /// The levels that words state from a place on, one after the other, and where the words after them begin.
  static func levels(_ keys: [[String]], from start: Int) -> (levels: Set<Level>, end: Int) {
    var found: Set<Level> = []
    var (place, end) = (start, start)
    while let (levels, next) = level(keys, at: place) {
      found.formUnion(levels)
      end = next
      // "và", "&", "-" between two levels.
      place = next
      while place < keys.count, keys[place].isEmpty || keys[place] == ["va"] { place += 1 }
    }
    return (found, end)
  }

  /// The levels as a key has them, one spelling for all.
  var levelKey: String { Self.short(levels).joined(separator: " va` ") }

  /// The levels in letters, `th` and `thcs`.
  static func short(_ levels: Set<Level>) -> [String] { levels.sorted().map { short[$0] ?? "" } }

  private static let short: [Level: String] = [
    .primary: "th", .lowerSecondary: "thcs", .upperSecondary: "thpt",
  ]

  /// The levels that words state from a place on, and where the words after them begin.
  private static func level(
    _ keys: [[String]], at place: Int
  ) -> (levels: Set<Level>, next: Int)? {
    for (phrase, level) in phrases where keys.count >= place + phrase.count {
      if zip(phrase, keys[place...]).allSatisfy({ [$0] == $1 }) {
        return ([level], place + phrase.count)
      }
    }
    // `TH-THCS`, `TH&THCS` in one word.
    guard place < keys.count, keys[place].count > 1 else { return nil }
    let levels = keys[place].compactMap { word in phrases.first { $0.words == [word] }?.level }
    return levels.count == keys[place].count ? (Set(levels), place + 1) : nil
  }

  private static let phrases: [(words: [String], level: Level)] = [
    (["th", "cs"], .lowerSecondary), (["th", "pt"], .upperSecondary),
    (["t", "h", "c", "s"], .lowerSecondary), (["t", "h", "p", "t"], .upperSecondary),
    (["th"], .primary), (["tih"], .primary), (["tieu", "hoc"], .primary),
    (["thcs"], .lowerSecondary), (["trung", "hoc", "co", "so"], .lowerSecondary),
    (["thpt"], .upperSecondary), (["ptth"], .upperSecondary),
    (["trung", "hoc", "pho", "thong"], .upperSecondary),
    (["pho", "thong", "trung", "hoc"], .upperSecondary),
  ]
}
