import SchoolCampaign

/// What somebody hands over to be imported: files, folders, zip archives of class files; one bad file does not
/// hide what the others hold.
public struct RosterDelivery: Sendable {
  /// The lists of students, in order.
  public private(set) var sources: [RosterSource] = []
  /// The sheets without a list of students that hold anything.
  public private(set) var skipped: [String] = []
  /// The sheets with the header of a list and no student below it.
  public private(set) var withoutStudents: [String] = []
  /// What is to be said about sheets.
  public private(set) var sheetNotes: SheetNotes
  /// The files that cannot be read.
  public private(set) var problems: [RosterReadError] = []
  /// The files of folders that are passed over because this program made them: campaigns and papers, and error files
  /// that lie beside rosters.
  public private(set) var passedOver: [String] = []
  /// The error files of folders, by the place of their lists.
  private var errorFiles: [(source: Int, path: String)] = []

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - choices: What the user settled about how files are read.
  ///   - oldWorkbooks: Where `.xls` workbooks are read.
  ///   - isPaper: Whether a file is a paper that this program wrote; such a file of a folder is passed over.
  ///   - progress: Called with the name of each file before it is read.
  public init(
    paths: [String], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess,
    isPaper: @escaping (String) -> Bool = { _ in false },
    progress: (String) -> Void = { _ in }
  ) {
    sheetNotes = SheetNotes(choices.sheets)
    var walk = FileWalk(oldWorkbooks, isPaper: isPaper)
    walk.open(paths, progress: progress) { found in
      let before = sources.count
      try add(found, choices)
      for place in before..<sources.count where found.isFromFolder && sources[place].isErrorFile {
        errorFiles.append((place, found.path))
      }
    }
    problems = walk.problems
    passedOver = walk.passedOver
    if walk.isTooLarge { sources = [] } else { leaveOutErrorFiles() }
  }

  /// An error file beside the roster that it came from would count its children twice, and is meant alone.
  private mutating func leaveOutErrorFiles() {
    if errorFiles.isEmpty || sources.allSatisfy(\.isErrorFile) { return }
    let places = Set(errorFiles.map(\.source))
    sources = sources.indices.filter { !places.contains($0) }.map { sources[$0] }
    for (_, path) in errorFiles where !passedOver.contains(path) { passedOver.append(path) }
  }

  /// Opens files that are in memory or elsewhere, such as uploads.
  public init(
    _ inputs: [RosterInput], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess
  ) {
    sheetNotes = SheetNotes(choices.sheets)
    var walk = FileWalk(oldWorkbooks)
    walk.open(inputs) { try add($0, choices) }
    problems = walk.problems
    if walk.isTooLarge { sources = [] }
  }

  private mutating func add(_ found: FileWalk.Found, _ choices: ReadingChoices) throws {
    switch found.file {
    case .archive: throw RosterFileError.otherFormat("zip")
    case .text(let input): try add(RosterSource(input, choices), choices)
    case .sheets(let tables):
      let chosen = sheetNotes.chosen(of: tables, file: found.title)
      var lists = FittingSheets<RosterSource>()
      let tables = try chosen.tables.flatMap { try RosterSource.lists(of: $0, choices) }
      try lists.take(tables) { try Self.list(RosterSource($0, choices)) }
      if lists.lists.isEmpty {
        sheetNotes.look(at: chosen.hidden) { _ = try Self.list(RosterSource($0, choices)) }
      } else {
        sheetNotes.leaveOut(chosen.hidden)
      }
      if lists.lists.isEmpty, !chosen.isOther {
        throw Self.problem(lists.problem, in: tables, isChosen: !choices.sheets.names.isEmpty)
      }
      sources += lists.lists
      skipped += lists.skipped
      withoutStudents += lists.withoutRows
    }
  }

  /// Adds the lists of a text.
  private mutating func add(_ source: RosterSource, _ choices: ReadingChoices) throws {
    let parts = try RosterSource.lists(of: source.table, choices)
    if parts.count < 2 {
      sources.append(try Self.list(source))
      return
    }
    var lists = FittingSheets<RosterSource>()
    try lists.take(parts) { try Self.list(RosterSource($0, source.encoding, choices)) }
    if lists.lists.isEmpty { throw lists.problem ?? RosterFileError.noRows }
    sources += lists.lists
    skipped += lists.skipped
    withoutStudents += lists.withoutRows
  }

  /// A list that has students.
  private static func list(_ source: RosterSource) throws -> RosterSource {
    guard try source.hasStudents() else { throw RosterFileError.noRows }
    return source
  }

  /// Why no sheet could be read; a page without a list may be one to log in, or an error.
  private static func problem(
    _ problem: RosterFileError?, in tables: [RosterTable], isChosen: Bool
  ) -> RosterFileError {
    if case .noHeader(let found) = problem, tables.allSatisfy({ $0.sheet == nil }) {
      return .pageWithoutList(found: found)
    }
    return problem ?? (isChosen ? .noHeader(found: []) : .empty)
  }
}
