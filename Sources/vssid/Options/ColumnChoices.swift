import ArgumentParser
import CampaignReports
import SchoolCampaign

/// What the user says that columns mean (`--map`), whatever kind of file they are of.
struct ColumnChoices {
  private let map: [String]

  init(_ map: [String]) { self.map = map }

  /// The headings with their meanings; nil for a column that is not to be used.
  ///
  /// - Throws: a usage error for a word that names nothing.
  func read<Meaning>(
    _ read: (String) -> Meaning?
  ) throws -> [(heading: String, meaning: Meaning?)] {
    try map.map { text in
      let (heading, meaning) = try Self.halves(text)
      if ["-", "bo qua", "ignore"].contains(meaning == "-" ? "-" : SearchKey(meaning).text) {
        return (heading, nil)
      }
      guard let found = read(meaning) else {
        throw ValidationError(Wording.ofProcess.unknownField(meaning))
      }
      return (heading, found)
    }
  }

  /// The same by headings without case, marks and signs.
  func settled<Meaning>(_ body: (String) -> Meaning?) throws -> [String: Meaning?] {
    var settled: [String: Meaning?] = [:]
    for (heading, meaning) in try read(body) {
      settled[RosterField.folded(heading)] = .some(meaning)
    }
    return settled
  }

  /// The two halves of `left=right`; the last sign counts, since a heading may hold one.
  static func halves(_ text: String) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
      text.index(after: sign) < text.endIndex
    else { throw ValidationError(Wording.ofProcess.badPair(text)) }
    return (String(text[..<sign]), PlainText.normalized(String(text[text.index(after: sign)...])))
  }
}
