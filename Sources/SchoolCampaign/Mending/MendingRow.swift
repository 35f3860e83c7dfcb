/// A row that an import leaves out or asks about, as it goes into an error file.
public struct MendingRow: Sendable {
  /// Where the row stands.
  public let place: RosterRowReference
  /// Why it is left out, as seen from this row.
  public let findings: [RosterFindingKind]
  /// What a person may decide about it; nil for nothing.
  public let open: RosterPlan.OpenRow?
  /// What stands in each of ``MendingTable/columns``.
  public let cells: [String]
}

/// One table of an error file: the rows of sources that have the same headings.
public struct MendingTable: Sendable {
  /// The sources, as places among those of the plan.
  public let files: [Int]
  /// The columns, beside those that the error file adds.
  public let columns: [Column]

  /// A column of the table.
  public enum Column: Hashable, Sendable {
    /// The school that title or command name; the source has no column for it.
    case school
    /// The class that title, section or command name; the source has no column for it.
    case className
    /// A column of the source, under its heading.
    case own(String)
  }
}
