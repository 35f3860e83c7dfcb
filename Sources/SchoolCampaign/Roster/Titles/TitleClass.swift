/// The class that a title, a section or the name of a sheet or file tells: `DANH SÁCH HỌC SINH LỚP 6/1`.
///
/// Only a plain class counts (`6/1`, `6 A 1`, `Sáu 2`), whatever stands behind it is cut off. A text with two classes names
/// none: nobody knows whose rows are below it.
enum TitleClass: Equatable {
  /// The text names no class.
  case none
  /// It names this one.
  case named(ClassName)
  /// It names several, or one with something more that may belong to it.
  case unclear

  /// The class, where it is certain.
  var name: ClassName? { if case .named(let name) = self { name } else { nil } }

  /// What several texts say together.
  init(among texts: [TitleClass]) {
    let names = texts.compactMap(\.name)
    if texts.contains(.unclear) || Set(names.map(\.key)).count > 1 {
      self = .unclear
    } else {
      self = names.first.map { .named($0) } ?? .none
    }
  }

  /// The classes behind "Lớp" in a text.
  ///
  /// - Parameter isFileName: Whether the text names a sheet or a file, where no slash can stand: `6-7` is a class there, and
  ///   in a title may be two grades.
  init(_ text: String, isFileName: Bool = false) {
    let signs = Self.signs(text)
    var found: [TitleClass] = []
    Self.forEachMarker(in: signs) { end, isOfMany in
      found += Self.classes(in: signs, from: end, isOfMany: isOfMany, takesRanges: isFileName)
    }
    self.init(among: found)
  }

  /// The signs of a text in which a class is looked for.
  private static func signs(_ text: String) -> [Character] {
    // Titles are short; a cell of a million letters is none.
    Array(ClassSpelling.usualSigns(PlainText.normalized(String(text.prefix(300)))).lowercased())
  }

  /// Hands over each place behind "Lớp", and whether `các lớp`, `từ lớp` says that several follow.
  private static func forEachMarker(
    in signs: [Character], _ body: (_ end: Int, _ isOfMany: Bool) -> Void
  ) {
    for marker in [Array("lớp"), Array("lop"), Array("class ")] {
      var place = 0
      while let end = ClassScan.end(of: marker, in: signs, from: place) {
        body(end, ClassScan.isOfMany(signs, before: end - marker.count))
        place = end
      }
    }
  }

  /// A text that is a class and nothing else, `6/1` or `6A1:`.
  init(alone text: String) {
    let usual = ClassSpelling.usualSigns(PlainText.normalized(String(text.prefix(20))))
    let signs = Array(usual.lowercased().trimmingSuffix { ":. ".contains($0) })
    guard let scan = ClassScan(signs, at: 0), scan.end == signs.count, !scan.isOdd,
      !signs.contains("."), let name = ClassName(scan.name)
    else {
      self = .none
      return
    }
    self = .named(name)
  }

  /// The class at a place behind "Lớp", and those that go on from it: `6/1, 6/2`, `6/1 và 6/2`.
  ///
  /// - Parameter isOfMany: Whether the text has `các lớp`, `từ lớp`: what looks as one class may be a range, `1-5`.
  private static func classes(
    in signs: [Character], from start: Int, isOfMany: Bool, takesRanges: Bool
  ) -> [TitleClass] {
    let place = ClassScan.skippingWords(in: signs, from: start)
    guard let first = ClassScan(signs, at: place) else {
      return ClassScan.worded(signs, at: place).flatMap { ClassName($0) }.map { [.named($0)] } ?? []
    }
    guard !first.isOdd, !isOfMany, takesRanges || !isRange(first.name),
      let name = ClassName(first.name)
    else { return [.unclear] }
    return goesOn(signs, from: first.end, beside: name)
      ? [.named(name), .unclear] : [.named(name)]
  }

  /// Whether a class may be grades from one to another: `6-7`, and not `6-1`.
  private static func isRange(_ name: String) -> Bool {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 && parts[0] < parts[1] && parts[1] <= 12
  }

  /// The class that `LỚP 6-7` names if it does not name two grades; nil for any other text.
  static func range(_ text: String) -> ClassName? {
    guard TitleClass(text) == .unclear else { return nil }
    return TitleClass(text, isFileName: true).name
  }

  /// A class that a text with a grade, or with several classes, may mean.
  static func example(_ text: String) -> String {
    if let range = range(text) { return range.key }
    let numbers = SearchKey(text).text.split { !$0.isNumber }.compactMap { Int($0) }
    return "\(numbers.first { (1...12).contains($0) } ?? 6)/1"
  }

  /// Whether a text names a grade where a class should stand: `LỚP 5`, `LỚP 6 - 7`.
  static func isOfGrade(_ text: String) -> Bool {
    let signs = signs(text)
    var found = false
    forEachMarker(in: signs) { end, isOfMany in
      let place = ClassScan.skippingWords(in: signs, from: end)
      let number = signs[min(place, signs.count)...].prefix { $0.isASCII && $0.isNumber }
      let next = number.endIndex < signs.count ? signs[number.endIndex] : " "
      guard !isOfMany, let grade = Int(String(number)), (1...12).contains(grade),
        !next.isLetter, !next.isNumber, ClassScan(signs, at: place) == nil,
        !ClassScan.isCounted(signs, from: number.endIndex),
        !ClassScan.isCount(signs, before: end)
      else { return }
      found = true
    }
    return found
  }

  /// Whether another class follows.
  private static func goesOn(
    _ signs: [Character], from end: Int, beside name: ClassName
  ) -> Bool {
    if isBeside(signs, from: end, name) { return true }
    guard let (place, isDash) = ClassScan.behindLink(in: signs, from: end) else { return false }
    if let next = ClassScan(signs, at: place) {
      return !next.isDay && ClassName(next.name)?.key != name.key
    }
    return !isDash && ClassScan.isBareNumber(signs, at: place)
      || ClassScan.isBareSection(signs, at: place, beside: name, isDash: isDash)
  }

  /// Whether another class of the same kind follows with nothing but a space, a bracket or dots between: `5/1 5/2`,
  /// `5/1(5/2)`, `5/1 .. 5/4`, `5A B`.
  private static func isBeside(_ signs: [Character], from end: Int, _ name: ClassName) -> Bool {
    let place = signs[end...].firstIndex { !" .(…[".contains($0) } ?? signs.count
    guard place > end else { return false }
    if let next = ClassScan(signs, at: place), !next.isDay, let other = ClassName(next.name) {
      return other.key != name.key
        && ClassWithMore.shape(of: other) == ClassWithMore.shape(of: name)
    }
    let behind = signs[place...].first { !$0.isLetter && !$0.isNumber } ?? ","
    return ",;+&".contains(behind) && signs[end..<place].allSatisfy { $0 == " " }
      && ClassScan.isBareSection(signs, at: place, beside: name, isDash: false)
  }
}
