/// Where a line of prose must not be broken: in a paper's number or a day, and between a number and what it counts.
public enum UnbrokenText {
  /// The longest stretch that is kept on one line.
  private static let longest = 48
  /// What is counted, by its first word.
  private static let units: Set<String> = [
    "ngày", "tháng", "năm", "học", "em", "lớp", "trường", "lần", "phiếu", "điểm", "đồng", "giờ",
    "tuần",
    "trang", "tờ", "tài", "đơn", "trẻ", "phụ", "phút", "%",
  ]
  /// The words after which a number names something.
  private static let names: Set<String> = [
    "số", "ngày", "tháng", "năm", "lần", "quận", "phường", "lớp", "khối", "điều", "khoản", "mục",
    "tổ",
  ]
  /// Words of two parts that follow a number.
  private static let seconds = ["học": "sinh", "đơn": "vị", "tài": "khoản", "phụ": "huynh"]

  /// The stretches of a text within which no line ends, from left to right; none touches another.
  public static func ranges(in text: String) -> [Range<String.Index>] {
    let words = text.split(separator: " ")
    var ranges: [Range<String.Index>] = []
    var start = 0
    while start < words.count {
      var end = start
      while end + 1 < words.count, holds(words, end) { end += 1 }
      let range = words[start].startIndex..<words[end].endIndex
      if end > start || hasBreaks(words[start]), text[range].count <= longest {
        ranges.append(range)
      }
      start = end + 1
    }
    return ranges
  }

  /// Whether a word must not be parted from the next one.
  private static func holds(_ words: [Substring], _ place: Int) -> Bool {
    let (word, next) = (words[place], words[place + 1])
    if next.isEmpty { return false }
    if word == "TP." || isPartOfPhone(word) && isPartOfPhone(next) { return true }
    if isNumber(word) { return units.contains(bare(next)) }
    if startsWithDigit(next) || next.first == "\u{A0}", names.contains(bare(word)), !endsPart(word)
    {
      return true
    }
    guard place > 0, isNumber(words[place - 1]) else { return false }
    return seconds[bare(word)].map { bare(next).hasPrefix($0) } ?? false
  }

  /// Whether programs that set text would end a line within a word: behind a slash, or at a dash or point between others.
  private static func hasBreaks(_ word: Substring) -> Bool {
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
    if word.holds("/") { return true }
    return word.dropFirst().dropLast().contains { "-–—.%".contains($0) }
  }

  private static func isNumber(_ word: Substring) -> Bool {
    let core = word.drop { "(“\"".contains($0) }
    guard core.first?.isNumber == true, let last = core.last else { return false }
    return (last.isNumber || last == "%")
      && core.allSatisfy { $0.isNumber || ".,/:%–-".contains($0) }
  }

  /// `(028)`, and `37850110` behind it; a dot or comma may end it.
  private static func isPartOfPhone(_ word: Substring) -> Bool {
    let digits = word.filter(\.isNumber).count
    return digits >= 3 && word.allSatisfy { $0.isNumber || "()+.,;".contains($0) }
  }

  private static func startsWithDigit(_ word: Substring) -> Bool {
    word.drop { "(“\"".contains($0) }.first?.isNumber == true
  }

  private static func endsPart(_ word: Substring) -> Bool {
    word.last.map { ".,:;".contains($0) } ?? false
  }

  /// A word in lower case without what stands around it.
  private static func bare(_ word: Substring) -> String {
    var core = word.drop { "(“\"".contains($0) }
    while let last = core.last, !(last.isLetter || last == "%") {
      if let slash = core.firstIndex(of: "/") { core = core[..<slash] } else { core.removeLast() }
    }
    if let slash = core.firstIndex(of: "/") { core = core[..<slash] }
    return core.lowercased()
  }
}
