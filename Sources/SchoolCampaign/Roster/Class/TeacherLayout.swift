/// How a list of teachers is read: table, header row, and what each column means.
struct TeacherLayout {
  let table: RosterTable
  let headerRow: Int
  private(set) var className: Int?
  private(set) var teacher: Int?
  /// The column of family names left of the teachers' given ones.
  private(set) var family: Int?
  /// The column of given names below a heading over two columns.
  private(set) var given: Int?
  private(set) var phones: [Int] = []
  private(set) var school: Int?
  /// The column of grades, beside classes that may be numbers within them.
  private(set) var grade: Int?
  /// Whether the classes stand below what teachers do, so that who has none is no homeroom teacher.
  private(set) var isOfDuties = false
  /// Whether a heading says that the names are teachers'.
  private(set) var namesTeachers = false
  /// The headings of columns that hold something and are not used.
  private(set) var unused: [String] = []
  /// Whether a heading speaks of students.
  private(set) var isOfStudents = false

  static func recognised(in tables: [RosterTable]) throws -> TeacherLayout {
    var likely: TeacherLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        let found = TeacherLayout(row, table, below: Array(rows[(index + 1)...]))
        guard found.className != nil, found.teacher != nil else { continue }
        // A list of students has names and classes, too: whoever is called a teacher comes first.
        if found.namesTeachers { return found }
        if !found.isOfStudents { likely = likely ?? found }
        break
      }
    }
    if let likely { return likely }
    throw RosterFileError.noTeacherHeader(found: try LikeliestHeader.cells(of: tables))
  }

  private init(_ row: TableRow, _ table: RosterTable, below: [TableRow]) {
    self.table = table
    headerRow = row.number
    var others: [Int] = []
    for (index, heading) in row.cells.enumerated() {
      switch TeacherHeading(heading) {
      case .className: className = className ?? index
      case .phone: phones.append(index)
      case .teacher where Self.holdsClasses(index, below),
        .classOfTeacher where Self.holdsClasses(index, below):
        isOfDuties = isOfDuties || className == nil
        className = className ?? index
      case .teacher, .classOfTeacher:
        if namesTeachers { others.append(index) }
        teacher = namesTeachers ? teacher : index
        namesTeachers = true
      case .name: teacher = teacher ?? index
      case .family: family = family ?? index
      case .school: school = school ?? index
      case .grade where grade == nil: grade = index
      case .grade: others.append(index)
      case .student: isOfStudents = true
      case .other: others.append(index)
      }
    }
    unused = others.filter {
      !SearchKey(row[$0]).text.isEmpty && ColumnShape.isFilled($0, in: below)
    }
    .map { PlainText.normalized(row[$0]) }
    guard let teacher else { return }
    if family.map({ $0 + 1 != teacher }) ?? false { family = nil }
    if family == nil, SearchKey(row[teacher + 1]).text.isEmpty,
      ColumnShape.isOfWords(teacher + 1, in: below)
    {
      given = teacher + 1
    }
  }

  /// The class of a row, beside the grade where that stands in its own column.
  func className(_ row: TableRow) -> ClassName? {
    guard let className else { return nil }
    let text = PlainText.normalized(row[className])
    return grade.flatMap { ClassInGrade.name(text, grade: row[$0]) } ?? ClassName(ofCell: text)
  }

  /// Whether most cells of a column are classes.
  private static func holdsClasses(_ column: Int, _ rows: [TableRow]) -> Bool {
    let texts = rows.map { PlainText.normalized($0[column]) }.filter { !$0.isEmpty }
    let classes = texts.count {
      $0.contains(where: \.isNumber) && ClassName(ofCell: $0)?.grade != nil
    }
    return classes * 2 > texts.count
  }
}

/// What a heading of a list of teachers says of its column.
enum TeacherHeading {
  case className, teacher, phone, name, family, school, grade, student, other
  /// A class, or the teacher of one: what stands below tells.
  case classOfTeacher

  /// Reads a heading.
  init(_ heading: String) {
    let text = SearchKey(heading).text
    let words = Set(text.split(separator: " ").map(String.init))
    let isOfClass = words.contains("lop") || words.contains("class")
    let isOfTeacher =
      !words.isDisjoint(with: ["gvcn", "nhiem", "vien", "gv", "teacher", "cn", "phutrach"])
      || text.contains("phu trach") || ["thay co", "thay", "co giao"].contains(text)
    if words.contains("pho") || text.contains("bo mon") {
      self = .other
    } else if !words.isDisjoint(with: [
      "thoai", "sdt", "dt", "dtdd", "phone", "zalo", "tel", "mobile",
    ]) {
      self = .phone
    } else if ["khoi", "khoi lop", "khoi hoc", "grade"].contains(text) {
      self = .grade
    } else if isOfClass, isOfTeacher {
      self = .classOfTeacher
    } else if text.hasPrefix("lop") || isOfClass && words.count <= 3 || text == "class" {
      self = .className
    } else if isOfTeacher {
      self = .teacher
    } else if ["ho va ten", "ho ten", "ten", "name", "full name"].contains(text) {
      self = .name
    } else if [
      "ho", "ho dem", "ho va dem", "ho va ten dem", "ho lot", "ho va chu dem", "ho va ten lot",
    ]
    .contains(text) {
      self = .family
    } else if words.contains("truong") || words.contains("school") {
      self = .school
    } else if !words.isDisjoint(with: ["bhxh", "bhyt", "sinh", "hs", "hoc"]) {
      self = .student
    } else {
      self = .other
    }
  }
}
