import ArgumentParser
import CampaignReports
import SchoolCampaign

/// What the user settles about how rosters are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: .topic(.encoding)) var encoding: RosterEncoding?
  @Option(help: .topic(.map)) var map: [String] = []
  @Option(help: .topic(.dates)) var dates: DateOrder?
  @Option(help: .topic(.readClass)) var className: [String] = []
  @Option(help: .topic(.tick)) var tick: [String] = []
  @OptionGroup var sheets: SheetOptions

  /// The choices.
  ///
  /// - Throws: a usage error for a word that names nothing.
  func choices(levels: Set<Level>, school: SchoolName?) throws -> ReadingChoices {
    var choices = ReadingChoices()
    choices.encoding = encoding
    choices.sheets = sheets.choice
    choices.dateOrder = dates
    choices.levels = levels.union(school?.levels ?? [])
    for (heading, field) in try ColumnChoices(map).read({
      RosterField(rawValue: $0) ?? RosterField(heading: $0)
    }) {
      choices.settle(heading: heading, as: field)
    }
    choices.classes = try classes()
    choices.ticks = try ticks()
    return choices
  }

  /// The choices for files of marks, with days within `reach` where they name no year.
  ///
  /// - Throws: a usage error for a word that names nothing.
  func markChoices(_ reach: DayReach) throws -> MarkChoices {
    var choices = MarkChoices(terms: Wording.terms, reach: reach)
    choices.encoding = encoding
    choices.sheets = sheets.choice
    choices.dateOrder = dates ?? .dayFirst
    for (heading, column) in try ColumnChoices(map).read(MarkColumn.init(named:)) {
      choices.settle(heading: heading, as: column)
    }
    choices.classes = try classes()
    choices.ticks = try ticks()
    return choices
  }

  private func classes() throws -> [String: String] {
    var classes: [String: String] = [:]
    for text in className {
      let (cell, meaning) = try ColumnChoices.halves(text)
      guard ClassName(typed: meaning) != nil else {
        throw ValidationError(Wording.ofProcess.badPair(text))
      }
      classes[PlainText.normalized(cell)] = meaning
    }
    return classes
  }

  private func ticks() throws -> [String: Bool] {
    var ticks: [String: Bool] = [:]
    for text in tick {
      let (cell, meaning) = try ColumnChoices.halves(text)
      switch InstallAnswer(meaning) {
      case .yes: ticks[InstallColumn.key(cell)] = true
      case .no: ticks[InstallColumn.key(cell)] = false
      case .blank, .cross, nil: throw ValidationError(Wording.ofProcess.badPair(text))
      }
    }
    return ticks
  }
}

extension RosterEncoding: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

/// The values that the user may prefer.
enum Preference: String, CaseIterable, ExpressibleByArgument {
  case file
  case stored

  var value: ValuePreference {
    switch self {
    case .file: .file
    case .stored: .stored
    }
  }
}
