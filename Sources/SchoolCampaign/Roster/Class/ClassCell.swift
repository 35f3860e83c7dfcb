/// A cell that is to name a class.
enum ClassCell: Equatable {
  /// Nothing, or a word for nothing.
  case blank
  /// A word that says that there is no class yet.
  case unplaced
  /// A class.
  case name(ClassName)
  /// Something else.
  case unusable(RosterFindingKind)

  /// What a cell's text says, where no spreadsheet spoiled a class.
  init(_ text: String) {
    let plain = PlainText.normalized(text)
    if let finding = Self.spreadsheetFinding(plain) {
      self = .unusable(finding)
    } else if BlankWord.isUnplaced(plain) {
      self = .unplaced
    } else if plain.isEmpty || BlankWord.isOne(plain) {
      self = .blank
    } else if Self.isOther(plain) {
      self = .unusable(.notAClass)
    } else {
      self = ClassName(plain).map { .name($0) } ?? .blank
    }
  }

  static func spreadsheetFinding(_ text: String) -> RosterFindingKind? {
    var text = text
    return text.withUTF8 { SpreadsheetError.finding(in: $0) }
  }

  /// A truth value, letters that were lost, a long number, a day, or a person's name.
  private static func isOther(_ text: String) -> Bool {
    if ["true", "false"].contains(text.lowercased()) { return true }
    if text.holds("?") || text.holds("\u{FFFD}") || text.holds("@") { return true }
    if text.split(whereSeparator: { !$0.isNumber }).contains(where: { $0.count >= 5 }) {
      return true
    }
    let digits = text.filter { !" .,".contains($0) }
    if digits.count >= 5, digits.allSatisfy(\.isNumber) { return true }
    return SpoiledClass(text)?.isDay == true || PersonName.isLikely(text) || isSeveral(text)
      || ClassWithMore(text)?.isSeveral == true
  }

  /// Whether a text is two classes and nothing else: `6/1;6/2`, `6/1, 6/2`.
  private static func isSeveral(_ text: String) -> Bool {
    guard (5...40).contains(text.utf8.count), text.contains(where: { " ,;+&|-–".contains($0) })
    else { return false }
    var keys: Set<String> = []
    for part in text.lowercased().split(whereSeparator: { " ,;+&|-–".contains($0) }) {
      if ["và", "va", "hoặc", "lớp", "lop"].contains(part) { continue }
      guard let name = TitleClass(alone: String(part)).name else { return false }
      keys.insert(name.key)
    }
    return keys.count > 1
  }
}

extension ClassName {
  /// A class as a person types one; nil for what is no name of a class, such as `N/A` or a person's name.
  public init?(typed text: String) {
    guard case .name(let name) = ClassCell(text), name.display.count <= 40 else { return nil }
    self = name
  }
}
