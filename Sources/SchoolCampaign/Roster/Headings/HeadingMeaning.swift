/// What a heading says about its column, by its words alone.
enum HeadingMeaning: Hashable {
  /// One of the known headings of a field.
  case synonym(RosterField)
  /// All of its words are understood, and they mean a field.
  case sure(RosterField)
  /// Its words suggest these fields, the likeliest first; the values decide.
  case suggested([RosterField])
  /// It speaks of a field, beside words that may change its meaning: a person must say.
  case unsure(RosterField)
  /// It speaks of somebody or something else: never taken.
  case other
  /// Its words say nothing.
  case unknown

  /// Reads a heading; of what stands in brackets only what changes whom or what it means.
  init(_ heading: String) {
    if heading.hasSuffix(RosterField.unusedMark) {
      self = .other
      return
    }
    let synonym = RosterField(heading: heading)
    if synonym == nil, let found = RungHeading(heading), !found.holdsDays,
      let field = RosterField(found.rung)
    {
      self = .sure(field)
      return
    }
    let (outside, inside) = Self.parts(heading)
    if inside.isEmpty, let synonym {
      self = .synonym(synonym)
      return
    }
    let words = HeadingWords(outside).words
    let note = HeadingWords(inside).words
    if let synonym {
      guard Self.redirects(note, inside) else {
        self = .synonym(synonym)
        return
      }
      let all = HeadingMeaning(words: words + note)
      self = all == .unknown ? .synonym(synonym) : all
      return
    }
    let plain = HeadingMeaning(words: words)
    let isClear = if case .sure = plain { true } else { false }
    if note.isEmpty || note.contains(.unknown) || isClear && !Self.redirects(note, inside) {
      self = plain
      return
    }
    let all = HeadingMeaning(words: words + note)
    self = all == .unknown ? plain : all
  }

  /// The field that is taken whatever the column holds.
  var field: RosterField? {
    switch self {
    case .synonym(let field), .sure(let field): field
    case .suggested, .unsure, .other, .unknown: nil
    }
  }

  /// The field that the heading speaks of, taken or not.
  var idea: RosterField? {
    switch self {
    case .synonym(let field), .sure(let field), .unsure(let field): field
    case .suggested(let fields): fields.first
    case .other, .unknown: nil
    }
  }

  /// The text outside and inside of brackets.
  private static func parts(_ heading: String) -> (outside: String, inside: String) {
    guard heading.holds("(") || heading.holds("[") else { return (heading, "") }
    var (outside, inside, depth) = ("", "", 0)
    for character in heading {
      switch character {
      case "(", "[":
        depth += 1
        inside.append(" ")
      case ")", "]": depth = max(0, depth - 1)
      default: if depth > 0 { inside.append(character) } else { outside.append(character) }
      }
    }
    return (outside, inside)
  }

  /// Whether a note in brackets makes a column somebody else's, or last year's.
  private static func redirects(_ note: [HeadingWord], _ text: String) -> Bool {
    if note.isEmpty || note.contains(.unknown) { return false }
    if note.contains(where: { $0.isParent || $0 == .stranger }) { return true }
    return ["cu", "moi", "nam truoc", "nam ngoai", "truoc day"].contains(SearchKey(text).text)
  }
}

extension RosterField {
  /// The field that a heading names by its words, one of the known headings or not; nil where it is not sure.
  public init?(wordsOf heading: String) {
    guard let field = HeadingMeaning(heading).field else { return nil }
    self = field
  }
}
