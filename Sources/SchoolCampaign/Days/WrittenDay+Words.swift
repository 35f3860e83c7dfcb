extension WrittenDay {
  /// Reads a day with a month in words, with signs that are no ASCII, or with a time before it.
  init?(worded text: String) {
    // Who puts a question mark behind a day does not know it.
    if text.holds("?") { return nil }
    let plain = Self.plain(text)
    let (date, time) = Self.parted(plain)
    let inNumbers = Array(date.utf8).withUnsafeBufferPointer { CellBytes($0).dayInNumbers }
    guard var found = inNumbers ?? DayWords(date)?.day else { return nil }
    if let time, !Array(time.utf8).withUnsafeBufferPointer({ found.take($0) }) { return nil }
    self = found
  }

  /// The text with ASCII signs for dashes, slashes and wide digits.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in PlainText.normalized(text).unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212, 0x2043: plain.append("-")
      case 0x2044, 0x2215, 0x29F8: plain.append("/")
      case 0x2024, 0xB7, 0x2219: plain.append(".")
      case 0x2236, 0xA789: plain.append(":")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The date, and the time that stands before or behind it.
  private static func parted(_ text: String) -> (date: Substring, time: Substring?) {
    guard let colon = text.firstIndex(of: ":") else { return (text[...], nil) }
    var start = colon
    while start > text.startIndex, text[text.index(before: start)].isNumber {
      start = text.index(before: start)
    }
    let before = text[..<start].replacing("lúc", with: "").replacing("Lúc", with: "")
    if before.contains(where: \.isNumber) {
      // `2010-03-04T17:00`, with a dash that is no ASCII.
      let date = before.last.map { "Tt".contains($0) } ?? false ? before.dropLast() : before
      return (date, text[start...])
    }
    var end = colon
    while end < text.endIndex, text[end].isNumber || ":.".contains(text[end]) {
      end = text.index(after: end)
    }
    var date = text[end...].drop { " ,-".contains($0) }
    for half in ["AM", "PM", "SA", "CH"] where date.uppercased().hasPrefix(half + " ") {
      date = date.dropFirst(3)
    }
    return (date, nil)
  }
}

/// The words of a date: `5 tháng 3 năm 2010`, `Thứ Sáu, 05-Thg3-2010`, `Mar 5, 2010`.
private struct DayWords {
  /// The day.
  private(set) var day: WrittenDay
  private typealias Number = (value: Int, digits: Int)

  /// Reads a text without its time; nil if any word does not belong to a date.
  init?(_ text: Substring) {
    let words = Self.words(text)
    var numbers: [Number] = []
    var month: Int?
    var place = words.startIndex
    while place < words.endIndex {
      let word = words[place]
      if let number = Int(word) {
        numbers.append((number, word.utf8.count))
      } else if let (found, count) = Self.month(after: words[place...]), month == nil {
        month = found
        place += count
      } else if let found = Self.englishMonth(word), month == nil {
        month = found
      } else if !Self.passedOver.contains(word) {
        return nil
      }
      place += 1
    }
    guard let day = month.map({ Self.day(in: $0, numbers) }) ?? Self.day(numbers) else {
      return nil
    }
    self.day = day
  }

  /// The words without marks, letters and digits apart, and without the day of the week.
  private static func words(_ text: Substring) -> ArraySlice<String> {
    var words: [String] = []
    for word in SearchKey(String(text)).text.split(separator: " ") {
      var rest = word[...]
      while let first = rest.first {
        let run = rest.prefix { $0.isNumber == first.isNumber }
        words.append(String(run))
        rest = rest.dropFirst(run.count)
      }
    }
    return words[...].dropFirst(weekdayLength(words))
  }

  private static func weekdayLength(_ words: [String]) -> Int {
    guard let first = words.first, words.count > 3 else { return 0 }
    let isEnglish = words.contains { englishMonth($0) != nil }
    switch first {
    case "thu" where !isEnglish, "t" where !isEnglish && words.count { Int($0) != nil } > 3:
      return 2
    case "chu": return words[1] == "nhat" ? 2 : 0
    case "cn": return 1
    default: return weekdays.contains { first.count >= 3 && $0.hasPrefix(first) } ? 1 : 0
    }
  }

  /// The month behind `tháng`, and how many words it has.
  private static func month(after words: ArraySlice<String>) -> (month: Int, count: Int)? {
    guard let mark = words.first, ["thang", "thg", "th", "t"].contains(mark) else { return nil }
    let rest = words.dropFirst()
    guard let first = rest.first else { return nil }
    if let number = Int(first) { return (number, 1) }
    if first == "muoi", let second = rest.dropFirst().first, ["mot", "hai"].contains(second) {
      return (second == "mot" ? 11 : 12, 2)
    }
    return monthWords[first].map { ($0, 1) }
  }

  private static func englishMonth(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return englishMonths.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static func day(in month: Int, _ numbers: [Number]) -> WrittenDay? {
    switch numbers.count {
    case 1 where numbers[0].digits <= 2:
      return WrittenDay(.certain, day: numbers[0].value, month: month, year: nil)
    case 2:
      let isYearFirst = numbers[0].digits == 4
      let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      guard day.digits <= 2, [2, 4].contains(year.digits) else { return nil }
      return WrittenDay(
        .certain, day: day.value, month: month,
        year: WrittenDay.year(year.value, digits: year.digits))
    default: return nil
    }
  }

  private static func day(_ numbers: [Number]) -> WrittenDay? {
    guard numbers.count == 3, numbers[1].digits <= 2 else { return nil }
    let (first, third) = (numbers[0], numbers[2])
    if first.digits == 4 {
      return WrittenDay(.yearFirst, day: third.value, month: numbers[1].value, year: first.value)
    }
    guard [2, 4].contains(third.digits) else { return nil }
    return WrittenDay(
      .open, day: first.value, month: numbers[1].value,
      year: WrittenDay.year(third.value, digits: third.digits))
  }

  private static let passedOver: Set<String> = [
    "ngay", "nam", "mung", "mong", "st", "nd", "rd", "th", "of",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let monthWords = [
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7,
    "tam": 8, "chin": 9, "muoi": 10, "chap": 12,
  ]
}
