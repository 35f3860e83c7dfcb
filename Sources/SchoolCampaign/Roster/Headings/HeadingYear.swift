/// The school year that a heading speaks of: `Lớp năm học 2020-2021`, `Lớp (20-21)`.
enum HeadingYear {
  /// The year in which it begins; nil where the heading has none.
  static func start(_ heading: String) -> Int? {
    guard heading.utf8.count <= 160, heading.contains(where: \.isNumber) else { return nil }
    let numbers = SearchKey(heading).text.split(separator: " ").map { Int($0) }
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      guard let first, let second else { continue }
      switch first {
      case 2000...2100 where second == first + 1 || second == (first + 1) % 100: return first
      case 15...98 where second == first + 1: return 2000 + first
      default: continue
      }
    }
    return nil
  }
}

extension HeadingMeaning {
  /// The same in a campaign of a school year: a class of this year is decided by the values, one of another year only
  /// by a person.
  func inYear(_ heading: String, of campaign: Int?) -> HeadingMeaning {
    guard let campaign, idea == .className, let year = HeadingYear.start(heading) else {
      return self
    }
    if year != campaign { return .unsure(.className) }
    if case .unsure = self { return .suggested([.className]) }
    return self
  }
}
