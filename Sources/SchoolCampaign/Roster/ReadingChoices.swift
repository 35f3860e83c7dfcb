/// What a person settled about how rosters are read, where a file leaves it open.
public struct ReadingChoices: Hashable, Sendable, Codable {
  /// How the file's bytes stand for letters.
  public var encoding: RosterEncoding?
  /// What columns mean, by ``RosterField/folded(_:)`` headings or by the letters of columns; nil for a column that is
  /// not to be used.
  public var columns: [String: RosterField?] = [:]
  /// In which order birth dates are written.
  public var dateOrder: DateOrder?
  /// What cells of the class column mean, by the cell's text in ``PlainText`` form.
  public var classes: [String: String] = [:]
  /// Whether cells of the column of installations mean "installed", by ``InstallColumn/key(_:)``.
  public var ticks: [String: Bool] = [:]
  /// Whether blank cells of the class column have the class above them.
  public var fillsDown = false
  /// The levels of the school, where the command says so: they tell `6/1` from `1/6`.
  public var levels: Set<Level> = []
  /// Which sheets of workbooks are read.
  public var sheets = SheetChoice()

  /// What the campaign has; nil where nothing is known of it.
  public var stored: StoredUnits?

  /// Nothing settled.
  public init() {}

  /// Settles the meaning of a column by its heading or its letter.
  public mutating func settle(heading: String, as field: RosterField?) {
    columns[RosterField.folded(heading)] = .some(field)
  }

  /// What a person settled for a column.
  struct SettledColumn {
    /// What it means; nil if it is not to be used.
    let field: RosterField?
    /// Whether it was named by its letter.
    let isLetter: Bool
  }

  /// Whether a column beyond the first rows may be settled: one of remarks, or that is not to be used.
  private func mayStandAlone(_ field: RosterField?) -> Bool { field == nil || field == .note }

  /// What was settled for each column below these headings, of a table of so many columns; a heading that reads so
  /// outweighs a letter.
  func settled(_ headings: [String], width: Int) -> [Int: SettledColumn] {
    if columns.isEmpty { return [:] }
    let folded = headings.map { RosterField.folded($0) }
    var settled: [Int: SettledColumn] = [:]
    for (letters, field) in columns where !folded.contains(letters) {
      guard let column = ColumnLetter.column(letters), column < width || mayStandAlone(field)
      else { continue }
      settled[column] = SettledColumn(field: field, isLetter: true)
    }
    for (column, heading) in folded.enumerated() {
      guard let field = columns[heading] else { continue }
      settled[column] = SettledColumn(field: field, isLetter: false)
    }
    return settled
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
    ticks = try kept.decodeIfPresent([String: Bool].self, forKey: .ticks) ?? [:]
    fillsDown = try kept.decodeIfPresent(Bool.self, forKey: .fillsDown) ?? false
    levels = try kept.decodeIfPresent(Set<Level>.self, forKey: .levels) ?? []
    sheets = try kept.decodeIfPresent(SheetChoice.self, forKey: .sheets) ?? SheetChoice()
    stored = try kept.decodeIfPresent(StoredUnits.self, forKey: .stored)
  }
}
