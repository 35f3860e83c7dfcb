import ArgumentParser
import CampaignReports
import SchoolCampaign

extension RepeatChoice: ExpressibleByArgument {}

extension RowSelection: ExpressibleByArgument {
  /// Rows as typed: `all`, or numbers and ranges.
  public init?(argument: String) { self.init(argument) }
}

/// How a plan is settled and carried out, of rosters and of received parts alike.
struct PlanOptions: ParsableArguments {
  @Flag(help: .topic(.newSchool)) var newSchool = false
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yes)) var yes = false
  @Flag(help: .topic(.skipBadRows)) var skipBadRows = false
  @Option(help: .topic(.errors)) var errors: String?
  @OptionGroup var writing: OutputOptions
  @Option(help: .topic(.prefer)) var prefer: Preference?
  @Option(help: .topic(.repeats)) var repeats: RepeatChoice?
  @Option(help: .topic(.sameStudent)) var sameStudent: RowSelection?
  @Option(help: .topic(.otherStudent)) var otherStudent: RowSelection?
  @Flag(help: .topic(.acceptMoves)) var acceptMoves = false
  @Flag(help: .topic(.removeMissing)) var removeMissing = false
  @Option(help: .topic(.yesRemove)) var yesRemove: Int?
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var lists: ListOptions

  func validate() throws {
    if let sameStudent, let otherStudent, let row = sameStudent.shared(with: otherStudent) {
      throw ValidationError(Wording.ofProcess.sameAndOther(row))
    }
  }

  /// What they say about what the files leave open.
  var wish: ImportOptions {
    var wish = ImportOptions()
    wish.newSchool = newSchool
    wish.preference = prefer?.value ?? .handEdits
    wish.repeats = repeats
    wish.sameStudents = sameStudent
    wish.otherStudents = otherStudent
    wish.acceptMoves = acceptMoves
    wish.skipBadRows = skipBadRows
    wish.removesMissing = removeMissing
    wish.confirmedRemovals = yesRemove
    return wish
  }

  /// The place for bad rows that was named, if it may be written to.
  ///
  /// - Parameter files: What is never written over.
  func errorPlace(protecting files: [String]) throws -> OutputPlace? {
    guard let errors else { return nil }
    let place = writing.place(errors, as: .errors, protecting: files)
    try place.check()
    try ErrorFilePlace.checkEnding(errors)
    return place
  }

  /// Settles how an import is carried out.
  func settle(_ importing: inout Importing, files: [String]) throws {
    (importing.yes, importing.dryRun, importing.json) = (yes, dryRun, json)
    importing.files = files
    importing.errors = try errorPlace(protecting: files + [importing.options.path])
  }
}
