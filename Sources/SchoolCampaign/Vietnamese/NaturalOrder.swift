/// Compares texts so that runs of digits count as numbers, and letters as in ``NameSortKey``.
public enum NaturalOrder {
  /// Negative if `left` comes first, positive if `right` does, 0 if they differ at most in leading zeros.
  public static func compare(_ left: String, _ right: String) -> Int {
    var left = left.unicodeScalars[...]
    var right = right.unicodeScalars[...]
    while let first = left.first, let second = right.first {
      if isDigit(first), isDigit(second) {
        let (a, b) = (takeNumber(&left), takeNumber(&right))
        if a.count != b.count { return a.count - b.count }
        if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) ? -1 : 1 }
      } else {
        if first != second {
          let (a, b) = (key(first), key(second))
          if a != b { return a < b ? -1 : 1 }
        }
        left.removeFirst()
        right.removeFirst()
      }
    }
    return left.count - right.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func key(_ scalar: Unicode.Scalar) -> NameSortKey {
    NameSortKey(fullName: String(scalar))
  }

  private static func takeNumber(
    _ text: inout Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    let number = text.prefix { isDigit($0) }
    text = text.dropFirst(number.count)
    return number.drop { $0 == "0" }
  }
}
