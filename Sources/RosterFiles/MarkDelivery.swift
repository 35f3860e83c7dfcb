import SchoolCampaign

/// What somebody hands over to mark from: files, folders, zip archives of class files.
public struct MarkDelivery: Sendable {
  /// The tables with marks, in order.
  public private(set) var sheets: [MarkSheet] = []
  /// The files that they stand in, each once.
  public private(set) var files: [String] = []
  /// The campaigns, parts and logs in folders, which are passed over.
  public private(set) var passedOver: [String] = []
  /// The files that cannot be read, or have no marks.
  public private(set) var problems: [RosterReadError] = []
  /// The sheets beside those with marks that hold something and no marks.
  public private(set) var skipped: [String] = []
  /// The cells of the first rows of files in which no header was found, folded, and the letters of their columns.
  private var seen: Set<String> = []
  /// What is to be said about sheets.
  public private(set) var sheetNotes: SheetNotes

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - choices: How the files are read.
  ///   - oldWorkbooks: Where `.xls` workbooks are read.
  public init(
    paths: [String], choices: MarkChoices, oldWorkbooks: OldWorkbookReader = .ownProcess
  ) {
    sheetNotes = SheetNotes(choices.sheets)
    var walk = FileWalk(oldWorkbooks)
    walk.open(paths, progress: { _ in }) { try add($0, choices) }
    problems = walk.problems
    passedOver = walk.passedOver
    if walk.isTooLarge { (sheets, files) = ([], []) }
  }

  private mutating func add(_ found: FileWalk.Found, _ choices: MarkChoices) throws {
    let before = sheets.count
    let tables = try found.file.tables(choices.encoding)
    let chosen = sheetNotes.chosen(of: tables, file: found.title)
    if chosen.isOther { return }
    defer { if sheets.count > before { files.append(found.path) } }
    do {
      try take(chosen.tables, found, choices)
      sheetNotes.leaveOut(chosen.hidden)
    } catch let error as RosterFileError where error.isOfHeader || error == .noRows {
      sheetNotes.look(at: chosen.hidden) {
        _ = try MarkSheet.sheets(in: [$0], file: found.path, choices)
      }
      if error.isOfHeader { try look(at: chosen.tables) }
      throw error
    }
  }

  private mutating func look(at tables: [RosterTable]) throws {
    for row in try tables.flatMap({ try $0.firstRows() }) {
      seen.formUnion(row.cells.map(RosterField.folded))
      seen.formUnion((0..<row.count).map { ColumnLetter.letters($0).lowercased() })
    }
  }

  private mutating func take(
    _ tables: [RosterTable], _ found: FileWalk.Found, _ choices: MarkChoices
  ) throws {
    let lists = try MarkSheet.sheets(in: tables, file: found.path, choices)
    sheets += lists.lists
    skipped += lists.skipped
  }

  /// The headings that a person settled and no table has, folded.
  public func unknownHeadings(_ choices: MarkChoices) -> [String] {
    if sheets.isEmpty && seen.isEmpty { return [] }
    return choices.columns.keys.filter { heading in
      !seen.contains(heading) && !sheets.contains { $0.has(heading: heading) }
    }.sorted()
  }
}
