/// All that was found in a roster: every count, and every finding up to a limit that keeps memory bounded.
public struct RosterFindings: Sendable {
  /// So many findings are kept one by one; beyond it they are only counted.
  public static let keptLimit = 1 << 21
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
  public var count: Int { counts.values.reduce(0, +) }

  /// How many findings keep their row out.
  public private(set) var errorCount = 0

  /// What the cell of a finding holds, cut to 40 characters; nil where it was not kept.
  public func quote(ofFindingAt index: Int) -> String? { quotes[index] }

  mutating func append(_ finding: RosterFinding, quote: @autoclosure () -> String?) {
    counts[finding.kind.code, default: 0] += 1
    if finding.kind.isError { errorCount += 1 }
    guard all.count < Self.keptLimit else { return }
    if all.count < Self.quotedLimit, let quote = quote(), !quote.isEmpty {
      quotes[all.count] = String(quote.prefix(40))
    }
    all.append(finding)
  }
}
