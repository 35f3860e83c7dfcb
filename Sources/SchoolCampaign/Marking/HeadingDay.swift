/// A heading of marks that says up to when they go: `Đã cài 24/5`, `Đã gửi tờ khai đến hết ngày 24/5/2021`.
///
/// The day is that of the list. On which day each child came so far nobody can tell from it.
struct HeadingDay: Hashable {
  /// The heading without the day.
  let rest: String
  /// The day as it is written.
  let text: String

  /// Nil for a heading without a day, or with more than one.
  init?(_ heading: String) {
    guard heading.utf8.count <= 160, heading.utf8.contains(where: Self.isDigit) else { return nil }
    let words = PlainText.normalized(heading).split { " ()[],;:".contains($0) }.map(String.init)
    let places = words.indices.compactMap { Self.day(in: words, at: $0) }
    guard places.count == 1, let place = places.first else { return nil }
    let before = words[..<place.lowerBound].reversed().drop(while: Self.leadsToDay).reversed()
    // `Lớp 6/1` is a class.
    guard before.last.map({ SearchKey($0).text }) != "lop" else { return nil }
    let after = words[place.upperBound...].drop(while: Self.isTime)
    rest = (before + after).joined(separator: " ")
    text = words[place].joined(separator: " ")
  }

  /// The words of a day that begins at a place: `24/5`, `24 tháng 5 năm 2021`.
  private static func day(in words: [String], at start: Int) -> Range<Int>? {
    if isNumbers(words[start]) { return start..<start + 1 }
    guard start + 2 < words.count, SearchKey(words[start + 1]).text == "thang" else { return nil }
    let isLong = start + 4 < words.count && SearchKey(words[start + 3]).text == "nam"
    let end = start + (isLong ? 5 : 3)
    return isDay(words[start..<end].joined(separator: " ")) ? start..<end : nil
  }

  private static func isNumbers(_ word: String) -> Bool {
    word.utf8.first.map(isDigit) ?? false && !word.contains(where: \.isLetter)
      && word.contains { "/.-–".contains($0) } && isDay(word)
  }

  /// Whether some year has such a day.
  private static func isDay(_ text: String) -> Bool { WrittenDay(text)?.day(year: 2020) != nil }

  /// Whether a word only leads to the day: `tính đến hết ngày`.
  private static func leadsToDay(_ word: String) -> Bool {
    isTime(word)
      || ["tinh", "den", "het", "ngay", "toi", "truoc", "vao", "luc", "hom", "cuoi"]
        .contains(SearchKey(word).text)
      || word == "-" || word == "–"
  }

  /// `17h`, `17h30`, `sáng`.
  private static func isTime(_ word: String) -> Bool {
    let key = SearchKey(word).text
    if ["sang", "chieu", "toi", "trua"].contains(key) { return true }
    let rest = key.drop(while: \.isNumber)
    return rest.count < key.count && ["h", "g", "gio"].contains(rest.prefix { $0.isLetter })
      && rest.drop(while: \.isLetter).allSatisfy(\.isNumber)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
