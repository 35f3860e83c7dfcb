/// Marks read from one table: who, which rung, on which day, what is in the way.
public struct MarkSheet: Sendable {
  /// One row: who it means, and what it says.
  public struct Line: Sendable {
    /// Where the row stands.
    public let place: MarkPlace
    /// Whom the row means.
    public let clues: MarkClues
    /// The rung; nil if the row names none.
    public let status: InstallStatus?
    /// The lowest rung of which the row says that it is not reached, above the one that is.
    public let denied: InstallStatus?
    /// The days of rungs below, where the row tells them.
    let days: [InstallStatus: CalendarDay]
    /// The day; nil if the row names none.
    public let day: CalendarDay?
    /// What is in the way.
    public let obstacle: MarkRequest.ObstacleChange
    /// A note to the obstacle, in a person's words.
    public let note: String?

    /// The row as a spreadsheet numbers it.
    public var row: Int { place.row }

    /// What is said, on `day` where the line names none.
    public func request(
      day other: CalendarDay, namesDay: Bool = true, corrects: Bool
    ) -> MarkRequest {
      var request = MarkRequest(
        status: status, day: day ?? other, corrects: corrects, obstacle: obstacle, note: note)
      request.denied = denied
      request.days = days
      request.namesDay = day != nil || namesDay
      return request
    }
  }

  /// File and sheet, as they are shown.
  public let name: String
  /// The rows that can be read and say something.
  public internal(set) var lines: [Line] = []
  /// The rows that cannot be read.
  public internal(set) var problems: [Problem] = []
  /// How many rows say nothing about anybody: not ticked, or below the list.
  public internal(set) var blankRows = 0
  /// The rows in which somebody wrote a note or a day, but neither rung nor obstacle.
  public internal(set) var unsaidRows: [Int] = []
  /// The rows with a note that goes with no obstacle, and so is not kept.
  public internal(set) var looseNotes: [Int] = []
  /// The rows with a sign that could be taken otherwise than it was.
  public internal(set) var signRows: [InstallRemark: [Int]] = [:]
  /// How each column of rungs is read.
  var installs: [Int: InstallColumn] = [:]
  /// Whether columns tell other rungs than the app.
  public let hasRungs: Bool
  /// The headings of columns that hold something and mean nothing.
  public let unusedHeadings: [String]
  /// The headings whose rung only the columns beside them tell.
  public let supposedHeadings: [(heading: String, rung: InstallStatus)]
  /// The headings that name the day of the list, which is not that of its marks; with the day where it can be one.
  public let datedHeadings: [(heading: String, rung: InstallStatus, day: CalendarDay?)]
  /// How many columns tell of one telephone each: installed on one of them is installed.
  public let deviceColumns: Int
  /// The headings of the table, folded.
  let headings: Set<String>

  /// Whether the table says anything about anybody.
  var saysSomething: Bool { !lines.isEmpty || !problems.isEmpty || !unsaidRows.isEmpty }

  /// The cells that a person settled (`--tick`) and that no column of rungs has.
  public var unmetTicks: Set<String> {
    guard let first = installs.values.first else { return [] }
    return installs.values.reduce(first.unusedAnswers) { $0.intersection($1.unusedAnswers) }
  }

  /// Whether the table has a heading, folded.
  public func has(heading: String) -> Bool { headings.contains(heading) }

  /// Reads the tables of a file that have the columns of marks: every sheet of a workbook, or the likeliest reading
  /// of a text.
  ///
  /// - Parameter name: What the file is called in messages.
  /// - Throws: ``RosterFileError`` where it cannot be read or no table has the columns.
  public static func sheets(
    in tables: [RosterTable], file name: String, _ choices: MarkChoices
  ) throws -> FittingSheets<MarkSheet> {
    let isWorkbook = tables.allSatisfy { $0.delimiter == nil }
    func sheet(_ tables: [RosterTable]) throws -> MarkSheet {
      let layout = try MarkLayout.recognised(in: tables, choices)
      let title = layout.table.title
      return try MarkSheet(layout, title.map { "\(name) [\($0)]" } ?? name, choices)
    }
    // Of a text the tables are the ways in which it may be read, of which one is taken.
    let lists =
      try isWorkbook
      ? tables.flatMap { try RosterSource.lists(of: $0, ReadingChoices()) }
      : Self.parts(ofText: tables, choices)
    var found = FittingSheets<MarkSheet>()
    if isWorkbook || lists.isEmpty {
      found = try FittingSheets(isWorkbook ? lists : tables, sheet)
    } else {
      try found.take(lists) { try sheet([$0]) }
      if found.lists.isEmpty { throw found.problem ?? RosterFileError.noRows }
    }
    // A sheet that nobody filled in beside those that somebody did has nothing to tell.
    found.keep(where: \.saysSomething)
    return found
  }

  /// The lists that stand side by side in a text; none where it is one list.
  private static func parts(
    ofText tables: [RosterTable], _ choices: MarkChoices
  ) throws -> [RosterTable] {
    let table = try MarkLayout.recognised(in: tables, choices).table
    let parts = try RosterSource.lists(of: table, ReadingChoices())
    return parts.count > 1 ? parts : []
  }

  private init(_ layout: MarkLayout, _ name: String, _ choices: MarkChoices) throws {
    self.name = name
    headings = layout.headings
    if !headings.isDisjoint(with: Self.headingsOfCallLists) { throw RosterFileError.callList }
    unusedHeadings = layout.unused
    supposedHeadings = layout.supposed
    (datedHeadings, deviceColumns) = (layout.dated, layout.devices.count)
    hasRungs = !layout.rungs.ticks.isEmpty
    installs = try Self.installs(layout, choices)
    var reading = MarkRowReading(
      layout: layout, choices: choices, takesNamed: try Self.takesNamed(layout, choices))
    try Self.forEachRow(layout) { row in reading.read(row, into: &self) }
    if !saysSomething, blankRows == 0 { throw RosterFileError.noRows }
  }

  /// What stands above the results in the lists of this program, whose words say how children stood and are no marks.
  private static let headingsOfCallLists = ["ket qua goi", "outcome"]

  private static func installs(
    _ layout: MarkLayout, _ choices: MarkChoices
  ) throws -> [Int: InstallColumn] {
    var installs: [Int: InstallColumn] = [:]
    let columns = layout.told.map(\.column)
    for column in columns { installs[column] = InstallColumn(settled: choices.ticks) }
    // Beside each other, columns of rungs are filled in with the same signs.
    let shared = layout.rungs.ticks.isEmpty ? nil : columns.first
    try forEachRow(layout) { row in
      for column in columns where choices.terms.rung(row[column]) == nil {
        installs[shared ?? column]?.note(row[column])
      }
    }
    if let shared, let signs = installs[shared] {
      for column in columns { installs[column] = signs }
    }
    return installs
  }

  /// Whether the class that title, sheet or file name is that of rows without one: not beside rows of another class.
  private static func takesNamed(_ layout: MarkLayout, _ choices: MarkChoices) throws -> Bool {
    guard let named = layout.named else { return false }
    var isOnlyOne = true
    try forEachRow(layout) { row in
      guard let name = layout.className(row, choices) else { return }
      if !name.readings.contains(where: { $0.key == named.key }) { isOnlyOne = false }
    }
    return isOnlyOne
  }

  private static func forEachRow(_ layout: MarkLayout, _ body: (TableRow) -> Void) throws {
    var reader = try layout.table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, !row.isBlank else { continue }
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      if row.number == layout.headerRow + 1, HeaderRows.isLabels(row) { continue }
      if layout.isHeader(row) { continue }
      body(row)
    }
  }
}
