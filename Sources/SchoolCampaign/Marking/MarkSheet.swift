/// Marks read from a CSV file: who, which rung, on which day, what is in the way.
public struct MarkSheet: Sendable {
  /// One row: who it means, and what it says.
  public struct Line: Sendable {
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// Whom the row means.
    public let clues: MarkClues
    /// The rung; nil if the row names none.
    public let status: InstallStatus?
    /// The day; nil if the row names none.
    public let day: CalendarDay?
    /// What is in the way.
    public let obstacle: MarkRequest.ObstacleChange
    /// A note to the obstacle, in a person's words.
    public let note: String?

    /// What is said, on `day` where the line names none.
    public func request(day other: CalendarDay, corrects: Bool) -> MarkRequest {
      MarkRequest(
        status: status, day: day ?? other, corrects: corrects, obstacle: obstacle, note: note)
    }

    /// Whether another line says the same about its student.
    public func saysSame(as other: Line) -> Bool {
      status == other.status && day == other.day && obstacle == other.obstacle
        && note == other.note
    }
  }

  /// What is wrong with a row; nothing is marked while there is one.
  public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable {
      case noClue = "no-clue"
      case unreadableNumber = "unreadable-number"
      case noStudent = "no-student"
      case severalStudents = "several-students"
      case otherStudent = "other-student"
      case unknownSchool = "unknown-school"
      case unknownClass = "unknown-class"
      case classInSeveralSchools = "class-in-several-schools"
      case editionNeeded = "edition-needed"
      case unknownEdition = "unknown-edition"
      case studentLeft = "student-left"
      case badStatus = "bad-status"
      case badDay = "bad-day"
      case dayInFuture = "day-in-future"
      case dayTooEarly = "day-too-early"
      case badObstacle = "bad-obstacle"
      case installedAlready = "installed-already"
      case saidOtherwise = "said-otherwise"
    }
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What kind it is.
    public let kind: Kind
    /// What the cell holds, cut to 40 characters; nil where no single cell is wrong.
    public let quote: String?

    /// A problem of a row.
    public init(row: Int, kind: Kind, quote: String? = nil) {
      self.row = row
      self.kind = kind
      self.quote = quote.map { String($0.prefix(40)) }
    }
  }

  /// The rows that can be read and say something.
  public private(set) var lines: [Line] = []
  /// The rows that cannot be read.
  public private(set) var problems: [Problem] = []
  /// How many rows say nothing about anybody: not ticked, or below the list.
  public private(set) var blankRows = 0
  /// The rows in which somebody wrote a note or a day, but neither rung nor obstacle.
  public private(set) var unsaidRows: [Int] = []
  /// How many notes go with no obstacle, and so are not kept.
  public private(set) var looseNotes = 0

  /// Reads the table of a file that is recognised best as one of marks.
  ///
  /// - Parameters:
  ///   - terms: The words that name rungs and obstacles.
  ///   - year: The year of days that name none.
  /// - Throws: ``RosterFileError`` where it cannot be read or has none of the columns.
  public init(_ tables: [RosterTable], terms: MarkTerms, year: Int) throws {
    let filled = try tables.filter { table in
      try table.delimiter == nil && Self.saysSomething(table, terms, year)
    }
    // Of two sheets that say something, none may be passed over.
    if filled.count > 1 { throw RosterFileError.severalMarkSheets(filled.map(\.name)) }
    try self.init(
      filled.isEmpty ? MarkLayout.recognised(in: tables) : MarkLayout.recognised(in: filled),
      terms, year)
  }

  /// Whether a sheet has marks; one without their columns, or without rows, has none.
  private static func saysSomething(
    _ table: RosterTable, _ terms: MarkTerms, _ year: Int
  ) throws -> Bool {
    do {
      let sheet = try MarkSheet(table, terms, year)
      return !sheet.lines.isEmpty || !sheet.problems.isEmpty || !sheet.unsaidRows.isEmpty
    } catch RosterFileError.noMarkHeader, RosterFileError.noRows {
      return false
    }
  }

  private init(_ table: RosterTable, _ terms: MarkTerms, _ year: Int) throws {
    try self.init(MarkLayout.recognised(in: [table]), terms, year)
  }

  private init(_ layout: MarkLayout, _ terms: MarkTerms, _ year: Int) throws {
    var reader = try layout.table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, !row.isBlank else { continue }
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      read(row, layout, terms, year)
    }
    if lines.isEmpty, problems.isEmpty, blankRows == 0 { throw RosterFileError.noRows }
  }

  private mutating func read(
    _ row: TableRow, _ layout: MarkLayout, _ terms: MarkTerms, _ year: Int
  ) {
    func cell(_ column: Int?) -> String { column.map { PlainText.normalized(row[$0]) } ?? "" }
    func refuse(_ kind: Problem.Kind, _ quote: String? = nil) {
      problems.append(Problem(row: row.number, kind: kind, quote: quote))
    }
    let (statusText, dayText, obstacleText) = (
      cell(layout.status), cell(layout.day), cell(layout.obstacle)
    )
    if statusText.isEmpty, obstacleText.isEmpty {
      blankRows += 1
      if !dayText.isEmpty || layout.status != nil && !cell(layout.note).isEmpty {
        unsaidRows.append(row.number)
      }
      return
    }
    let clues: MarkClues
    do throws(MarkClues.Unreadable) { clues = try MarkClues(row, layout) } catch {
      return refuse(error.kind, error.quote)
    }
    let status = terms.status(statusText)
    if status == nil, !statusText.isEmpty { return refuse(.badStatus, statusText) }
    let day = CalendarDay(typed: dayText, year: year)
    if day == nil, !dayText.isEmpty { return refuse(.badDay, dayText) }
    let obstacle: MarkRequest.ObstacleChange
    switch obstacleText {
    case "": obstacle = .unchanged
    case "none": obstacle = .cleared
    default:
      guard let known = terms.obstacle(obstacleText) else {
        return refuse(.badObstacle, obstacleText)
      }
      obstacle = .set(known)
    }
    var note: String? = cell(layout.note)
    if note?.isEmpty == true { note = nil }
    if note != nil, obstacle == .unchanged || obstacle == .cleared {
      looseNotes += 1
      note = nil
    }
    lines.append(
      Line(
        row: row.number, clues: clues, status: status, day: day, obstacle: obstacle, note: note))
  }
}

extension MarkSheet {
  /// The marks, each with its student.
  ///
  /// - Parameters:
  ///   - students: A student for each of ``lines``, in order.
  ///   - day: The day of lines that name none.
  ///   - corrects: Whether rungs may be lowered and days changed.
  public func requests(
    _ students: [Student], day: CalendarDay, corrects: Bool = false
  ) -> [(student: Student.ID, request: MarkRequest)] {
    zip(students, lines).map { student, line in
      (student.id, line.request(day: day, corrects: corrects))
    }
  }
}
