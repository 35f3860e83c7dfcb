/// A list of homeroom teachers, read from a file: class, teacher, phone.
public struct TeacherList: Sendable {
  /// One row that can be read.
  public struct Line: Hashable, Sendable {
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// The school, where a column names it.
    public let school: String?
    /// The class.
    public let className: ClassName
    /// The teacher's name; nil where the cell is blank.
    public let name: String?
    /// The phone; nil where there is none.
    public let phone: String?
  }

  /// Why a row cannot be used.
  public enum Problem: Equatable, Sendable {
    /// The row names no class.
    case noClass
    /// What stands in the teacher's cell is no name.
    case badName
    /// What stands in the phone's cell is no phone.
    case badPhone
    /// The teacher's cell names several people.
    case severalNames
    /// A row above, of a sheet or text, gives the class another teacher.
    case repeated(row: Int, sheet: String?)
    /// The campaign does not have this class or school.
    case unknown(CampaignError)
  }

  /// The rows that can be read.
  public private(set) var lines: [Line] = []
  /// The rows that cannot be read, by their numbers.
  public private(set) var problems: [(sheet: String?, row: Int, problem: Problem)] = []
  /// What stands beside names and phones and is not kept.
  public private(set) var leftovers: [(sheet: String?, row: Int, text: String)] = []
  /// The headings of columns that hold something and are not used, each once.
  public private(set) var unusedHeadings: [String] = []
  /// The sheets that hold something and no such list.
  public private(set) var skipped: [String] = []

  /// A class of a school.
  private struct Place: Hashable {
    let school: String?
    let key: String
  }

  /// Which line names a class first.
  private var places: [Place: Int] = [:]

  /// Reads every sheet with a list of teachers, or a text in the reading that fits best.
  ///
  /// - Throws: ``RosterFileError`` where it cannot be read or has none of the columns.
  public init(_ tables: [RosterTable]) throws {
    let sheets = try FittingSheets(tables) { tables in
      try TeacherList(TeacherLayout.recognised(in: tables))
    }
    skipped = sheets.skipped
    for list in sheets.lists {
      problems += list.problems
      leftovers += list.leftovers
      for heading in list.unusedHeadings where !unusedHeadings.contains(heading) {
        unusedHeadings.append(heading)
      }
      for line in list.lines { add(line) }
    }
  }

  private init(_ layout: TeacherLayout) throws {
    unusedHeadings = layout.unused.filter { !["stt", "tt"].contains(SearchKey($0).text) }
    var reader = try layout.table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, !row.isBlank else { continue }
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      try read(row, layout)
    }
    if lines.isEmpty, problems.isEmpty { throw RosterFileError.noRows }
  }

  private mutating func read(_ row: TableRow, _ layout: TeacherLayout) throws {
    func text(_ column: Int?) -> String { column.map { PlainText.normalized(row[$0]) } ?? "" }
    let teacher = ([layout.family, layout.teacher, layout.given].compactMap { $0 }.map(text))
      .filter { !$0.isEmpty }.joined(separator: " ")
    let phone = layout.phones.map(text).filter { !$0.isEmpty }.joined(separator: " / ")
    if teacher.isEmpty, phone.isEmpty { return }
    let sheet = layout.table.sheet
    func refuse(_ problem: Problem) { problems.append((sheet, row.number, problem)) }
    let named = Self.teacher(teacher)
    if text(layout.className).isEmpty, phone.isEmpty, named == nil || FooterWords.begin(teacher),
      HomeroomTeacher(title: teacher) == nil, row.cells.contains(where: FooterWords.begin)
    {
      return
    }
    if layout.isOfDuties, text(layout.className).isEmpty {
      return leftovers.append((sheet, row.number, teacher))
    }
    guard let className = layout.className(row) else {
      return refuse(.noClass)
    }
    if !teacher.isEmpty, named == nil { return refuse(.badName) }
    let beside = TeacherCell(teacher)
    if beside.namesSeveral || named?.isSeveral ?? false { return refuse(.severalNames) }
    let parts = PhoneNumber.parts(of: phone)
    let phones = parts.compactMap { PhoneNumber($0)?.text }
    if !phone.isEmpty, phones.isEmpty || phones.count < parts.count { return refuse(.badPhone) }
    if let rest = beside.rest { leftovers.append((sheet, row.number, rest)) }
    // One phone is kept.
    let others = phones.isEmpty ? named?.otherPhones ?? [] : Array(Set(phones.dropFirst())).sorted()
    for other in others where other != phones.first { leftovers.append((sheet, row.number, other)) }
    if let own = named?.phone, let first = phones.first, own != first {
      leftovers.append((sheet, row.number, own))
    }
    let school = text(layout.school)
    add(
      Line(
        sheet: sheet, row: row.number, school: school.isEmpty ? nil : school, className: className,
        name: named?.name,
        phone: phones.first ?? named?.phone))
  }

  /// Whom a cell names; also in the words of a title.
  private static func teacher(_ cell: String) -> HomeroomTeacher? {
    HomeroomTeacher(title: cell) ?? HomeroomTeacher(cell: cell)
  }

  private mutating func add(_ line: Line) {
    // All lines of one class that were taken say the same.
    let place = Place(school: line.school, key: line.className.key)
    if let first = places[place], lines[first].name != line.name || lines[first].phone != line.phone
    {
      let earlier = lines[first]
      problems.append((line.sheet, line.row, .repeated(row: earlier.row, sheet: earlier.sheet)))
      return
    }
    if places[place] == nil { places[place] = lines.count }
    lines.append(line)
  }
}
