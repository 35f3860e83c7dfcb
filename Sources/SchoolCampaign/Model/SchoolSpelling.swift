/// What makes two school names look alike to a person, taken apart once.
public struct SchoolSpelling: Hashable, Sendable {
  private let levels: Set<Level>
  private let digits: [String]
  private let letters: [UInt8]

  /// The spelling of a name.
  public init(_ name: SchoolName) {
    let words = SearchKey(name.display).text.split(separator: " ").map(String.init)
    let kept = words.filter { !Self.dropped.contains($0) }
    levels = name.levels
    // A letter by itself numbers a school as a digit does: Trần Phú A, Trần Phú B.
    digits = kept.map { $0.count == 1 ? $0 : $0.filter(\.isNumber) }.filter { !$0.isEmpty }
    letters = Array(
      kept.filter { $0.count > 1 }.map { $0.filter { !$0.isNumber } }.joined().utf8)
  }

  /// Whether a person could have meant the other: the same words without marks, or one or two letters apart.
  ///
  /// Names of other levels or with other numbers are never near, `THCS Lê Lợi 1` and `THCS Lê Lợi 2`; a name
  /// without its level is near to one that has it.
  public func isNear(_ other: SchoolSpelling) -> Bool {
    guard mayBe(other) else { return false }
    if letters == other.letters { return true }
    let length = min(letters.count, other.letters.count)
    let allowed = length < 6 ? 0 : length < 12 ? 1 : 2
    return EditDistance.isWithin(allowed, letters, other.letters)
  }

  /// Whether two names differ in marks, spaces or the words of their level only.
  public func isSame(as other: SchoolSpelling) -> Bool {
    mayBe(other) && letters == other.letters
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
  ]
}
