/// A day before or behind the words of a cell: `đã gửi 24/5`, `24/5 x`.
enum DayBesideWords {
  /// The words and the day; no day where neither the first nor the last word is one.
  static func parts(
    _ text: String, _ day: (String) -> CalendarDay?
  ) -> (words: String, day: CalendarDay?) {
    if AnswerDoubt.isIn(text) { return (text, nil) }
    let words = PlainText.normalized(text).split { " ,;:".contains($0) }.map(String.init)
    guard (2...8).contains(words.count) else { return (text, nil) }
    for (place, rest) in [
      (words[0], words.dropFirst()), (words[words.count - 1], words.dropLast()),
    ] {
      guard let found = day(place) else { continue }
      let said = rest.filter { !["ngày", "hôm", "lúc", "ngay"].contains($0.lowercased()) }
      return (said.joined(separator: " "), found)
    }
    return (text, nil)
  }
}
