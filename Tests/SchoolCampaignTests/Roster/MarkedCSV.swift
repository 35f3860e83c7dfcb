@testable import SchoolCampaign

/// A roster with marks (`1️⃣`) before the cells that a test speaks of, so that no column needs counting.
struct MarkedCSV {
  /// The roster without its marks.
  let text: String
  private let cells: [String: RosterCell]

  init(_ marked: String) {
    var cells: [String: RosterCell] = [:]
    var rows: [String] = []
    for (row, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      rows.append(
        parts.enumerated().map { column, cell in
          for mark in Self.marks where cell.hasPrefix(mark) {
            cells[mark] = RosterCell(row: row + 1, line: row + 1, column: column)
            return String(cell.dropFirst(mark.count))
          }
          return cell
        }.joined(separator: ","))
    }
    text = rows.joined(separator: "\n")
    self.cells = cells
  }

  /// The findings with the mark of the cell where each stands; `-` for a cell without one.
  func found() throws -> [String] {
    try checked(text).findings.map { finding in
      let mark = cells.first { $0.value == finding.cell }?.key
      return "\(mark ?? "-") \(finding.kind.code)"
    }
  }

  private static let marks = ["1️⃣", "2️⃣", "3️⃣"]
}
