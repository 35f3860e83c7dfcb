/// What a person settled about how rosters are read, where a file leaves it open.
public struct ReadingChoices: Hashable, Sendable, Codable {
  /// How the file's bytes stand for letters.
  public var encoding: RosterEncoding?
  /// What columns mean, by ``RosterField/folded(_:)`` headings; nil for a column that is not to be used.
  public var columns: [String: RosterField?] = [:]
  /// In which order birth dates are written.
  public var dateOrder: DateOrder?
  /// What cells of the class column mean, by the cell's text in ``PlainText`` form.
  public var classes: [String: String] = [:]
  /// The levels of the school, where the command says so: they tell `6/1` from `1/6`.
  public var levels: Set<Level> = []

  /// Nothing settled.
  public init() {}

  /// Settles the meaning of a column by its heading.
  public mutating func settle(heading: String, as field: RosterField?) {
    columns[RosterField.folded(heading)] = .some(field)
  }
}
