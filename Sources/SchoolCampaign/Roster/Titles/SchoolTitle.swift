/// A school's name out of a title, in the usual spelling: `THCS Hoa Phượng` for `TRƯỜNG TRUNG HỌC CƠ SỞ HOA PHƯỢNG`.
struct SchoolTitle {
  /// The school; nil for what a cell would not be taken for one with either.
  let name: SchoolName?

  /// A school of these levels, as their words stand in the title, and the words of its name.
  init(_ levels: Set<Level>, _ levelWords: [String], _ words: [String]) {
    guard (1...10).contains(words.count),
      words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } })
    else {
      name = nil
      return
    }
    var words = words
    words[words.count - 1].trimEnd { $0 == "." }
    let isCapital = words.allSatisfy { $0 == $0.uppercased() }
    let head = levels.isEmpty ? ["Trường"] : Self.level(levels, levelWords, isCapital: isCapital)
    let rest = isCapital ? words.map(Self.inNormalCase) : words
    guard case .name(let name) = SchoolCell((head + rest).joined(separator: " ")) else {
      self.name = nil
      return
    }
    self.name = name
  }

  /// The level as it stands in the title; in letters where capitals spell it out.
  private static func level(_ levels: Set<Level>, _ words: [String], isCapital: Bool) -> [String] {
    let isShort = words.allSatisfy { word in
      SchoolWords.keys(word).allSatisfy { letters.contains($0) || $0 == "va" }
    }
    if isShort { return words.map { $0 == "VÀ" ? "và" : $0 } }
    return isCapital ? [SchoolWords.short(levels).joined(separator: "-").uppercased()] : words
  }

  /// A word in capitals as names are written; what stands for other words stays.
  private static func inNormalCase(_ word: String) -> String {
    if word == "VÀ" { return "và" }
    let parts = SearchKey(word).text.split(separator: " ").map(String.init)
    if parts.allSatisfy(letters.contains) { return word }
    if word.count > 1, word.allSatisfy("IVX".contains) { return word }
    var isInside = false
    return String(
      word.map { sign -> Character in
        defer { isInside = sign.isLetter }
        return isInside ? sign.lowercased().first ?? sign : sign
      })
  }

  private static let letters: Set<String> = [
    "th", "tih", "thcs", "thpt", "ptth", "ptcs", "gdtx", "ptdt", "ptdtnt", "ptdtbt", "tphcm", "tp",
    "gdnn", "cs1", "cs2", "cs3",
  ]
}
