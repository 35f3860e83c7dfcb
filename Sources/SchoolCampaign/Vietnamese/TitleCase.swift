/// Names that are written wholly in capitals, as people write names: `NGUYỄN THỊ A` as `Nguyễn Thị A`.
///
/// Only the case of letters changes. A name with any small letter is what somebody chose, and stays as it is.
public enum TitleCase {
  /// The text with each of its names so; names stand apart by `/`, `,`, `;` and brackets, as parents' do.
  public static func names(_ text: String) -> String {
    // Nearly every name that needs nothing shows it by its second letter or soon after.
    guard text.unicodeScalars.contains(where: \.properties.isUppercase) else { return text }
    var result = String.UnicodeScalarView()
    var name: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      guard separators.contains(scalar) else {
        name.append(scalar)
        continue
      }
      append(name, to: &result)
      result.append(scalar)
      name.removeAll(keepingCapacity: true)
    }
    append(name, to: &result)
    return String(result)
  }

  private static let separators: Set<Unicode.Scalar> = ["/", ",", ";", "(", ")", "[", "]"]

  private static func append(_ name: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
    guard !name.contains(where: isSmall) else { return result.append(contentsOf: name) }
    var word: [Unicode.Scalar] = []
    for scalar in name {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else {
        result.append(contentsOf: lowered(word))
        result.append(scalar)
        word.removeAll(keepingCapacity: true)
      }
    }
    result.append(contentsOf: lowered(word))
  }

  /// A word in capitals with its first letter alone in capitals; what counts bearers of a name (`II`) stays, and a
  /// letter behind `Mc` is the first of a name.
  private static func lowered(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if word.count > 1, word.allSatisfy({ $0 == "I" }) { return word }
    let isScottish = word.count >= 6 && word.starts(with: ["M", "C"])
    return word.enumerated().map { place, scalar in
      place == 0 || isScottish && place == 2 ? scalar : small(scalar)
    }
  }

  /// Letters that have a case, and the marks on them; signs such as `'`, `-`, `.` and digits end a word.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isCased || isMark(scalar)
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase && !isMark(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// The small letter, where one letter has it.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapped.count == 1, let only = mapped.first else { return scalar }
    return only
  }
}
