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
  /// Whether blank cells of the class column have the class above them.
  public var fillsDown = false
  /// The levels of the school, where the command says so: they tell `6/1` from `1/6`.
  public var levels: Set<Level> = []

  /// Nothing settled.
  public init() {}

  /// Settles the meaning of a column by its heading.
  public mutating func settle(heading: String, as field: RosterField?) {
    columns[RosterField.folded(heading)] = .some(field)
  }
}

extension ReadingChoices {
  /// Decodes what an earlier version kept, too.
  public init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: CodingKeys.self)
    encoding = try kept.decodeIfPresent(RosterEncoding.self, forKey: .encoding)
    columns = try kept.decodeIfPresent([String: RosterField?].self, forKey: .columns) ?? [:]
    dateOrder = try kept.decodeIfPresent(DateOrder.self, forKey: .dateOrder)
    classes = try kept.decodeIfPresent([String: String].self, forKey: .classes) ?? [:]
    fillsDown = try kept.decodeIfPresent(Bool.self, forKey: .fillsDown) ?? false
    levels = try kept.decodeIfPresent(Set<Level>.self, forKey: .levels) ?? []
  }
}
