import SchoolCampaign

/// What somebody hands over to mark from: files, folders, zip archives of class files.
public struct MarkDelivery: Sendable {
  /// The tables with marks, in order.
  public private(set) var sheets: [MarkSheet] = []
  /// The files that cannot be read, or have no marks.
  public private(set) var problems: [RosterReadError] = []

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - choices: How the files are read.
  ///   - oldWorkbooks: Where `.xls` workbooks are read.
  public init(
    paths: [String], choices: MarkChoices, oldWorkbooks: OldWorkbookReader = .ownProcess
  ) {
    var walk = FileWalk(oldWorkbooks)
    walk.open(paths, progress: { _ in }) { found in
      let tables = try found.file.tables(choices.encoding)
      sheets += try MarkSheet.sheets(in: tables, file: found.path, choices)
    }
    problems = walk.problems
  }

  /// The headings that a person settled and no table has, folded.
  public func unknownHeadings(_ choices: MarkChoices) -> [String] {
    choices.columns.keys.filter { heading in !sheets.contains { $0.has(heading: heading) } }
      .sorted()
  }
}
