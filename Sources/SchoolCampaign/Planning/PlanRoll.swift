/// What a review needs beside the decisions, gathered row by row: which class each row belongs to, the class that a
/// moving student comes from, and the first names. It does not grow with the students of a class.
struct PlanRoll: Sendable {
  /// So many names are kept of each group.
  static let keptNames = 3

  /// Rows in a class, one after the other.
  private struct Run: Sendable {
    let first: Int32
    let unit: Int32
  }

  /// A name that a row gives.
  private struct FirstName: Sendable {
    let ordinal: Int
    let text: String
  }

  /// From one class to another.
  struct Way: Hashable, Sendable {
    let from: SchoolClass.ID
    let unit: Int
    let isHeld: Bool
  }

  /// The stored student whom a row means.
  struct Found {
    /// The present class.
    let classID: SchoolClass.ID
    /// The name that the campaign has.
    let fullName: String
  }

  private var runs: [Run] = []
  /// The classes of which the roster holds a list, as places of the plan's units: not only rows to mend.
  private(set) var listed: Set<Int> = []
  private var lastFile: UInt16?
  private var names: [[[FirstName]]] = []
  private var origins: [(ordinal: Int32, from: UInt32)] = []
  private var namesOnTheWay: [Way: [FirstName]] = [:]

  /// Notes a row, which is the next one, as it was decided.
  ///
  /// - Parameters:
  ///   - found: The student that the row means, who is named as the campaign has it.
  ///   - isListed: Whether a file is a list, and not only rows to mend.
  mutating func note(
    _ row: RosterRow, _ decision: RowDecision, _ found: Found?, isListed: (Int) -> Bool
  ) {
    let unit = row.unit ?? -1
    if runs.last.map({ Int($0.unit) != unit }) ?? true {
      runs.append(Run(first: Int32(row.ordinal), unit: Int32(unit)))
      lastFile = nil
    }
    if lastFile != row.cell.file {
      lastFile = row.cell.file
      if unit >= 0, isListed(Int(row.cell.file)) { listed.insert(unit) }
    }
    guard unit >= 0 else { return }
    let name = found?.fullName ?? row.details.fullName
    if let group = decision.group {
      while names.count <= unit {
        names.append([[FirstName]](repeating: [], count: ClassReview.Group.allCases.count))
      }
      if names[unit][group.rawValue].count < Self.keptNames {
        names[unit][group.rawValue].append(
          FirstName(ordinal: row.ordinal, text: name))
      }
    } else if let from = found?.classID, decision.isMove || decision == .held {
      origins.append((Int32(row.ordinal), UInt32(clamping: from.rawValue)))
      let way = Way(from: from, unit: unit, isHeld: decision == .held)
      if namesOnTheWay[way]?.count ?? 0 < Self.keptNames {
        namesOnTheWay[way, default: []].append(
          FirstName(ordinal: row.ordinal, text: name))
      }
    }
  }

  /// Hands over every row with its class, in order.
  func forEachRow(of count: Int, _ body: (_ ordinal: Int, _ unit: Int?) -> Void) {
    for (place, run) in runs.enumerated() {
      let end = place + 1 < runs.count ? Int(runs[place + 1].first) : count
      for ordinal in Int(run.first)..<end { body(ordinal, run.unit < 0 ? nil : Int(run.unit)) }
    }
  }

  /// The class in which the student of a moving row is now.
  func origin(of ordinal: Int) -> SchoolClass.ID? {
    var (low, high) = (0, origins.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(origins[middle].ordinal) < ordinal { low = middle + 1 } else { high = middle }
    }
    guard low < origins.count, origins[low].ordinal == ordinal else { return nil }
    return SchoolClass.ID(rawValue: Int64(origins[low].from))
  }

  /// The first names of a group of a class, of rows that were not decided otherwise since.
  func firstNames(
    _ group: ClassReview.Group, of unit: Int, _ decisions: RowDecisions
  ) -> [String] {
    guard unit < names.count else { return [] }
    return names[unit][group.rawValue].filter { decisions[$0.ordinal].group == group }
      .map(\.text).filter { !$0.isEmpty }
  }

  /// The first names of those who go from one class to another.
  func firstNames(_ way: Way, _ decisions: RowDecisions) -> [String] {
    (namesOnTheWay[way] ?? []).filter { decisions[$0.ordinal] != .refused }.map(\.text)
  }

  /// The classes in which students are who move, each once.
  var originIDs: Set<SchoolClass.ID> { Set(namesOnTheWay.keys.map(\.from)) }
}
