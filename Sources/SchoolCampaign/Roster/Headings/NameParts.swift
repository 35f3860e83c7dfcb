/// A column of names, and the one without a heading on its right: whether names go on there, or it holds something
/// else, such as given names by which the list was sorted.
struct NameParts {
  /// Whether names go on in the next column.
  enum GoesOn {
    case certain, open, not
  }

  /// Whether they do.
  let goesOn: GoesOn
  /// Whether the names are whole as they stand, or what stands beside them is more than a given name: then nobody can
  /// tell under a heading of given names, either.
  let areWhole: Bool

  /// Looks at the two columns in these rows.
  init(_ first: Int, _ next: Int, of rows: [TableRow]) {
    let pairs = rows.map {
      (name: PlainText.normalized($0[first]), next: PlainText.normalized($0[next]))
    }
    let names = pairs.filter { Self.isGivenName($0.next) }
    goesOn = names.count * 2 > rows.count ? Self.judge(names) : .not
    let long = pairs.count { $0.name.split(separator: " ").count > 2 }
    let double = pairs.count { $0.next.contains(" ") }
    areWhole = long * 2 > rows.count || double * 2 > rows.count
  }

  private static func judge(_ pairs: [(name: String, next: String)]) -> GoesOn {
    let ended = pairs.count { pair in
      (" " + SearchKey(pair.name).text).hasSuffix(" " + SearchKey(pair.next).text)
    }
    // What the name ends with already does not go on with it.
    if ended * 2 >= pairs.count { return .not }
    let words = pairs.map { $0.name.split(separator: " ") }
    // Nobody is called "Thị" at the end; "Nguyễn Văn" is half a name.
    let halves = words.count { parts in
      guard let last = parts.last?.lowercased() else { return false }
      return parts.count > 1 && (last == "thị" || last == "thi")
        || parts.count == 2 && (last == "văn" || last == "van")
    }
    let isVaried =
      Set(pairs.map(\.next)).count * (pairs.count < 8 ? 2 : 4) > pairs.count
    if halves * 10 >= pairs.count, isVaried { return .certain }
    if words.count(where: { $0.count > 3 }) * 10 >= pairs.count { return .not }
    // A family name alone is no name; two words may be one, beside which nicknames stand.
    if words.count(where: { $0.count == 1 }) * 2 > pairs.count {
      return isVaried ? .certain : .open
    }
    let short = words.count { $0.count < 3 }
    if short * 2 > pairs.count { return .open }
    return short * 10 >= pairs.count && isVaried ? .open : .not
  }

  /// Whether a text may be the rest of a name: a word or two with a capital, none of boys and girls, and none that
  /// lists have beside names.
  private static func isGivenName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...2).contains(words.count), text.first?.isUppercase == true,
      !text.contains(where: \.isNumber), text.contains(where: \.isLowercase) || text.count > 3
    else { return false }
    return !others.contains(text.lowercased()) && !NumberToCome.isOne(text)
  }

  /// Marks count: `Đúng` is none, and `Dung` is.
  private static let others: Set<String> = [
    "nam", "nữ", "nu", "kinh", "tày", "nùng", "mường", "khmer", "khơ me", "hmong", "h'mông", "ê đê",
    "có", "không", "khá", "giỏi", "tốt", "yếu", "trung bình", "xuất sắc", "đúng", "true", "false",
    "rồi", "xong", "yes", "đủ", "thiếu", "mới", "cũ",
  ]
}
