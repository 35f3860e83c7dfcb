/// A day or a time that a spreadsheet made of a class, in whatever shape it shows one: `06-Jan`, `6-Thg1`,
/// `06/01/2021 00:00`, `44202.0`, `6:01`.
struct ClassAsDay {
  let day: Int
  let month: Int
  let year: Int?

  /// The day in a text; nil if it is none, or only what a class may be itself.
  init?(_ text: String) {
    guard let written = WrittenDay(text), !Self.isClass(written, text) else { return nil }
    if written.form == .serial || written.isMoment {
      guard case .day(let day) = written.resolved(.dayFirst) else { return nil }
      (self.day, month, year) = (day.civil.day, day.civil.month, day.civil.year)
    } else {
      (day, month, year) = (written.day, written.month, written.year)
    }
    guard (1...31).contains(day), (1...31).contains(month) else { return nil }
  }

  /// `6/1` and `6-1` tell no year and no word; `6T1` is a class of mathematics, not January.
  private static func isClass(_ written: WrittenDay, _ text: String) -> Bool {
    if written.form == .open {
      let numbers = text.split { !$0.isNumber }
      return written.year == nil || numbers.count < 3 || ![2, 4].contains(numbers[2].count)
    }
    let letters = text.lowercased().filter { !$0.isNumber }
    return letters == "t" || letters == "th"
  }

  /// `6:01` and `6:01:00` are what a spreadsheet made of `6:1`; so is the part of a day that it keeps for it.
  static func time(_ text: String) -> (hour: Int, minute: Int)? {
    if let fraction = fraction(text) {
      let minutes = Int((fraction * 1440).rounded())
      let isWhole = abs(fraction * 1440 - Double(minutes)) < 0.02
      return isWhole && minutes % 60 > 0 ? (minutes / 60, minutes % 60) : nil
    }
    let words = text.lowercased().split(separator: " ")
    guard let clock = words.first, words.count <= 2 else { return nil }
    let isAfternoon = words.count == 2 && ["pm", "ch"].contains(words[1])
    guard isAfternoon || words.count == 1 || ["am", "sa"].contains(words[1]) else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 && parts[1].count == 2 || parts.count == 3 && Int(parts[2]) == 0,
      let hour = Int(parts[0]), let minute = Int(parts[1]), (1...12).contains(hour),
      (1...59).contains(minute)
    else { return nil }
    return (isAfternoon && hour < 12 ? hour + 12 : hour, minute)
  }

  private static func fraction(_ text: String) -> Double? {
    // Digits alone: a number may have an exponent, too, and be beyond all bounds.
    guard text.hasPrefix("0.") || text.hasPrefix("0,"), (5...30).contains(text.utf8.count),
      text.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Double(text.replacing(",", with: "."))
  }
}
