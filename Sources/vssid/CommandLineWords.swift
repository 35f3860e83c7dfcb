import ArgumentParser
import CampaignReports
import SchoolCampaign

/// The words of the command line, before they are parsed.
struct CommandLineWords {
  private let words: [String]

  /// Those of this process, without the program's name.
  static let process = CommandLineWords(words: Array(CommandLine.arguments.dropFirst()))

  /// The words with the language taken out, which is settled already and may stand anywhere.
  ///
  /// - Throws: `ValidationError` for a language or a command that there is none of.
  func arguments() throws -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" { return rest + words[(index - 1)...] }
      if word == "--lang", index < words.count {
        try check(language: words[index])
        index += 1
      } else if word.hasPrefix("--lang=") {
        try check(language: String(word.dropFirst(7)))
      } else {
        rest.append(word)
      }
    }
    try check(command: rest.first == "help" ? rest.dropFirst().first : rest.first)
    return Array(rest.prefix(2)) == ["report", "withdraw"] ? rest.map(Self.renamed) : rest
  }

  /// How `--by` is called where the command above has an option of that name.
  static let who = "who"

  private static func renamed(_ word: String) -> String {
    if word == "--by" { return "--" + who }
    return word.hasPrefix("--by=") ? "--\(who)=" + word.dropFirst(5) : word
  }

  private func check(language: String) throws {
    if Language(rawValue: language) == nil {
      throw ValidationError(Wording.ofProcess.badLanguage(language))
    }
  }

  private func check(command: String?) throws {
    guard let command, !command.hasPrefix("-"), !Vssid.commandNames.contains(command) else {
      return
    }
    let near = Vssid.commandNames.filter { EditDistance.isWithin(2, $0, command) }
    throw ValidationError(Wording.ofProcess.unknownCommand(command, near: near))
  }
}
