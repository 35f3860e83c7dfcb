/// A class's name in usual letters and signs, however it was typed: `6⁄1`, `6,1` and `'6/1` are `6/1`; `6А1` with a
/// Cyrillic А is `6A1`; `6¹` is `6/1`; `6A1 6A1` and `6A1 (42 HS)` are `6A1`.
enum ClassSpelling {
  /// The text so written; most texts are as they should be.
  static func usual(_ text: String) -> String {
    let plain = PlainText.normalized(text)
    if plain.utf8.count > longest || plain.utf8.allSatisfy(isUsual) { return plain }
    var name = usualSigns(plain)
    name = withoutHeadCount(name.trimmingPrefix { "'\"`´".contains($0) }.description)
    while let last = name.last, "'\"`´.,; ".contains(last) { name.removeLast() }
    let usual = once(separated(name))
    return SearchKey(usual).text.hasPrefix("khoi ")
      ? TitleClass(usual).name?.display ?? usual : usual
  }

  /// A text with its letters Latin, and one slash, dash and dot for all that look so.
  static func usualSigns(_ text: String) -> String {
    let latin = LookAlikes.latin(text)
    var scalars = String.UnicodeScalarView()
    var isDigit = false
    for scalar in latin.unicodeScalars {
      let usual = usual(scalar)
      // A raised number is the class beside its grade.
      if isDigit, isRaised(scalar) { scalars.append("/") }
      isDigit = ("0"..."9").contains(scalar)
      scalars.append(usual)
    }
    return String(scalars)
  }

  /// Whether a scalar is a digit above or below the line.
  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "⁰", "¹", "²", "³", "⁴"..."⁹", "₀"..."₉": true
    default: false
    }
  }

  /// No class is written in more bytes, a count of its pupils included; they have 40 characters at most.
  private static let longest = 200

  /// Whether a cell is written so that its class must be told: other than as classes are, or with more than a class.
  static func isOdd(_ cell: String) -> Bool {
    ClassName(cell).map { $0.display != ClassName.withoutWord(PlainText.normalized(cell)) } ?? false
  }

  /// A–Z, a–z, digits and the signs that class names have.
  private static func isUsual(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
    default: false
    }
  }

  private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "⁄", "∕", "⧸", "╱", "÷", "|", "∶", "·", "•", "／": "/"
    case "‐", "‑", "‒", "–", "—", "−", "﹣": "-"
    case "∙", "․", "。": "."
    case "‘", "’", "ʼ", "′", "‛": "'"
    case "“", "”", "″": "\""
    case "⁰": "0"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁴"..."⁹": Unicode.Scalar(scalar.value - 0x2070 + 0x30) ?? scalar
    case "₀"..."₉": Unicode.Scalar(scalar.value - 0x2080 + 0x30) ?? scalar
    default: scalar
    }
  }

  /// `,`, `;` and `:` between digits are a slash typed beside its key.
  private static func separated(_ name: String) -> String {
    let characters = Array(name)
    return String(
      characters.indices.map { index -> Character in
        guard ",;:".contains(characters[index]), index > 0, index + 1 < characters.count,
          characters[index - 1].isNumber, characters[index + 1].isNumber
        else { return characters[index] }
        return "/"
      })
  }

  /// `6/1 (42 HS)`, `6/1 - 42 học sinh` and `6/1, sĩ số 42` without how many are in the class.
  private static func withoutHeadCount(_ name: String) -> String {
    guard let cut = name.firstIndex(where: { "(,;:[–- ".contains($0) }) else { return name }
    var starts = [cut]
    while let last = starts.last,
      let next = name[name.index(after: last)...].firstIndex(where: { "(,;:[- ".contains($0) })
    {
      starts.append(next)
    }
    for start in starts {
      let words = SearchKey(String(name[start...])).text.split(separator: " ").map(String.init)
      let kept = words.filter { !headCount.contains($0) && !$0.allSatisfy(\.isNumber) }
      let isCount =
        kept.isEmpty && words.contains(where: headCount.contains)
        && words.contains { $0.allSatisfy(\.isNumber) }
      let isGlued =
        words.count == 1 && (words[0].hasSuffix("hs") || words[0].hasSuffix("em"))
        && words[0].dropLast(2).allSatisfy(\.isNumber) && words[0].count > 2
      if isCount || isGlued { return PlainText.normalized(String(name[..<start])) }
    }
    return name
  }

  private static let headCount: Set<String> = ["hs", "hoc", "sinh", "em", "si", "so", "ss", "chau"]

  /// A name that stands twice, once.
  private static func once(_ name: String) -> String {
    let words = name.split { " ,;-–".contains($0) }.map(String.init)
    guard words.count >= 2, words.count % 2 == 0,
      words[0].contains(where: \.isNumber) || words.count > 2
    else { return name }
    let half = words.count / 2
    let isTwice = words[..<half].map { $0.uppercased() } == words[half...].map { $0.uppercased() }
    let isLonger = half > 1 || words[0].count > 2 || words[0].contains(where: \.isLetter)
    return isTwice && isLonger ? words[..<half].joined(separator: " ") : name
  }
}
