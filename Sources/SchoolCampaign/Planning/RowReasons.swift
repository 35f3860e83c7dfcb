/// Why each refused row is kept out, for the error file: its own errors, and those of rows that repeat it.
public struct RowReasons: Sendable {
  private let entries: [(row: RosterRowReference, finding: Int32)]

  /// The reasons in a plan's findings.
  public init(_ findings: RosterFindings) {
    var entries: [(row: RosterRowReference, finding: Int32)] = []
    for (index, finding) in findings.all.enumerated() where finding.kind.isError {
      entries.append((RosterRowReference(finding.cell), Int32(index)))
      if let other = finding.kind.otherRow { entries.append((other, Int32(index))) }
    }
    self.entries = entries.sorted { left, right in
      (left.row.file, left.row.row, left.finding) < (right.row.file, right.row.row, right.finding)
    }
  }

  /// The places, in the plan's findings, of what concerns a row.
  public func findings(of row: RosterRowReference) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let there = entries[middle].row
      if (there.file, there.row) < (row.file, row.row) { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.row == row }.map { Int($0.finding) }
  }
}

extension RosterRowReference {
  /// The row of a cell.
  public init(_ cell: RosterCell) {
    self.init(file: Int(cell.file), row: Int(cell.row))
  }
}
