/// The rows that repeat each other, read once more with all that they say.
struct RepeatingRows {
  /// So many rows are compared; who has more should take the copies out.
  private static let mostRows = 500_000

  /// The rows that belong together, in the order of the files.
  private(set) var groups: [[RosterRow]] = []
  private var unitsOfFiles: [UInt16: Int] = [:]
  private var filesOfSeveral: Set<UInt16> = []

  /// Reads the rows of all pairs.
  ///
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  init(_ pairs: [RowPair], in sources: [RosterSource], _ defaults: RosterDefaults) throws {
    let leaders = Self.leaders(pairs)
    guard leaders.count <= Self.mostRows else { return }
    var found: [Int32: [RosterRow]] = [:]
    var check = RosterCheck(sources, defaults: defaults, rules: .none)
    while true {
      let batch = try check.nextBatch(2000)
      if batch.isEmpty { break }
      for row in batch {
        note(row.unit, of: row.cell.file)
        if let leader = leaders[Int32(row.ordinal)] { found[leader, default: []].append(row) }
      }
    }
    groups = found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a row's file lists one class only: then its roll numbers are that class's own.
  func isOwnList(_ row: RosterRow) -> Bool { !filesOfSeveral.contains(row.cell.file) }

  private mutating func note(_ unit: Int?, of file: UInt16) {
    guard let unit else { return }
    if let known = unitsOfFiles[file] {
      if known != unit { filesOfSeveral.insert(file) }
    } else {
      unitsOfFiles[file] = unit
    }
  }

  /// For each row of the pairs the first one of all that are tied to it.
  private static func leaders(_ pairs: [RowPair]) -> [Int32: Int32] {
    var leaders: [Int32: Int32] = [:]
    func leader(of row: Int32) -> Int32 {
      var row = row
      while let next = leaders[row], next != row { row = next }
      return row
    }
    for pair in pairs {
      let (one, other) = (leader(of: pair.first), leader(of: pair.second))
      leaders[max(one, other)] = min(one, other)
      leaders[min(one, other)] = min(one, other)
    }
    for row in leaders.keys { leaders[row] = leader(of: row) }
    return leaders
  }
}
