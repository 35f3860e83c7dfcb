/// What makes two school names look alike to a person, taken apart once.
public struct SchoolSpelling: Hashable, Sendable {
  private let levels: Set<Level>
  private let digits: [String]
  private let letters: [UInt8]
  /// The same without what tells where the school is: `Quận 7`, `(CS2)`.
  private let core: Core
  private let hasPlace: Bool

  private struct Core: Hashable {
    let digits: [String]
    let letters: [UInt8]
  }

  /// The spelling of a name.
  public init(_ name: SchoolName) {
    let whole = Self.core(of: name.display)
    levels = name.levels
    (digits, letters) = (whole.digits, whole.letters)
    let placed = Self.place(in: name.display).map { Self.core(of: String(name.display[..<$0])) }
    hasPlace = placed.map { !$0.letters.isEmpty } ?? false
    core = hasPlace ? placed ?? whole : whole
  }

  private static func core(of text: String) -> Core {
    let words = SchoolWords(text).name.split(separator: " ").flatMap {
      SchoolWords.keys(String($0))
    }
    let kept = words.filter { !dropped.contains($0) }
    // A letter by itself numbers a school as a digit does: Trần Phú A, Trần Phú B.
    return Core(
      digits: kept.map { $0.count == 1 ? $0 : $0.filter(\.isNumber) }.filter { !$0.isEmpty },
      letters: Array(
        kept.filter { $0.count > 1 }.map { $0.filter { !$0.isNumber } }.joined().utf8))
  }

  /// Where a name goes on with its place: behind a comma, a bracket or a dash, or with `Quận 7`, `Q7`, `TP …`, `CS2`.
  private static func place(in text: String) -> String.Index? {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated().dropFirst() {
      let key = SearchKey(String(word)).text.filter { $0 != " " }
      let isSign = word.hasPrefix("(") || key.isEmpty
      let isBehindComma = words[index - 1].hasSuffix(",")
      let isNumbered =
        ["q", "p", "cs"].contains { key.hasPrefix($0) && Int(key.dropFirst($0.count)) != nil }
      let isNamed =
        index + 1 < words.count
        && ["quan", "huyen", "phuong", "tp", "tinh", "q", "p"].contains(key)
        && (key.count <= 2 || Int(SearchKey(String(words[index + 1])).text) != nil)
      if index > 1 && (isSign || isBehindComma || isNumbered || isNamed)
        || word.hasPrefix("(")
      {
        return words[index - 1].endIndex
      }
    }
    return nil
  }

  /// Whether a person could have meant the other: the same words without marks, or one or two letters apart.
  ///
  /// Names of other levels or with other numbers are never near, `THCS Lê Lợi 1` and `THCS Lê Lợi 2`; a name
  /// without its level is near to one that has it.
  public func isNear(_ other: SchoolSpelling) -> Bool {
    let mayBeOne = levels == other.levels || levels.isEmpty || other.levels.isEmpty
    if mayBeOne, isPlaced(as: other) { return true }
    guard mayBe(other) else { return false }
    if letters == other.letters { return true }
    let length = min(letters.count, other.letters.count)
    let allowed = length < 6 ? 0 : length < 12 ? 1 : 2
    return EditDistance.isWithin(allowed, letters, other.letters)
  }

  /// Whether two names differ in marks, spaces, the words of their level or the place of the school only.
  public func isSame(as other: SchoolSpelling) -> Bool {
    let mayBeOne = levels == other.levels || levels.isEmpty || other.levels.isEmpty
    return mayBeOne && isPlaced(as: other) || mayBe(other) && letters == other.letters
  }

  /// Whether the two are alike but for the place, which one of them leaves out, or both have in other words.
  private func isPlaced(as other: SchoolSpelling) -> Bool {
    guard hasPlace || other.hasPlace, core == other.core else { return false }
    return hasPlace != other.hasPlace || digits == other.digits
  }

  private func mayBe(_ other: SchoolSpelling) -> Bool {
    (levels == other.levels || levels.isEmpty || other.levels.isEmpty) && digits == other.digits
  }

  /// How many letters lie between two names, their levels apart.
  func distance(to other: SchoolSpelling) -> Int {
    EditDistance.distance(letters, other.letters) + (digits == other.digits ? 0 : 2)
  }

  /// How many letters the name has, its level apart.
  var length: Int { letters.count }

  private static let dropped: Set<String> = [
    "truong", "th", "tih", "tieu", "hoc", "thcs", "thpt", "trung", "co", "so", "pho", "thong",
    "ptcs",
    "ptth",
  ]
}
