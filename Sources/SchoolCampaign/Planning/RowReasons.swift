/// Why each refused row is kept out, for the error file: its own errors, and those of rows that repeat it.
public struct RowReasons: Sendable {
  private let all: [RosterFinding]
  /// Errors by their own row, and those that point at another row by that one; as places in ``all``.
  private let own: [Int32]
  private let pointing: [Int32]

  /// The reasons in a plan's findings.
  public init(_ findings: RosterFindings) {
    let all = findings.all
    let errors = all.indices.filter { all[$0].kind.isError }.map { Int32($0) }
    self.all = all
    own = errors.sorted { (Self.row(all[Int($0)]), $0) < (Self.row(all[Int($1)]), $1) }
    pointing = errors.filter { all[Int($0)].kind.otherRow != nil }
      .sorted { (Self.otherRow(all[Int($0)]), $0) < (Self.otherRow(all[Int($1)]), $1) }
  }

  /// The places, in the plan's findings, of what concerns a row.
  public func findings(of row: RosterRowReference) -> [Int] {
    (Self.places(of: row.order, in: own) { Self.row(all[Int($0)]) }
      + Self.places(of: row.order, in: pointing) { Self.otherRow(all[Int($0)]) }).sorted()
  }

  private static func places(
    of row: Int, in entries: [Int32], _ order: (Int32) -> Int
  ) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if order(entries[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { order($0) == row }.map { Int($0) }
  }

  private static func row(_ finding: RosterFinding) -> Int {
    RosterRowReference(finding.cell).order
  }

  private static func otherRow(_ finding: RosterFinding) -> Int {
    finding.kind.otherRow?.order ?? 0
  }
}

extension RosterRowReference {
  /// The row of a cell.
  public init(_ cell: RosterCell) {
    self.init(file: Int(cell.file), row: Int(cell.row))
  }

  /// A number that grows from row to row and from file to file.
  fileprivate var order: Int { Int(file) << 32 | Int(row) }
}
