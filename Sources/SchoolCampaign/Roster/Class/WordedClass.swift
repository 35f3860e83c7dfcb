/// A class whose grade is written in words or in Roman numbers: `Sáu/1`, `Lớp Bảy 2`, `VI.1`, `Sáu A`.
enum WordedClass {
  /// The class with its grade in digits; nil for a text that is none such.
  static func inDigits(_ text: String) -> ClassName? {
    guard text.utf8.count <= 40, let first = text.first, first.isLetter else { return nil }
    let plain = ClassName.withoutWord(ClassSpelling.usualSigns(PlainText.normalized(text)))
    let parts = plain.split { " /.-_".contains($0) }.map { SearchKey(String($0)).text }
    guard let (grade, rest) = grade(parts), rest.count == 1 else { return nil }
    // Without marks the words may be others: `Nam A`.
    let isMarked = plain.utf8.contains { $0 >= 0x80 }
    if !isMarked, unclear.contains(parts[0]), rest[0].first?.isNumber != true { return nil }
    return section(rest[0]).flatMap { ClassName("\(grade)\($0)") }
  }

  /// A class in digits, unless the school has it under its own name.
  static func usual(_ name: ClassName, known: Set<String>) -> ClassName {
    known.contains(name.key) ? name : inDigits(name.display) ?? name
  }

  /// The grade that the first words name, and the words behind it.
  private static func grade(_ words: [String]) -> (Int, [String])? {
    guard let first = words.first else { return nil }
    if first == "muoi", words.count > 2, let unit = ["mot": 1, "hai": 2][words[1]] {
      return (10 + unit, Array(words.dropFirst(2)))
    }
    guard let grade = self.words[first] ?? roman[first] else { return nil }
    return (grade, Array(words.dropFirst()))
  }

  /// What stands behind the grade: `/1`, `A`, `A1`, `Một`.
  private static func section(_ word: String) -> String? {
    if let number = words[word] { return "/\(number)" }
    let letters = word.prefix(while: \.isLetter)
    let number = word.dropFirst(letters.count)
    guard number.count <= 2, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    if letters.isEmpty { return Int(number).flatMap { $0 > 0 ? "/\($0)" : nil } }
    return letters.count == 1 ? letters.uppercased() + number : nil
  }

  private static let words: [String: Int] = [
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
    "muoi": 10,
  ]
  private static let unclear: Set<String> = ["nam", "bay", "tam"]
  private static let roman: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]
}
