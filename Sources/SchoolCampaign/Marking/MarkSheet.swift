/// Marks read from a CSV file: who, which rung, on which day, what is in the way.
public struct MarkSheet: Sendable {
  /// One row: who it means, and what it says.
  public struct Line: Sendable {
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// Whom the row means.
    public let key: Key
    /// The rung; nil if the row names none.
    public let status: InstallStatus?
    /// The day; nil if the row names none.
    public let day: CalendarDay?
    /// What is in the way.
    public let obstacle: MarkRequest.ObstacleChange
    /// A note in a person's words.
    public let note: String?
  }

  /// How a row names its student; the first that is filled counts.
  public enum Key: Hashable, Sendable {
    case insuranceNumber(InsuranceNumber)
    case ministryID(MinistryID)
    case rollNumber(Int, className: ClassName, school: SchoolName?)
    case name(String, birthDate: CalendarDay, school: SchoolName?)
  }

  /// What is wrong with a row; nothing is marked while there is one.
  public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable {
      case noStudent = "no-student"
      case badStatus = "bad-status"
      case badDay = "bad-day"
      case badObstacle = "bad-obstacle"
      case nothingSaid = "nothing-said"
    }
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What kind it is.
    public let kind: Kind

    /// A problem of a row.
    public init(row: Int, kind: Kind) {
      self.row = row
      self.kind = kind
    }
  }

  /// The rows that can be read.
  public private(set) var lines: [Line] = []
  /// The rows that cannot.
  public private(set) var problems: [Problem] = []

  /// Reads a file of marks.
  ///
  /// - Parameter year: The year of days that name none.
  /// - Throws: ``RosterFileError`` where the file cannot be read or has none of the columns.
  public init(_ input: RosterInput, year: Int) throws {
    let head = try RosterHead(input)
    var columns: Columns?
    var delimiter: UInt8 = 0x2C
    for candidate in head.delimiters {
      guard let header = try head.rows(delimiter: candidate).first else { continue }
      let found = Columns(header.cells)
      if found.known > columns?.known ?? 0 { (columns, delimiter) = (found, candidate) }
    }
    guard let columns, columns.isUsable else {
      throw RosterFileError.noHeader(found: try head.likeliestHeader())
    }
    var reader = try CSVReader(input, delimiter: delimiter)
    var row = TableRow()
    _ = try reader.next(into: &row)
    while try reader.next(into: &row) {
      if !row.isBlank { read(row, columns, year) }
    }
    if lines.isEmpty, problems.isEmpty { throw RosterFileError.noRows }
  }

  private mutating func read(_ row: TableRow, _ columns: Columns, _ year: Int) {
    func cell(_ column: Int?) -> String { column.map { PlainText.normalized(row[$0]) } ?? "" }
    func refuse(_ kind: Problem.Kind) { problems.append(Problem(row: row.number, kind: kind)) }
    guard let key = Key(row, columns) else { return refuse(.noStudent) }
    let statusText = cell(columns.status)
    let status = InstallStatus(typed: statusText)
    if status == nil, !statusText.isEmpty { return refuse(.badStatus) }
    let dayText = cell(columns.day)
    let day = CalendarDay(typed: dayText, year: year)
    if day == nil, !dayText.isEmpty { return refuse(.badDay) }
    let obstacleText = cell(columns.obstacle)
    let obstacle: MarkRequest.ObstacleChange
    switch obstacleText {
    case "": obstacle = .unchanged
    case "none": obstacle = .cleared
    default:
      guard let known = Obstacle(rawValue: obstacleText) else { return refuse(.badObstacle) }
      obstacle = .set(known)
    }
    if status == nil, obstacle == .unchanged { return refuse(.nothingSaid) }
    let note = cell(columns.note)
    lines.append(
      Line(
        row: row.number, key: key, status: status, day: day, obstacle: obstacle,
        note: note.isEmpty ? nil : note))
  }
}

extension MarkSheet {
  /// The columns of a file of marks.
  struct Columns {
    private(set) var fields: [RosterField: Int] = [:]
    private(set) var status: Int?
    private(set) var day: Int?
    private(set) var obstacle: Int?
    var note: Int? { fields[.note] }

    init(_ headings: [String]) {
      for (index, heading) in headings.enumerated() {
        switch SearchKey(heading).text {
        case "trang thai vssid", "trang thai", "status", "bac", "tinh trang":
          status = status ?? index
        case "ngay", "day", "date", "ngay cai": day = day ?? index
        case "vuong mac", "obstacle", "ly do": obstacle = obstacle ?? index
        default:
          if let field = RosterField(heading: heading), fields[field] == nil {
            fields[field] = index
          }
        }
      }
    }

    var known: Int { fields.count + (status == nil ? 0 : 1) + (obstacle == nil ? 0 : 1) }

    /// Whether rows can name a student and say something about it.
    var isUsable: Bool {
      let names =
        fields[.insuranceNumber] != nil || fields[.ministryID] != nil
        || (fields[.className] != nil && fields[.rollNumber] != nil)
        || (fields[.fullName] != nil && fields[.birthDate] != nil)
      return names && (status != nil || obstacle != nil)
    }
  }
}

extension MarkSheet.Key {
  init?(_ row: TableRow, _ columns: MarkSheet.Columns) {
    func reading<Value>(_ field: RosterField, _ read: (CellBytes) -> CellReading<Value>) -> Value? {
      guard let column = columns.fields[field] else { return nil }
      return Array(row[column].utf8).withUnsafeBufferPointer { read(CellBytes($0)).value }
    }
    let school = columns.fields[.schoolName].flatMap { SchoolName(row[$0]) }
    if let number = reading(.insuranceNumber, { $0.insuranceNumber }) {
      self = .insuranceNumber(number)
    } else if let id = reading(.ministryID, { $0.ministryID }) {
      self = .ministryID(id)
    } else if let number = reading(.rollNumber, { $0.rollNumber }),
      let name = columns.fields[.className].flatMap({ ClassName(row[$0]) })
    {
      self = .rollNumber(number, className: name, school: school)
    } else if let birthDate = reading(.birthDate, { $0.birthDate }),
      let name = columns.fields[.fullName].map({ PlainText.normalized(row[$0]) }), !name.isEmpty
    {
      self = .name(name, birthDate: birthDate, school: school)
    } else {
      return nil
    }
  }
}

extension InstallStatus {
  /// A rung as people write it in a sheet: its code, its Vietnamese name, or `x` for installed.
  public init?(typed text: String) {
    switch SearchKey(text).text {
    case "notstarted", "chua", "chua thuc hien", "not started": self = .notStarted
    case "parentready", "phu huynh co tai khoan", "parent ready": self = .parentReady
    case "submitted", "da gui to khai", "da gui": self = .submitted
    case "approved", "da duyet": self = .approved
    case "installed", "da cai dat", "da cai", "x", "xong": self = .installed
    default: return nil
    }
  }
}
