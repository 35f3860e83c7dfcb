/// Classes that a clerk would ask about, beside those of their column: `6/l` and `6/O` typed with letters for digits, `61`
/// and `6` beside `6/1`, `6/1*`, `6/`, `6/1/2`.
enum DoubtfulClass {
  /// For each such text what it may be; nothing where nobody can tell.
  static func readings(
    in cells: some Sequence<String>, beside whole: [ClassName]
  ) -> [(cell: String, readings: [String])] {
    var numbers: [Int: Set<Int>] = [:]
    for name in whole {
      let parts = name.key.split(separator: "/").map { Int($0) }
      if parts.count == 2, let grade = parts[0], let number = parts[1] {
        numbers[grade, default: []].insert(number)
      }
    }
    let shapes = Set(whole.filter(NamedClass.isPlain).map(ClassWithMore.shape))
    return cells.compactMap { cell in
      guard cell.utf8.count <= 60 else { return nil }
      let found =
        unfinished(cell) ?? starred(cell) ?? (numbers.isEmpty ? nil : misspelled(cell, numbers))
        ?? withMore(cell, shapes)
      guard let found else { return nil }
      return (cell, found)
    }
  }

  /// `6/` and `/1` lack a part.
  private static func unfinished(_ cell: String) -> [String]? {
    let text = ClassSpelling.usualSigns(ClassName.withoutWord(cell))
    guard let first = text.first, let last = text.last, text.contains(where: \.isNumber),
      text.split(separator: "/").count == 1
    else { return nil }
    let isCut = "._-".contains(last) && text.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    return first == "/" || last == "/" || isCut ? [] : nil
  }

  /// `6/1 cũ` is 6/1 with something to be said about it, or a class called so.
  private static func withMore(_ cell: String, _ shapes: Set<String>) -> [String]? {
    guard case .name(let whole) = ClassCell(cell), SpoiledClass(cell) == nil else { return nil }
    // `6A0` beside 6A1.
    if shapes.contains("9A9"), whole.key.last == "0", whole.key.dropLast().last?.isLetter == true {
      return []
    }
    guard let more = ClassWithMore(whole.display), !more.isOfProgramme,
      more.name.key != whole.key, shapes.contains(ClassWithMore.shape(of: more.name)),
      !shapes.contains(ClassWithMore.shape(of: whole)) || !NamedClass.isPlain(whole)
    else { return nil }
    return [more.name.display, cell]
  }

  /// `6/1*` is 6/1 with something to be said about it, or another class.
  private static func starred(_ cell: String) -> [String]? {
    let marks = "*+!#^~"
    guard cell.contains(where: marks.contains), case .name = ClassCell(cell),
      let name = ClassName(cell.filter { !marks.contains($0) }), NamedClass.isPlain(name)
    else { return nil }
    return [name.display, cell]
  }

  private static func misspelled(_ cell: String, _ numbers: [Int: Set<Int>]) -> [String]? {
    let text = ClassName.withoutWord(cell)
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) {
      // `Lớp 6` is meant as it stands: a school with one class of the grade calls it so.
      return text == cell ? joined(text, cell, numbers) : nil
    }
    let parts = text.split { "/._-".contains($0) }.map(String.init)
    // No school has a class 0, or a hundred of one grade, unless its classes count on to there.
    if parts.count == 2, let grade = Int(parts[0]), let known = numbers[grade],
      let section = Int(parts[1]), SpoiledClass(cell) == nil,
      section == 0 || section > 60 && !known.contains(section - 1) && !known.contains(section + 1)
    {
      return []
    }
    if parts.count == 2, let grade = Int(parts[0]), grade > 0, Int(parts[1]) == 0 { return [] }
    if parts.count == 3, let grade = Int(parts[0]), numbers[grade] != nil,
      let first = Int(parts[1]), Int(parts[2]) != nil, SpoiledClass(cell) == nil
    {
      return ["\(grade)/\(first)", cell]
    }
    guard parts.count == 2, parts.joined().contains(where: { "lLiIoO|".contains($0) }),
      let grade = number(parts[0]), let section = number(parts[1]), numbers[grade] != nil
    else { return nil }
    return section > 0 ? ["\(grade)/\(section)", cell] : []
  }

  /// A number, letters that look like digits among them.
  private static func number(_ text: String) -> Int? {
    guard text.count <= 2 else { return nil }
    return Int(
      String(
        text.map { sign -> Character in
          if "lLiI|".contains(sign) { return "1" }
          return "oO".contains(sign) ? "0" : sign
        }))
  }

  /// `61` beside 6/1 is 6/1 without its sign, or a class called so; `6` is a grade without its class.
  private static func joined(
    _ text: String, _ cell: String, _ numbers: [Int: Set<Int>]
  ) -> [String]? {
    guard text.count <= 4, let value = Int(text), value > 0 else { return nil }
    let splits = (1..<max(2, text.count)).compactMap { place -> String? in
      guard let grade = Int(text.prefix(place)), numbers[grade] != nil,
        let section = Int(text.dropFirst(place)), section > 0, section < 40
      else { return nil }
      return "\(grade)/\(section)"
    }
    if splits.isEmpty, value > 1000 { return [] }
    if value <= 12, splits.isEmpty || numbers[value] != nil { return [] }
    return splits.isEmpty ? nil : splits + [cell]
  }
}
