/// What was decided for a whole file before its rows are read, from all of them together.
public struct RosterInterpretation: Hashable, Sendable {
  /// The order in which birth dates are read.
  public let dateOrder: DateOrder
  /// What the rows show about that order.
  public let dates: DateOrderEvidence
  /// Whether the order is decided; if not, a person must say before anything is stored.
  public let isDateOrderOpen: Bool
  /// What spoiled cells of the class column mean.
  public let classes: ClassReadings
  /// Whether the column of installations has ticks, beside which a cross is a no.
  public let hasTicks: Bool

  /// Decides from a survey, a person's choices, and what title, sheet and file say.
  init(_ survey: RosterSurvey, _ choices: ReadingChoices, titles: RosterTitles, named: ClassName?) {
    dates = survey.dates
    hasTicks = survey.hasTicks
    let order = choices.dateOrder ?? survey.dates.order
    isDateOrderOpen = order == nil
    dateOrder = order ?? .dayFirst
    var levels = choices.levels
    if levels.isEmpty, let name = titles.school.flatMap({ SchoolName($0) }) { levels = name.levels }
    classes = ClassReadings(
      survey.classes, grades: levels.grades, named: named, choices: choices.classes)
  }
}
