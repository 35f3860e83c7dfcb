/// A row that an import leaves out or asks about, as it goes into an error file.
public struct MendingRow: Sendable {
  /// Where the row stands.
  public let place: RosterRowReference
  /// Why it is left out, as seen from this row.
  public let findings: [RosterFindingKind]
  /// What a person may decide about it; nil for nothing.
  public let open: RosterPlan.OpenRow?
  /// Who has the numbers for which it is left out.
  public let holders: [RosterPlan.NumberHolder]
  /// What a person has decided about it already, as written.
  public let choice: String
  /// What stands in each of ``MendingTable/columns``, and behind them what the row has too many.
  public let cells: [String]
}

/// One table of an error file: the rows of one source.
public struct MendingTable: Sendable {
  /// The source, as a place among those of the plan.
  public let file: Int
  /// What people call the source: its sheet, else its file.
  public let name: String
  /// The columns, beside what is wrong, the row number and the decision.
  public let columns: [Column]

  /// A column of the table.
  public enum Column: Hashable, Sendable {
    /// The birth date as it was read, in words.
    case readBirthDate
    /// The class as it was read, in words, where a person settled what some cells mean.
    case readClass
    /// The children who have rows of their own and whom the row may be like.
    case beside
    /// What the import was told by options, in words.
    case options(String)
    /// What titles, sections or options say about every row; the source has no column for it.
    case added(RosterField)
    /// A column of the source that is used.
    case used(Int, RosterField)
    /// A column about one of several parents, under a heading that says which.
    case parent(Int, RosterField, String)
    /// A column of the source that is not used, under its heading.
    case unused(Int, String)
  }
}

extension MendingTable.Column {
  /// The heading: one that is read for sure, except over what is not used.
  public var heading: String {
    switch self {
    case .readBirthDate: RosterField.readBirthDateHeading
    case .readClass: RosterField.readClassHeading
    case .beside: RosterField.besideHeading
    case .options: RosterField.optionsHeading
    case .added(let field), .used(_, let field): field.heading
    case .parent(_, _, let heading), .unused(_, let heading): heading
    }
  }
}
