/// The office's list of approved accounts, read from a file: who, and since which day.
public struct ApprovalList: Sendable {
  /// One row that can be read.
  public struct Line: Hashable, Sendable {
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What the row says of who is meant: BHXH number, name, birth date; the name is empty where it has none.
    public let details: StudentDetails
    /// The school, where a column names it.
    public let school: SchoolName?
    /// The school that the title rows or the sheet's name tell.
    public let titleSchool: SchoolName?
    /// The class, where a column names it.
    let className: ClassName?
    /// The day of approval; nil where the row names none.
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
      case unclearAnswer = "unclear-answer"
      case unclearRemark = "unclear-remark"
    }
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What kind it is.
    public let kind: Kind
    /// What the cell holds, where its words are the matter.
    public let quote: String?
  }

  /// A remark beside a row that is recorded all the same.
  public struct Remark: Hashable, Sendable {
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What it says.
    public let text: String
  }

  /// The rows that can be read.
  public private(set) var lines: [Line] = []
  /// The rows that cannot be read.
  public private(set) var problems: [Problem] = []
  /// The rows that end the list with sums, signatures or dates, and are about nobody.
  public private(set) var footers: [Footer] = []
  /// The rows of applications that are not approved, with what the list says of them.
  public private(set) var withheld: [Withheld] = []
  /// The remarks beside rows that are recorded all the same.
  public private(set) var remarks: [Remark] = []
  /// The headings of days that are taken for those of the approval and do not say so, each once.
  public private(set) var supposedDays: [String] = []
  /// The headings, folded, and the letters of all columns.
  public private(set) var names: Set<String> = []
  /// The headings of columns that hold something and mean nothing, each once.
  public private(set) var unusedHeadings: [String] = []
  /// Whether every sheet has a column of approval days.
  public private(set) var hasDays = true
  /// On how many sheets the list stands.
  public let sheetCount: Int
  /// The sheets that hold something and no list of approvals.
  public private(set) var skipped: [String] = []

  /// A row of an application that is not approved.
  public struct Withheld: Hashable, Sendable {
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// What the list says of it.
    public let answer: ApprovalAnswer
    /// Whom it means, as far as the row can be read.
    let line: Line?
  }

  /// A row that was taken for the end of a list.
  public struct Footer: Hashable, Sendable {
    /// The sheet; nil in a text.
    public let sheet: String?
    /// The row as a spreadsheet numbers it.
    public let row: Int
    /// The words that say so.
    public let words: String
  }

  /// Reads every sheet with a list of approvals, or a text in the reading that fits best.
  ///
  /// - Parameters:
  ///   - reach: The days on which somebody can have been approved.
  ///   - order: The order in which days are written; nil for what the birth dates show, else day first.
  ///   - fillsDays: Whether a day is named for rows that name none, so that a blank is no error.
  ///   - columns: What a person said that columns mean, by ``RosterField/folded(_:)`` headings or by letters; nil for a
  ///     column that is not to be used.
  /// - Throws: ``RosterFileError`` where it cannot be read or has none of the columns.
  public init(
    _ tables: [RosterTable], reach: DayReach, order: DateOrder? = nil, fillsDays: Bool = false,
    columns: [String: ApprovalColumn?] = [:]
  ) throws {
    let sheets = try FittingSheets(tables) { tables in
      try ApprovalList(ApprovalLayout.recognised(in: tables, columns), reach, order, fillsDays)
    }
    skipped = sheets.skipped
    for list in sheets.lists {
      lines += list.lines
      problems += list.problems
      footers += list.footers
      withheld += list.withheld
      remarks += list.remarks
      names.formUnion(list.names)
      for heading in list.supposedDays where !supposedDays.contains(heading) {
        supposedDays.append(heading)
      }
      for heading in list.unusedHeadings where !unusedHeadings.contains(heading) {
        unusedHeadings.append(heading)
      }
      hasDays = hasDays && list.hasDays
    }
    sheetCount = sheets.lists.count
  }

  private init(
    _ layout: ApprovalLayout, _ reach: DayReach, _ order: DateOrder?, _ fillsDays: Bool
  ) throws {
    let order = try order ?? layout.dateOrder() ?? .dayFirst
    hasDays = layout.day != nil
    unusedHeadings = layout.unused
    names = layout.columnNames
    supposedDays = layout.supposedDay.map { [$0] } ?? []
    sheetCount = 1
    let answers = try ApprovalAnswers(layout)
    let sheet = layout.table.sheet
    var end = ListEnd()
    var reader = try layout.table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > layout.headerRow, !row.isBlank else { continue }
      guard row.isUTF8 else { throw RosterFileError.notUTF8(line: row.line) }
      if layout.isHeader(row) { continue }
      if let words = end.words(of: row, layout) {
        footers.append(Footer(sheet: sheet, row: row.number, words: PlainText.normalized(words)))
        continue
      }
      if PupillessRow.isOne(row, layout) || layout.isTitle(row) { continue }
      end.goesOn()
      do throws(Unreadable) {
        let answer = answers.answer(row)
        if answer == .unclear { throw Unreadable(kind: .unclearAnswer) }
        if case .unclearRemark(let column) = answer {
          throw Unreadable(kind: .unclearRemark, column: column)
        }
        if case .says(let said) = answer, said != .approved {
          let line = Self.withheldLine(row, layout, reach, order)
          withheld.append(Withheld(sheet: sheet, row: row.number, answer: said, line: line))
          continue
        }
        lines.append(try Self.line(row, layout, reach, order, fillsDays))
        for text in answers.remarks(row) {
          remarks.append(Remark(sheet: sheet, row: row.number, text: text))
        }
      } catch {
        let quote = error.column.map { row.shown($0) }
        problems.append(
          Problem(sheet: sheet, row: row.number, kind: error.kind, quote: quote))
      }
    }
    if lines.isEmpty, problems.isEmpty, withheld.isEmpty { throw RosterFileError.noRows }
  }

  private struct Unreadable: Error {
    let kind: Problem.Kind
    var column: Int?
  }

  /// A row of an application that is not approved: the day may be blank, or anything.
  private static func withheldLine(
    _ row: TableRow, _ layout: ApprovalLayout, _ reach: DayReach, _ order: DateOrder
  ) -> Line? {
    do {
      let day = layout.day.flatMap { reach.day(PlainText.normalized(row[$0]), order) }
      return line(row, layout, try details(row, layout, order), day)
    } catch { return nil }
  }

  private static func line(
    _ row: TableRow, _ layout: ApprovalLayout, _ details: StudentDetails, _ day: CalendarDay?
  ) -> Line {
    Line(
      sheet: layout.table.sheet, row: row.number, details: details,
      school: layout.fields[.schoolName].flatMap { SchoolName(row[$0]) },
      titleSchool: layout.school,
      className: layout.fields[.className].flatMap { ClassName(ofCell: row[$0]) }, day: day)
  }

  private static func line(
    _ row: TableRow, _ layout: ApprovalLayout, _ reach: DayReach, _ order: DateOrder,
    _ fillsDays: Bool
  ) throws(Unreadable) -> Line {
    let details = try details(row, layout, order)
    var day: CalendarDay?
    var cell = layout.day.map { PlainText.normalized(row[$0]) } ?? ""
    // A tick among days is an approval without one.
    if layout.day.map(layout.answers.contains) ?? false, ApprovalAnswer(cell) != nil { cell = "" }
    if layout.day != nil, !cell.isEmpty || !fillsDays {
      day = reach.day(cell, order)
      guard let day else { throw Unreadable(kind: .badDay) }
      if day < min(reach.first, reach.last) { throw Unreadable(kind: .dayTooEarly) }
      if day > reach.last { throw Unreadable(kind: .dayInFuture) }
    }
    return line(row, layout, details, day)
  }

  /// What a row says of who is meant.
  private static func details(
    _ row: TableRow, _ layout: ApprovalLayout, _ order: DateOrder
  ) throws(Unreadable) -> StudentDetails {
    func text(_ field: RosterField) -> String {
      layout.fields[field].map { PlainText.normalized(row[$0]) } ?? ""
    }
    let parts = [text(.familyName), text(.givenName)].filter { !$0.isEmpty }
    let name = text(.fullName).isEmpty ? parts.joined(separator: " ") : text(.fullName)
    var details = StudentDetails(fullName: name)
    let number = row.withCell(layout.fields[.insuranceNumber]) { CellBytes($0).insuranceNumber }
    if case .unusable = number { throw Unreadable(kind: .badNumber) }
    details.insuranceNumber = number.value
    let birthDate = row.withCell(layout.fields[.birthDate]) { CellBytes($0).birthDate(order) }
    if case .unusable = birthDate { throw Unreadable(kind: .badBirthDate) }
    details.birthDate = birthDate.value
    guard details.insuranceNumber != nil || !name.isEmpty && details.birthDate != nil else {
      throw Unreadable(kind: .noClue)
    }
    return details
  }
}
