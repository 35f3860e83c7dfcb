/// The class that the name of a sheet or of a file tells: `6_1`, `Lớp 6A1`, `DS lop 6-1.xlsx`.
enum NamedClass {
  /// The class of a table; the sheet's name outweighs the file's. A name with several classes tells none.
  static func of(_ table: RosterTable) -> ClassName? {
    // The name of a sheet with several lists is that of none of them.
    if let part = table.part, !part.isOfOneList { return nil }
    let stem = table.file.split(separator: ".").dropLast().joined(separator: ".")
    let ofSheet = table.sheet.map { told(by: $0) } ?? .none
    return (ofSheet == .none ? told(by: stem.isEmpty ? table.file : stem) : ofSheet).name
  }

  /// The name of sheet or file, if it names a grade where a class should stand: `Lớp 5`.
  static func grade(of table: RosterTable) -> String? {
    [table.sheet, table.file].compactMap(\.self).first { name in
      TitleClass.isOfGrade(name) || GradeTitle.isOne(name) || GradeTitle.isNamed(in: name)
    }
  }

  private static func told(by name: String) -> TitleClass {
    let text = PlainText.normalized(name)
    let told = TitleClass(text, isFileName: true)
    guard told == .none, text.count <= 8,
      let found = ClassName(text.replacing("_", with: "/")), isPlain(found)
    else { return told }
    return .named(found)
  }

  /// Whether a class's key is a grade, then one number or letters and a number: `6/1`, `6A`, `10A1`.
  static func isPlain(_ name: ClassName) -> Bool {
    guard name.grade != nil else { return false }
    let key = name.key
    let rest = key.drop(while: \.isNumber)
    guard key.count - rest.count <= 2, let first = rest.first else { return false }
    if first == "/" { return rest.dropFirst().allSatisfy(\.isNumber) && rest.count <= 3 }
    return rest.count <= 4 && rest.drop(while: \.isLetter).allSatisfy(\.isNumber)
  }
}
