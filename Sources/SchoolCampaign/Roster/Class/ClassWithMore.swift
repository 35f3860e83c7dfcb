/// A cell with a plain class and more behind it: `6/1 cũ`, `6/1, tổ 2`, `6/1 (chuyển 6/2)`, `6/1A`.
struct ClassWithMore {
  /// The class in front.
  let name: ClassName
  /// Whether another class of the same kind stands behind it.
  let isSeveral: Bool
  /// Whether what stands behind is a programme that a school has classes of: `6/1 TATC`.
  let isOfProgramme: Bool

  /// Reads a cell; nil where it is a class and nothing else, or none.
  init?(_ cell: String) {
    guard (4...60).contains(cell.utf8.count) else { return nil }
    let text = ClassSpelling.usualSigns(ClassName.withoutWord(PlainText.normalized(cell)))
    let signs = Array(text.lowercased())
    guard let scan = ClassScan(signs, at: 0), scan.end < signs.count,
      let name = ClassName(scan.name)
    else { return nil }
    let rest = signs[scan.end...]
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.name = name
    let word = String(rest.filter { !" -–()".contains($0) })
    isOfProgramme = ClassScan.programmes.contains(word) || ["tatc", "th"].contains(word)
    isSeveral = Self.classes(in: signs, from: scan.end).contains {
      $0.key != name.key && Self.shape(of: $0) == Self.shape(of: name)
    }
  }

  /// The plain classes that begin where no letter or digit stands before.
  private static func classes(in signs: [Character], from start: Int) -> [ClassName] {
    let isLettered = signs[..<start].contains(where: \.isLetter)
    return (start..<signs.count).compactMap { place in
      guard place > start, !signs[place - 1].isLetter, !signs[place - 1].isNumber,
        isLettered || signs[place - 1] != "/", signs[place - 1] != ".",
        let scan = ClassScan(signs, at: place), !scan.isDay, !scan.isOdd
      else { return nil }
      return ClassName(scan.name)
    }
  }

  /// How a class is made of digits and letters: `9/9`, `9A9`, `9A`.
  static func shape(of name: ClassName) -> String {
    var shape = ""
    for sign in name.key {
      let kind: Character = sign.isNumber ? "9" : sign.isLetter ? "A" : sign
      if shape.last != kind || kind == "/" { shape.append(kind) }
    }
    return shape
  }
}
