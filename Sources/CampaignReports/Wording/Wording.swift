import SchoolCampaign

/// Every sentence that people read, in Vietnamese or English.
///
/// A sentence is written in both languages at its one place; leaving one out does not compile.
public struct Wording: Sendable, Hashable {
  /// The language of every sentence.
  public let language: Language
  /// Whether lists are written whole, however long.
  public let isWhole: Bool

  /// The sentences of a language.
  public init(_ language: Language, isWhole: Bool = false) {
    self.language = language
    self.isWhole = isWhole
  }

  /// The text of this language.
  func say(_ vietnamese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String
  {
    switch language {
    case .vietnamese: vietnamese()
    case .english: english()
    }
  }
}

/// The language of messages.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The language that a process speaks: `--lang`, else `VSSID_LANG`, else the locale; English for `en…`,
  /// Vietnamese for anything else.
  public init(arguments: [String], environment: [String: String]) {
    var wanted = environment["VSSID_LANG"]
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { wanted = String(argument.dropFirst(7)) }
      if argument == "--lang", index + 1 < arguments.count { wanted = arguments[index + 1] }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
      !$0.isEmpty
    }
    self = (wanted ?? locale ?? "").lowercased().hasPrefix("en") ? .english : .vietnamese
  }
}
