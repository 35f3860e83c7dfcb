/// What the title rows above a header say about the whole file.
public struct RosterTitles: Sendable, Hashable {
  /// A school, from a row like `TRƯỜNG THCS HOA PHƯỢNG`; nil also where they name several.
  public let school: String?
  /// Whether they name several schools.
  let namesSchools: Bool
  /// A class, from a row like `DANH SÁCH HỌC SINH LỚP 6/1`; nil also where they name several.
  public let className: String?
  /// Whether they name several classes, or one that cannot be told for certain.
  let isClassUnclear: Bool
  /// What they say where a class should stand that is none, or several: `LỚP 5`, `LỚP 6-7`.
  let openClass: String?
  /// A school year, from `Năm học 2020 - 2021`: `2020-2021`.
  public let schoolYear: String?
  /// The homeroom teacher, from `GVCN: Cô Nguyễn Thị B – ĐT 0901…`.
  public let teacher: HomeroomTeacher?

  /// Reads the cells of the rows above the header.
  init(_ rows: [[String]]) {
    let cells = rows.joined().filter { !$0.isEmpty }
    let texts = cells.map(PlainText.normalized).filter { !$0.isEmpty }
    let schools = cells.flatMap(TitleSchool.names)
    let spelling = schools.first.map(SchoolSpelling.init)
    namesSchools = schools.dropFirst().contains { other in
      !(spelling?.isSame(as: SchoolSpelling(other)) ?? true)
    }
    school = namesSchools ? nil : schools.first?.display
    let isSeveral = rows.contains(where: Self.namesSeveral)
    let named = isSeveral ? .unclear : TitleClass(among: texts.map { TitleClass($0) })
    className = named.name?.display
    isClassUnclear = named == .unclear
    openClass =
      named.name == nil
      ? texts.first { TitleClass($0) == .unclear || TitleClass.isOfGrade($0) }
        ?? texts.first { GradeTitle.isOne($0, isBare: false) }
        ?? rows.first(where: Self.namesSeveral).map(Self.text)
        ?? texts.first { GradeTitle.isOne($0) || GradeTitle.isNamed(in: $0) } : nil
    schoolYear = texts.lazy.compactMap(Self.schoolYear).first
    teacher =
      rows.lazy.map { row in
        row.filter { !PlainText.normalized($0).isEmpty }.joined(separator: " | ")
      }
      .compactMap(HomeroomTeacher.init(title:)).first
  }

  /// Whether the cells of a row name several classes only together: a comma parted `LỚP 5/1, 5/2`.
  private static func namesSeveral(_ row: [String]) -> Bool {
    let cells = row.map(PlainText.normalized)
    return zip(cells, cells.dropFirst()).contains { cell, next in
      guard (1...12).contains(next.utf8.count), Int(next) ?? 0 <= 12, TitleClass(cell).name != nil
      else { return false }
      return TitleClass("\(cell), \(next)") == .unclear
    }
  }

  /// The cells of a row as one text.
  private static func text(_ row: [String]) -> String {
    row.map(PlainText.normalized).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The school as a name.
  var schoolName: SchoolName? { school.flatMap { SchoolName($0) } }

  /// The class that the titles name, else the table's sheet or file.
  func className(of table: RosterTable) -> ClassName? {
    if isClassUnclear {
      // `LỚP 6-7` in a file that is called so is a class.
      guard let range = openClass.flatMap(TitleClass.range), range.key == NamedClass.of(table)?.key
      else { return nil }
      return range
    }
    return contradiction(in: table) == nil
      ? className.flatMap { ClassName($0) } ?? NamedClass.of(table) : nil
  }

  /// The class that the titles name and the other one after which the table's sheet or file is called: a list that was
  /// copied with its old title. Nobody knows which of the two its children are in.
  func contradiction(in table: RosterTable) -> ClassContradiction? {
    guard let titled = className.flatMap({ ClassName($0) }), let called = NamedClass.of(table),
      NamedClass.isPlain(titled), NamedClass.isPlain(called),
      !titled.readings.contains(where: { $0.key == called.key })
    else { return nil }
    return ClassContradiction(titled: titled.key, called: called.key)
  }

  private static func schoolYear(in text: String) -> String? {
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    for index in 0...(words.count - 4) where words[index] == "nam" && words[index + 1] == "hoc" {
      if let from = Int(words[index + 2]), let to = Int(words[index + 3]),
        (2000...2100).contains(from), to == from + 1
      {
        return "\(from)-\(to)"
      }
    }
    return nil
  }
}
