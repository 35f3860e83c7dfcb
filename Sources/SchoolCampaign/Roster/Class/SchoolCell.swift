/// A cell that is to name a school.
enum SchoolCell: Equatable {
  /// Nothing, or a word for nothing.
  case blank
  /// A school.
  case name(SchoolName)
  /// Something else.
  case unusable(RosterFindingKind)

  /// What a cell's text says. Schools have odd names: whatever has letters and is neither truth value, day, number
  /// nor class is one.
  init(_ text: String) {
    let plain = CellEdges.withoutKept(PlainText.normalized(text))
    if plain.isEmpty {
      self = .blank
    } else if let finding = ClassCell.spreadsheetFinding(plain) {
      self = .unusable(finding)
    } else if BlankWord.isOne(plain) {
      self = .blank
    } else if plain.holds("\u{FFFD}") || plain.holds("?") && plain.contains(where: \.isLetter) {
      self = .unusable(.lettersLost)
    } else if plain.utf8.count > Self.longest || Self.isOther(plain) || Self.isRemark(plain) {
      self = .unusable(.notASchool)
    } else {
      self = SchoolName(plain).map { .name($0) } ?? .blank
    }
  }

  /// No school's name has more bytes.
  private static let longest = 500

  /// Whether a text says what became of a child: `Chuyển trường`, `Nghỉ học`.
  private static func isRemark(_ text: String) -> Bool {
    let lower = text.lowercased()
    if ["chuyển ", "đã chuyển", "nghỉ ", "bỏ học", "thôi học", "đã nghỉ", "tạm nghỉ"].contains(
      where: lower.hasPrefix)
    {
      return true
    }
    return remarks.contains(SearchKey(text).text)
  }

  private static let remarks: Set<String> = [
    "chuyen truong", "chuyen di", "chuyen den", "nghi hoc", "truong khac", "cung truong",
    "ngoai truong", "hoc sinh", "nam", "nu", "khong ro truong", "trai tuyen", "dung tuyen",
  ]

  private static func isOther(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return true }
    if ["true", "false"].contains(text.lowercased()) { return true }
    var bytes = text
    if bytes.withUTF8({ CellBytes($0).isScientific }) { return true }
    if SpoiledClass(text) != nil { return true }
    return ClassName(text).map { NamedClass.isPlain($0) && $0.key.count(where: \.isLetter) <= 2 }
      ?? false
  }
}

extension SchoolName {
  /// A school as a person types one; nil for what is no name of a school, such as a number, a class or `N/A`.
  public init?(typed text: String) {
    guard case .name(let name) = SchoolCell(text) else { return nil }
    self = name
  }
}
