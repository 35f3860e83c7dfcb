import SchoolCampaign

/// A day of which a page shows a part: `13-Jan` where the cell holds 13/1/2009.
enum ShortenedDay {
  /// The whole day in the form of ``CalendarDay/iso``, of a cell that shows some of it; nil for any other cell.
  ///
  /// - Parameters:
  ///   - shown: What the page shows.
  ///   - number: The number in the cell, as a spreadsheet counts days.
  static func whole(_ shown: String, _ number: Double) -> String? {
    guard (29_221..<73_051).contains(number), shown.utf8.count <= 40 else { return nil }
    let iso = NumberText.text(number.rounded(.down), .day)
    let parts = iso.split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    let words = shown.split { !$0.isLetter && !$0.isNumber }.flatMap(parted)
    let numbers = words.compactMap { Int($0) }
    let names = words.filter { Int($0) == nil }.map { SearchKey($0).text }
    guard !numbers.isEmpty, numbers.count + names.count >= 2, !numbers.contains(year),
      numbers.allSatisfy({ [day, month, year % 100].contains($0) }),
      names.allSatisfy({ isMonth($0, month) }), numbers.contains(day) || !names.isEmpty
    else { return nil }
    return iso
  }

  /// `Thg1` is two words.
  private static func parted(_ word: Substring) -> [String] {
    let letters = word.prefix(while: \.isLetter)
    return [String(letters), String(word.dropFirst(letters.count))].filter { !$0.isEmpty }
  }

  private static func isMonth(_ name: String, _ month: Int) -> Bool {
    ["thang", "thg", "th", "ngay"].contains(name)
      || name.count >= 3 && months[month - 1].hasPrefix(name)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
