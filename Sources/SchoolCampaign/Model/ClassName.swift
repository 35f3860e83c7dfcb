import Foundation

/// A class's name as written, and the key under which its spellings are one class.
///
/// `6/1`, `6_1` and `Lớp 6/1` are one, and so are `6⁄1` and `6,1`; `12.1` and `12.10` stay two.
public struct ClassName: Hashable, Sendable, Codable {
  /// The name to show: as written, without a leading "Lớp".
  public let display: String
  /// Upper case, no spaces, `/` for `_ . - \` between digits, no zeros before a number.
  public let key: String

  /// A class name from a cell or a command line; nil if nothing is left to name a class.
  public init?(_ text: String) {
    let name = Self.withoutWord(ClassSpelling.usual(text))
    guard !name.isEmpty else { return nil }
    display = name
    key = Self.key(of: name)
    guard !key.isEmpty else { return nil }
  }

  /// A text in ``PlainText`` form without "Lớp" before it.
  static func withoutWord(_ name: String) -> String {
    let lower = name.lowercased()
    for prefix in ["lớp", "lơp", "lop", "class "] where lower.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count).drop { " :.-".contains($0) }
      if rest.first?.isLetter != true || name.dropFirst(prefix.count).first == " " {
        return String(rest)
      }
    }
    return name
  }

  /// A name as the store kept it, with the key that it had.
  public init(stored display: String, key: String) {
    self.display = display
    self.key = key
  }

  /// The grade, 1–12, that the name begins with, in digits or as a word (`Một 1`); nil if none.
  public var grade: Int? {
    let number = key.prefix { $0.isNumber }
    // A year is no grade.
    if number.count > 3, !["10", "11", "12"].contains(number.prefix(2)) { return nil }
    // `13/1` and `16A` are no classes of grade 1; `61` is one of grade 6.
    if number.count >= 2, number.count < key.count {
      return Int(number).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    let digits = number.prefix(2)
    if let two = Int(digits), (1...12).contains(two) { return two }
    if let one = digits.first.flatMap({ Int(String($0)) }), (1...9).contains(one) { return one }
    return Self.gradeWords.firstIndex { SearchKey(display).text.hasPrefix($0 + " ") }
      .map { Self.gradeWords.count - $0 }
  }

  private static let gradeWords = [
    "muoi hai", "muoi mot", "muoi", "chin", "tam", "bay", "sau", "nam", "bon", "ba", "hai", "mot",
  ]

  private static func key(of name: String) -> String {
    let characters = Array(name.uppercased())
    var key = ""
    for (index, character) in characters.enumerated() {
      if "/_.-\\ ".contains(character) {
        let between =
          key.last?.isNumber == true && index + 1 < characters.count
          && characters[index + 1].isNumber
        if between, key.last != "/" { key.append("/") }
      } else if character == "0", key.last?.isNumber != true,
        index + 1 < characters.count, characters[index + 1].isNumber
      {
        continue
      } else {
        key.append(character)
      }
    }
    return key
  }
}

extension ClassName: Comparable {
  /// The natural order of classes: 6/1, 6/2, 6/10, 9A1, 10A1.
  public static func < (left: ClassName, right: ClassName) -> Bool {
    let (mine, theirs) = (NaturalKey(left.key), NaturalKey(right.key))
    return mine == theirs ? left.key < right.key : mine < theirs
  }
}
