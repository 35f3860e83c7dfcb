extension ClassScan {
  /// Where a marker's next occurrence ends.
  static func end(of marker: [Character], in signs: [Character], from start: Int) -> Int? {
    guard signs.count >= start + marker.count else { return nil }
    for place in start...(signs.count - marker.count)
    where signs[place] == marker[0] && signs[place..<place + marker.count].elementsEqual(marker) {
      return place + marker.count
    }
    return nil
  }

  /// Whether the word before a place says that several classes follow.
  static func isOfMany(_ signs: [Character], before place: Int) -> Bool {
    let before = signs[..<place].reversed().drop { $0 == " " }.prefix { $0 != " " }
    return ["các", "cac", "từ", "tu", "những", "khối"].contains(String(before.reversed()))
  }

  /// Whether the words before a place count classes: `số lớp: 5`.
  static func isCount(_ signs: [Character], before place: Int) -> Bool {
    let words = String(signs[..<place]).split { !$0.isLetter }.suffix(2)
    return words.count == 2 && ["số", "so", "sĩ", "si"].contains(words.first ?? "")
  }

  /// The place behind "Lớp" where the class stands: signs and `chủ nhiệm`, `học`, `chuyên` between are no part of it.
  static func skippingWords(in signs: [Character], from start: Int) -> Int {
    var place = start
    while place < signs.count {
      if " :-–|_=.\"'«»“”([".contains(signs[place]) {
        place += 1
      } else if let word = between.first(where: { signs[place...].starts(with: $0) }) {
        place += word.count
      } else {
        return place
      }
    }
    return place
  }

  private static let between = ["chủ nhiệm", "hiện tại", "chuyên", "học:", "học "].map { Array($0) }

  /// The place behind what joins two classes (`,`, `và`, `–`), and whether it is a dash.
  static func behindLink(in signs: [Character], from start: Int) -> (place: Int, isDash: Bool)? {
    var place = start
    while place < signs.count, signs[place] == " " { place += 1 }
    guard place < signs.count else { return nil }
    let isDash = "-–—".contains(signs[place])
    if isDash || ",;+&>→~|".contains(signs[place]) {
      place += 1
      if place < signs.count, signs[place] == ">" { place += 1 }
    } else if place > start || start > 0,
      let word = links.first(where: { signs[place...].starts(with: $0) })
    {
      place += word.count
    } else {
      return nil
    }
    let next = skippingWords(in: signs, from: place)
    if let marker = [Array("lớp"), Array("lop")].first(where: { signs[next...].starts(with: $0) }) {
      return (skippingWords(in: signs, from: next + marker.count), isDash)
    }
    return (next, isDash)
  }

  private static let links = [
    "và ", "va ", "đến ", "den ", "tới ", "toi ", "lên ", "len ", "với ", "hoặc ", "ghép với ",
    "ghep voi ", "ghép ",
    "ghep ", "cùng ", "cung ", "voi ", "hoac ", "/ ", "→ ",
  ].map { Array($0) }

  /// Whether a number stands there that may be a class of the same grade: `6/1, 2, 3`, not `6/1, 42 HS`.
  static func isBareNumber(_ signs: [Character], at place: Int) -> Bool {
    let number = signs[min(place, signs.count)...].prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(number.count) else { return false }
    if number.endIndex < signs.count, "/.-".contains(signs[number.endIndex]) { return false }
    return !isCounted(signs, from: number.endIndex)
  }

  /// Whether a letter stands there that may be a class of the same grade: `5A, B, C`, `6A1-A5`.
  static func isBareSection(
    _ signs: [Character], at place: Int, beside name: ClassName, isDash: Bool
  ) -> Bool {
    guard place < signs.count, signs[place].isASCII, signs[place].isLetter else { return false }
    let number = signs[(place + 1)...].prefix { $0.isASCII && $0.isNumber }
    let shape = ClassWithMore.shape(of: name)
    guard shape == (number.isEmpty ? "9A" : "9A9"), number.count <= 2,
      !isDash || !number.isEmpty
    else { return false }
    let next = signs[number.endIndex...].prefix(2)
    return next.isEmpty || next.first.map { ",;+&)".contains($0) } ?? true
      || next.first == " " && next.last?.isNumber != true
  }

  /// Whether the number before a place counts something: `42 HS`, `42 học sinh`.
  static func isCounted(_ signs: [Character], from place: Int) -> Bool {
    let rest = signs[min(place, signs.count)...].drop { $0 == " " }
    let word = String(rest.prefix { $0.isLetter || $0 == "/" || $0 == "%" })
    return counted.contains(word)
  }

  private static let counted: Set<String> = [
    "hs", "h/s", "học", "hoc", "em", "nữ", "nu", "nam", "cháu", "%", "tháng", "người", "bạn",
    "buổi",
  ]

  /// A class whose grade is a word: `Một 1`, `Sáu A`, `Sáu Một`. `Ba mẹ`, `Hai buổi` and `Năm học` are none.
  static func worded(_ signs: [Character], at place: Int) -> String? {
    let isUnmarked = signs.allSatisfy(\.isASCII)
    let text = String(signs[min(place, signs.count)...].prefix(40))
    var words = text.split(omittingEmptySubsequences: true) { " /".contains($0) }.map(String.init)
    func isGrade(_ word: String) -> Bool {
      grades.contains(word) || isUnmarked && unmarked.contains(word)
    }
    guard let first = words.first, isGrade(first) else { return nil }
    var name = [words.removeFirst()]
    if first == "mười", let unit = words.first, ["một", "hai"].contains(unit), words.count > 1 {
      name.append(words.removeFirst())
    }
    guard let next = words.first else { return nil }
    let section = String(next.trimmingSuffix { ",;:.)".contains($0) })
    let isLast = words.count == 1 || section != next || words[1] == "-" || words[1] == "–"
    let letters = section.prefix(while: \.isLetter)
    let number = section.dropFirst(letters.count)
    let isPlain =
      letters.count <= 1 && number.count <= 2 && !section.isEmpty
      && section.allSatisfy { $0.isASCII } && number.allSatisfy(\.isNumber)
    let isCounted = words.count > 1 && letters.isEmpty && counted.contains(words[1])
    guard isPlain && !isCounted || isLast && isGrade(section) else { return nil }
    name.append(section)
    return name.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static let grades: Set<String> = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười",
  ]
  private static let unmarked: Set<String> = [
    "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]
}
