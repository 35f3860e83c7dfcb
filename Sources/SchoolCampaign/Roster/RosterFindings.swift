/// All that was found in a roster: every count, and every finding up to a limit that keeps memory bounded.
public struct RosterFindings: Sendable {
  /// So many errors are kept one by one; a roster with more is refused as a whole.
  static let keptErrors = 1 << 21
  /// So many warnings are kept one by one; beyond it they are only counted.
  static let keptWarnings = 1 << 20
  /// Cells are quoted for so many findings.
  static let quotedLimit = 1000

  /// The findings, in the order in which they were met.
  public private(set) var all: [RosterFinding] = []
  /// How many findings of each code there are, whether kept or not.
  public private(set) var counts: [String: Int] = [:]
  private var quotes: [Int: String] = [:]

  /// No findings.
  public init() {}

  /// How many findings there are.
  public private(set) var count = 0

  /// How many findings keep their row out.
  public private(set) var errorCount = 0

  /// Whether there are more errors than could be kept, so that rows they point at are not known.
  var isCut: Bool { errorCount > Self.keptErrors }

  /// Whether any row has no class, or something in its place that is none; an error of a spreadsheet may stand elsewhere.
  var haveBrokenClasses: Bool {
    ["not-a-class", "spoiled-class", "missing-class", "spreadsheet-error"].contains {
      counts[$0] != nil
    }
  }

  /// What the cell of a finding holds, cut to 40 characters; nil where it was not kept.
  public func quote(ofFindingAt index: Int) -> String? { quotes[index] }

  mutating func append(_ finding: RosterFinding, quote: @autoclosure () -> String?) {
    counts[finding.kind.code, default: 0] += 1
    count += 1
    if finding.kind.isError {
      errorCount += 1
      if errorCount > Self.keptErrors { return }
    } else if count - errorCount > Self.keptWarnings {
      return
    }
    if all.count < Self.quotedLimit, let quote = quote(), !quote.isEmpty {
      quotes[all.count] = String(quote.prefix(40))
    }
    all.append(finding)
  }
}
