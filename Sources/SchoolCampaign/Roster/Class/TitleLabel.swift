/// Words that stand behind a teacher's name in a title and tell something else: `Lớp 6/1`, `Năm học 2020-2021`, `Sĩ số: 42`.
///
/// People are called Nam, Năm, Sĩ, Kỳ and Ghi: such a word is a label only by what follows it.
enum TitleLabel {
  /// Whether a word is one, before the rest of its text.
  static func isOne(_ word: Substring, before rest: Substring) -> Bool {
    let spelled = word.lowercased()
    let rest = rest.drop { $0 == " " }
    switch SearchKey(String(word)).text {
    case "lop": return spelled == "lớp" || rest.first.map { $0.isNumber || $0 == ":" } ?? false
    case "nam": return isYear(rest) || isFollowed(rest, by: ["học", "hoc"]) && !isOfTerm(rest)
    case "hoc": return isFollowed(rest, by: ["kỳ", "kì", "ky", "ki"])
    case "si": return isFollowed(rest, by: ["số", "so"])
    case "ky": return isFollowed(rest, by: ["tên", "ten", "ghi", "và", "i", "ii"]) || isTerm(rest)
    case "ghi": return isFollowed(rest, by: ["chú", "chu", "rõ", "ro"])
    default: return false
    }
  }

  /// Whether a word says that a phone follows; `Điện thoại` and `Số ĐT` are no name's beginning.
  static func isOfPhone(_ word: Substring, before rest: Substring, isFirst: Bool) -> Bool {
    let key = SearchKey(String(word)).text
    if phones.contains(key) { return true }
    guard key == "dien" || key == "so", !isFirst else { return false }
    let next = SearchKey(String(rest.split(separator: " ").first ?? "")).text
    return ["thoai", "dien", "dt"].contains(next)
  }

  private static let phones: Set<String> = [
    "dt", "sdt", "dtdd", "dd", "tel", "phone", "zalo", "email", "mobile",
  ]

  private static func isFollowed(_ rest: Substring, by words: Set<String>) -> Bool {
    words.contains(rest.prefix { $0.isLetter }.lowercased())
  }

  /// Whether `học kỳ` follows, which is no `năm học`.
  private static func isOfTerm(_ rest: Substring) -> Bool {
    isFollowed(rest.drop { $0.isLetter }.drop { $0 == " " }, by: ["kỳ", "kì", "ky", "ki"])
  }

  /// Whether a year follows, and no phone.
  private static func isYear(_ rest: Substring) -> Bool {
    let number = rest.drop { " :".contains($0) }.prefix { $0.isNumber }
    return number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
  }

  /// Whether the number of a term follows.
  private static func isTerm(_ rest: Substring) -> Bool {
    let number = rest.prefix { $0.isNumber }
    return (1...2).contains(number.count) && !rest.dropFirst(number.count).hasPrefix(".")
      && !rest.dropFirst(number.count).drop { $0 == " " }.prefix(1).allSatisfy(\.isNumber)
  }
}
