import ArgumentParser
import CampaignReports
import SchoolCampaign

/// What the user settles about how rosters are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: .topic(.encoding)) var encoding: RosterEncoding?
  @Option(help: .topic(.map)) var map: [String] = []
  @Option(help: .topic(.dates)) var dates: DateOrder?
  @Option(help: .topic(.readClass)) var className: [String] = []

  /// The choices.
  ///
  /// - Throws: a usage error for a word that names nothing.
  func choices(levels: Set<Level>, school: SchoolName?) throws -> ReadingChoices {
    let wording = Wording.ofProcess
    var choices = ReadingChoices()
    choices.encoding = encoding
    choices.dateOrder = dates
    choices.levels = levels.isEmpty ? school?.levels ?? [] : levels
    for text in map {
      let (heading, meaning) = try Self.halves(text)
      if ["-", "bo qua", "ignore"].contains(meaning == "-" ? "-" : SearchKey(meaning).text) {
        choices.settle(heading: heading, as: nil)
      } else if let field = RosterField(rawValue: meaning) ?? RosterField(heading: meaning) {
        choices.settle(heading: heading, as: field)
      } else {
        throw ValidationError(wording.unknownField(meaning))
      }
    }
    for text in className {
      let (cell, meaning) = try Self.halves(text)
      guard ClassName(meaning) != nil else { throw ValidationError(wording.badPair(text)) }
      choices.classes[PlainText.normalized(cell)] = meaning
    }
    return choices
  }

  /// The two halves of `left=right`; the last sign counts, since a heading may hold one.
  private static func halves(_ text: String) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
      text.index(after: sign) < text.endIndex
    else { throw ValidationError(Wording.ofProcess.badPair(text)) }
    return (String(text[..<sign]), PlainText.normalized(String(text[text.index(after: sign)...])))
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
