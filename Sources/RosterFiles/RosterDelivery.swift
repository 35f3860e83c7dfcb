import SchoolCampaign

/// What somebody hands over to be imported: files, folders, zip archives of class files; one bad file does not
/// hide what the others hold.
public struct RosterDelivery: Sendable {
  /// The lists of students, in order.
  public private(set) var sources: [RosterSource] = []
  /// The sheets without a list of students that hold anything.
  public private(set) var skipped: [String] = []
  /// The files that cannot be read.
  public private(set) var problems: [RosterReadError] = []

  /// Opens everything at these paths.
  ///
  /// - Parameters:
  ///   - choices: What the user settled about how files are read.
  ///   - oldWorkbooks: Where `.xls` workbooks are read.
  ///   - progress: Called with the name of each file before it is read.
  public init(
    paths: [String], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess,
    progress: (String) -> Void = { _ in }
  ) {
    var walk = FileWalk(oldWorkbooks)
    walk.open(paths, progress: progress) { try add($0.file, choices) }
    problems = walk.problems
  }

  /// Opens files that are in memory or elsewhere, such as uploads.
  public init(
    _ inputs: [RosterInput], choices: ReadingChoices = ReadingChoices(),
    oldWorkbooks: OldWorkbookReader = .ownProcess
  ) {
    var walk = FileWalk(oldWorkbooks)
    walk.open(inputs) { try add($0.file, choices) }
    problems = walk.problems
  }

  private mutating func add(_ file: RosterFile, _ choices: ReadingChoices) throws {
    let found = try file.rosters(choices)
    sources += found.sources
    skipped += found.skipped
  }
}
