/// A row that names the class of the rows below it and holds nothing else: `LỚP 6/2`, `6A1:`.
struct SectionTitle {
  /// The class; nil where the row names one that cannot be told for certain.
  let name: ClassName?
  /// The row's text; a class and its teacher in several cells are parted by `|`.
  let text: String

  /// The section that a row begins; nil for any other row.
  init?(_ row: TableRow, _ columns: RosterColumns) {
    self.init(row, Places(columns))
  }

  /// The same of any table with these columns.
  init?(_ row: TableRow, _ columns: Places) {
    let column = row.onlyColumn
    guard let text = column.map({ row[$0] }) ?? row.titleOfTeacher else { return nil }
    self.text = text
    let told = TitleClass(text)
    if told == .none {
      guard let column else { return nil }
      if let alone = Self.alone(text, column, columns) {
        name = alone
      } else if Self.isHeaded(text) {
        name = nil
      } else {
        return nil
      }
    } else {
      name = told.name
    }
  }

  /// A class by itself, where a section may stand; in the column of classes it is a row's own.
  private static func alone(_ text: String, _ column: Int, _ columns: Places) -> ClassName? {
    guard text.utf8.count <= 20, column != columns.className,
      column == 0 || column == columns.rollNumber || column == columns.name
    else { return nil }
    return TitleClass(alone: text).name
  }

  /// Whether a text begins with "Lớp" and something of a class that nobody can read: the section above ends there.
  private static func isHeaded(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.contains(where: \.isNumber) else { return false }
    let words = SearchKey(text).text.split(separator: " ").drop { $0.allSatisfy("ivx".contains) }
    guard words.first == "lop", words.count > 1 else { return false }
    return !["truong", "pho", "co", "chu", "hoc", "nay", "bao"].contains(
      words[words.startIndex + 1])
  }
}

extension SectionTitle {
  /// The section as it is meant below another one: `LỚP 6-7` goes on from `LỚP 6-6`, and by itself may be two grades.
  func below(_ other: SectionTitle?) -> SectionTitle {
    guard name == nil, let range = TitleClass.range(text), let grade = other?.name?.grade,
      range.grade == grade
    else { return self }
    return SectionTitle(name: range, text: text)
  }

  private init(name: ClassName, text: String) {
    (self.name, self.text) = (name, text)
  }

  /// The columns in which a class by itself is a section's or a row's own.
  struct Places {
    let className: Int?
    let rollNumber: Int?
    let name: Int?
  }
}

extension SectionTitle.Places {
  init(_ columns: RosterColumns) {
    (className, rollNumber, name) = (columns.className, columns.rollNumber, columns.name)
  }
}
