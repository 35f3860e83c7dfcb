import SchoolCampaign

/// The headings and cells of an error file's tables, whatever the format.
public struct ErrorFileWords: Sendable {
  private let wording: Wording
  private let files: [String]

  /// The words about rows of these files.
  public init(_ wording: Wording, files: [String]) {
    self.wording = wording
    self.files = files
  }

  /// The header of a table.
  public func headings(_ table: MendingTable) -> [String] {
    [wording.errorColumn, wording.rowColumn, wording.choiceColumn] + table.columns.map(\.heading)
  }

  /// The places of a row's cells that hold classes.
  func classColumns(_ table: MendingTable) -> [Int] {
    let before = headings(table).count - table.columns.count
    return table.columns.indices.filter { place in
      switch table.columns[place] {
      case .added(.className), .used(_, .className): true
      default: false
      }
    }.map { $0 + before }
  }

  /// A row: what is wrong, its number in the source, what was decided about it, and the row itself.
  public func cells(_ row: MendingRow) -> [String] {
    let texts =
      row.findings.map { wording.explanation($0, files) }
      + row.holders.map { wording.sentence($0) + "." }
      + (row.open.map { [wording.question(about: $0)] } ?? [])
    return [texts.joined(separator: " "), String(row.place.row), row.choice] + row.cells
  }
}
