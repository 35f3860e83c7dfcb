/// What only a person can settle before a plan can be applied; `Wording` names the option that does.
public enum ImportQuestion: Hashable, Sendable {
  /// No row, title or option names the school, and the campaign has not just one.
  case schoolUnknown
  /// The school is not in the campaign, but these in it are near, or these in the roster are the same but for
  /// marks: the same one, or a new one?
  case schoolNear(String, others: [String])

  /// The file does not show in which order its birth dates are written, or shows both.
  case dateOrder(file: String, DateOrderEvidence)
  /// Birth dates of an error file come back in another order than they were written.
  case returnedDays(file: String, ReturnedDays)
  /// A spreadsheet turned a class into a day or a number, and it may be any of these.
  ///
  /// - Parameter example: A class of the file.
  case spoiledClass(file: String, cell: String, readings: [String], example: String? = nil)
  /// Title, sheet or file names a grade or several classes (`LỚP 5`, `LỚP 6-7`), and no row has a class: which one is it?
  ///
  /// - Parameter example: A class that it may be.
  case openTitle(file: String, title: String, example: String)
  /// The titles name a class, sheet or file are called after another, and no row has one: a list copied with its old title.
  case titleAgainstName(file: String, ClassContradiction)
  /// A class tells no grade, and others of its school do: which one is it?
  ///
  /// - Parameter example: A class of the school.
  case classWithoutGrade(cell: String, rows: Int, example: String? = nil)
  /// A class is of a level that its school does not have.
  case classOfOtherLevel(
    cell: String, rows: Int, school: String, level: Level, known: Set<Level>)
  /// Blank cells stand in runs below a class, as merged cells do that were saved as text.
  case blankClasses(file: String, rows: Int, firstRow: Int)
  /// Columns of one meaning hold different values: which one counts?
  case columnsDiffer(file: String, ColumnConflict)
  /// A column that may say who or where a child is has no heading that tells so.
  case openColumn(file: String, OpenColumn)
  /// Signs of the column of installations mean "installed" to some people and its contrary to others.
  case unclearTicks(file: String, InstallColumn)
  /// So many students are said to have left: on which day?
  case leaveDay(students: Int)
  /// So many of the students in the roster's classes are missing from it, of so many in all.
  case manyMissing(Int, of: Int)
  /// A person answered for rows about which nothing is asked.
  ///
  /// - Parameters:
  ///   - rows: The rows as typed.
  ///   - isSame: Whether the answer is that they mean a stored student, not another child.
  ///   - open: The rows that may be meant.
  case rowNotAsked(rows: String, isSame: Bool, open: [String])
  /// Students who are missing from the roster cannot be told from those in rows with errors.
  case removalsBesideErrors

  /// The word for logs, JSON and tests. Never translated, never reused.
  public var code: String {
    switch self {
    case .schoolUnknown: "school-unknown"
    case .schoolNear: "school-near"
    case .dateOrder: "date-order"
    case .returnedDays: "returned-days"
    case .spoiledClass: "spoiled-class"
    case .openTitle: "open-title"
    case .titleAgainstName: "title-against-name"
    case .classWithoutGrade: "class-without-grade"
    case .classOfOtherLevel: "class-of-other-level"
    case .blankClasses: "blank-classes"
    case .columnsDiffer: "columns-differ"
    case .openColumn: "open-column"
    case .unclearTicks: "unclear-ticks"
    case .leaveDay: "leave-day"
    case .manyMissing: "many-missing"
    case .rowNotAsked: "row-not-asked"
    case .removalsBesideErrors: "removals-beside-errors"
    }
  }
}
