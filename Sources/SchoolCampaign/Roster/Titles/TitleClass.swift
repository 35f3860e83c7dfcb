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
  init(_ text: String) {
    // Titles are short; a cell of a million letters is none.
    let usual = ClassSpelling.usualSigns(PlainText.normalized(String(text.prefix(300))))
    let signs = Array(usual.lowercased())
    var found: [TitleClass] = []
    for marker in [Array("lớp"), Array("lop"), Array("class ")] {
      var place = 0
      while let end = ClassScan.end(of: marker, in: signs, from: place) {
        found += Self.classes(
          in: signs, from: end, isOfMany: ClassScan.isOfMany(signs, before: end - marker.count))
        place = end
      }
    }
    self.init(among: found)
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
    in signs: [Character], from start: Int, isOfMany: Bool
  ) -> [TitleClass] {
    let place = ClassScan.skippingWords(in: signs, from: start)
    guard let first = ClassScan(signs, at: place) else {
      return ClassScan.worded(signs, at: place).flatMap { ClassName($0) }.map { [.named($0)] } ?? []
    }
    guard !first.isOdd, !isOfMany, let name = ClassName(first.name) else { return [.unclear] }
    return goesOn(signs, from: first.end, beside: name)
      ? [.named(name), .unclear] : [.named(name)]
  }

  /// Whether another class follows.
  private static func goesOn(
    _ signs: [Character], from end: Int, beside name: ClassName
  ) -> Bool {
    guard let (place, isDash) = ClassScan.behindLink(in: signs, from: end) else { return false }
    if let next = ClassScan(signs, at: place) {
      return !next.isDay && ClassName(next.name)?.key != name.key
    }
    return !isDash && ClassScan.isBareNumber(signs, at: place)
  }
}
