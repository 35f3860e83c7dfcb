/// What was decided for a whole file before its rows are read, from all of them together.
public struct RosterInterpretation: Hashable, Sendable {
  /// The order in which birth dates are read.
  public let dateOrder: DateOrder
  /// What the rows show about that order.
  public let dates: DateOrderEvidence
  /// Whether the order is decided; if not, a person must say before anything is stored.
  public let isDateOrderOpen: Bool
  /// What became of the birth dates of an error file; nil for any other file.
  public let returnedDays: ReturnedDays?
  /// What spoiled cells of the class column mean.
  public let classes: ClassReadings
  /// What the column of schools shows.
  let schools: SchoolReadings
  /// How the column of installations is read.
  public let installs: InstallColumn
  /// What an error file carries along of the import that wrote it.
  let said: SaidOptions
  /// Whether a person said that the letters are right as they are.
  public let trustsLetters: Bool
  /// The old encoding of some of the names, where others are in Unicode.
  let mixedNames: RosterEncoding?
  /// Whether rows fill both parts of a name in parts: then half a name is none.
  public let hasNamesInParts: Bool
  /// How the numbers of each column look.
  let numberLooks: [NumberLook]
  /// What blank cells of the class column mean.
  public let blankClasses: BlankClasses
  /// The first and the last roll number where they run on through all classes; then each class is numbered from 1.
  public let throughNumbers: ClosedRange<Int>?
  /// The first and the last roll number where they count the rows of a list of students from here and there; then they
  /// are nobody's.
  public let rowNumbers: ClosedRange<Int>?

  /// The rows below the last one with a roll number, where only titles tell the class.
  let unnumbered: Set<Int>
  /// The rows whose roll number runs on and that tell no child: no part of the list begins there.
  let remarkRows: Set<Int>
  /// A section that names a grade, or a class that nobody can tell, in a list without a column of classes.
  let openSection: String?
  /// The rows without any digit below the last one with a roll number; none in an error file.
  let below: Set<Int>

  /// Decides from a survey, a person's choices, and what title, sheet and file say.
  init(
    _ survey: RosterSurvey, _ choices: ReadingChoices, titles: RosterTitles, named: ClassName?,
    hasClasses: Bool, mixedNames: RosterEncoding? = nil
  ) {
    self.mixedNames = mixedNames
    dates = survey.dates
    unnumbered = survey.returnedDays == nil ? survey.classes.unnumbered.rows : []
    remarkRows = survey.remarks.rows
    openSection = survey.classes.openSection
    below = survey.returnedDays == nil ? survey.classes.below.rows : []
    installs = survey.installs
    numberLooks = survey.shift.numberLooks
    said = survey.said
    trustsLetters = choices.encoding == .utf8 || survey.said.trustsLetters
    schools = SchoolReadings(survey.schools.cells)
    hasNamesInParts = survey.hasNamesInParts || survey.said.hasNamesInParts
    returnedDays = survey.returnedDays
    var found = survey.dates.order
    if let returned = survey.returnedDays {
      found = returned.areAsWritten ? survey.said.dateOrder ?? .dayFirst : nil
    }
    let order = choices.dateOrder ?? found
    isDateOrderOpen = order == nil
    dateOrder = order ?? .dayFirst
    let titled = titles.schoolName?.levels ?? []
    let levels = choices.levels.union(titled)
    classes = ClassReadings(
      survey.classes.cells, grades: levels.grades, named: named, choices: choices.classes,
      known: choices.stored?.classes(titled: titles.schoolName, cells: survey.schools.cells) ?? [])
    // The rows of an error file have the numbers and classes that were read for them.
    let isErrorFile = survey.returnedDays != nil
    switch survey.classes.numbering.meaning {
    case .school(let numbers) where !isErrorFile: (throughNumbers, rowNumbers) = (numbers, nil)
    case .rows(let numbers) where !isErrorFile: (throughNumbers, rowNumbers) = (nil, numbers)
    case .classes, .school, .rows: (throughNumbers, rowNumbers) = (nil, nil)
    }
    blankClasses = BlankClasses(
      survey.classes.blanks, hasColumn: hasClasses, classes: classes.whole, named: named, choices,
      isErrorFile: isErrorFile)
  }
}
