/// The office's list of approved accounts, read from a file: who, and since which day.
public struct ApprovalList: Sendable {
  /// One row that can be read.
  public struct Line: Hashable, Sendable {
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What the row says of who is meant: BHXH number, name, birth date; the name is empty where it has none.
    public let details: StudentDetails
    /// The school, where a column names it.
    public let school: SchoolName?
    /// The day of approval; nil where the file has no such column.
    public let day: CalendarDay?
  }

  /// Why a row cannot be used.
  public struct Problem: Hashable, Sendable {
    /// What kind of problem it is; the raw value is the word for JSON.
    public enum Kind: String, Sendable {
      case noClue = "no-clue"
      case badNumber = "bad-number"
      case badBirthDate = "bad-birth-date"
      case badDay = "bad-day"
      case dayInFuture = "day-in-future"
      case dayTooEarly = "day-too-early"
    }
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What kind it is.
    public let kind: Kind
  }

  /// The rows that can be read.
  public private(set) var lines: [Line] = []
  /// The rows that cannot be read.
  public private(set) var problems: [Problem] = []
  /// Whether the file has a column of approval days.
  public let hasDays: Bool
  /// The school that the title rows name.
  public let titleSchool: SchoolName?

  /// Reads the table of a file that is recognised best as a list of approvals.
  ///
  /// - Parameters:
  ///   - reach: The days on which somebody can have been approved.
  /// - Throws: ``RosterFileError`` where it cannot be read or has none of the columns.
  public init(_ tables: [RosterTable], reach: DayReach) throws {
    let layout = try ApprovalLayout.recognised(in: tables)
    hasDays = layout.day != nil
    titleSchool = layout.titles.school.flatMap { SchoolName($0) }
    var reader = try layout.table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, !row.isBlank, row.hasDigit else { continue }
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      if row.cells.contains(where: FooterWords.begin) { continue }
      do throws(Unreadable) {
        lines.append(try Self.line(row, layout, reach))
      } catch {
        problems.append(Problem(row: row.number, kind: error.kind))
      }
    }
    if lines.isEmpty, problems.isEmpty { throw RosterFileError.noRows }
  }

  private struct Unreadable: Error {
    let kind: Problem.Kind
  }

  private static func line(
    _ row: TableRow, _ layout: ApprovalLayout, _ reach: DayReach
  ) throws(Unreadable) -> Line {
    func text(_ field: RosterField) -> String {
      layout.fields[field].map { PlainText.normalized(row[$0]) } ?? ""
    }
    let parts = [text(.familyName), text(.givenName)].filter { !$0.isEmpty }
    let name = text(.fullName).isEmpty ? parts.joined(separator: " ") : text(.fullName)
    var details = StudentDetails(fullName: name)
    let number = row.withCell(layout.fields[.insuranceNumber]) { CellBytes($0).insuranceNumber }
    if case .unusable = number { throw Unreadable(kind: .badNumber) }
    details.insuranceNumber = number.value
    let birthDate = row.withCell(layout.fields[.birthDate]) { CellBytes($0).birthDate() }
    if case .unusable = birthDate { throw Unreadable(kind: .badBirthDate) }
    details.birthDate = birthDate.value
    guard details.insuranceNumber != nil || !name.isEmpty && details.birthDate != nil else {
      throw Unreadable(kind: .noClue)
    }
    var day: CalendarDay?
    if let column = layout.day {
      let cell = PlainText.normalized(row[column])
      day = reach.day(cell)
      guard let day else { throw Unreadable(kind: .badDay) }
      if day < min(reach.first, reach.last) { throw Unreadable(kind: .dayTooEarly) }
      if day > reach.last { throw Unreadable(kind: .dayInFuture) }
    }
    return Line(
      row: row.number, details: details,
      school: layout.fields[.schoolName].flatMap { SchoolName(row[$0]) }, day: day)
  }
}

/// How a list of approvals is read: table, header row, and what each column means.
private struct ApprovalLayout {
  let table: RosterTable
  let headerRow: Int
  let titles: RosterTitles
  private(set) var fields: [RosterField: Int] = [:]
  private(set) var day: Int?

  /// Finds the layout from the first rows: the table and row with the most known columns.
  static func recognised(in tables: [RosterTable]) throws -> ApprovalLayout {
    var best: ApprovalLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        let found = ApprovalLayout(row, table, RosterTitles(rows[..<index].map(\.cells)))
        if found.isUsable, found.known > best?.known ?? 0 { best = found }
      }
    }
    guard let best else {
      throw RosterFileError.noApprovalHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private init(_ row: TableRow, _ table: RosterTable, _ titles: RosterTitles) {
    self.table = table
    self.titles = titles
    headerRow = row.number
    for (index, heading) in row.cells.enumerated() {
      switch SearchKey(heading).text {
      case "ngay duyet", "ngay phe duyet", "ngay duoc duyet", "ngay duoc phe duyet",
        "thoi gian duyet",
        "ngay duyet ho so", "ngay kich hoat", "ngay cap tai khoan", "approval day", "approved on",
        "approved", "approval date":
        day = day ?? index
      default:
        if let field = RosterField(wordsOf: heading), fields[field] == nil { fields[field] = index }
      }
    }
  }

  private var known: Int { fields.count + (day == nil ? 0 : 1) }

  private var isUsable: Bool {
    fields[.insuranceNumber] != nil
      || (fields[.fullName] ?? fields[.givenName]) != nil && fields[.birthDate] != nil
  }
}
