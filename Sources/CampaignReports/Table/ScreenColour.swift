import SchoolCampaign

/// Colours for a screen: how grave a message is, and how the pace is judged. Words say the same, so that nothing is lost
/// without them.
///
/// Of the sixteen colours those are taken that read on light and dark grounds; lines are broken before they are painted,
/// so that no width counts the codes.
public struct ScreenColour: Sendable {
  /// What a colour stands for, with the code that turns it on (ECMA-48, SGR).
  enum Tone: String {
    case grave = "31"
    case asking = "35"
    case good = "32"
    case noted = "1"
  }

  private let words: Wording

  /// The colours for the words of a language.
  public init(_ words: Wording) { self.words = words }

  /// Whether a screen may be coloured at all: not with `NO_COLOR` (https://no-color.org), not on a terminal that calls
  /// itself dumb, and not beside JSON.
  public static func isAllowed(arguments: [String], environment: [String: String]) -> Bool {
    environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
      && !arguments.contains("--json")
  }

  /// A message whose lines begin with what they are, `Lỗi – …`, with that word painted.
  public func message(_ text: String) -> String {
    let signs = [
      (words.errorSign, Tone.grave), (words.questionSign, .asking), (words.noteSign, .noted),
    ]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (sign, tone) in signs where line.hasPrefix(sign + " –") {
        return Self.painted(sign, tone) + line.dropFirst(sign.count)
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// A text with a verdict in it, the verdict painted; where a line ends within it, in both parts.
  public func verdict(_ verdict: Pace.Verdict, in text: String) -> String {
    let (wanted, tone) = (words.name(verdict).split(separator: " "), Self.tone(verdict))
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let end = Self.end(of: wanted, at: rest) {
        result += rest[..<end].split(separator: "\n", omittingEmptySubsequences: false).map {
          line in
          let indent = line.prefix { $0 == " " }
          return indent + Self.painted(String(line.dropFirst(indent.count)), tone)
        }.joined(separator: "\n")
        rest = rest[end...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// Where words end that stand at the beginning of a text, with blanks and ends of lines between them; nil if others do.
  private static func end(of words: [Substring], at text: Substring) -> String.Index? {
    var rest = text
    for (place, word) in words.enumerated() {
      if place > 0 { rest = rest.drop { $0 == " " || $0 == "\n" } }
      guard rest.hasPrefix(word) else { return nil }
      rest = rest.dropFirst(word.count)
    }
    return rest.startIndex
  }

  private static func tone(_ verdict: Pace.Verdict) -> Tone {
    switch verdict {
    case .done, .inTime: .good
    case .slow: .asking
    case .notInTime, .overdue: .grave
    }
  }

  private static func painted(_ text: String, _ tone: Tone) -> String {
    "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }
}
