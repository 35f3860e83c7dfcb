/// How files of marks are read: the words for rungs and obstacles, and what a person settled.
public struct MarkChoices: Sendable {
  /// The words that name rungs and obstacles.
  public var terms: MarkTerms
  /// Within which days those lie that name no year.
  public var reach: DayReach
  /// How a text file's bytes stand for letters; nil for what they show.
  public var encoding: RosterEncoding?
  /// What columns mean, by ``RosterField/folded(_:)`` headings or by the letters of columns; nil for a column that is not to be used.
  public var columns: [String: MarkColumn?] = [:]
  /// In which order days are written.
  public var dateOrder = DateOrder.dayFirst
  /// What cells of the class column mean, by the cell's text in ``PlainText`` form.
  public var classes: [String: String] = [:]
  /// Whether cells of columns of rungs mean "installed", by ``InstallColumn/key(_:)``.
  public var ticks: [String: Bool] = [:]
  /// Which sheets of workbooks are read.
  public var sheets = SheetChoice()

  /// Nothing settled.
  public init(terms: MarkTerms, reach: DayReach) {
    self.terms = terms
    self.reach = reach
  }

  /// Settles the meaning of a column by its heading.
  public mutating func settle(heading: String, as column: MarkColumn?) {
    columns[RosterField.folded(heading)] = .some(column)
  }

  /// What a column means, nil if nothing; a heading outweighs a letter.
  ///
  /// - Parameter headings: All headings of the table, folded.
  func column(_ heading: String, at place: Int, headings: Set<String>) -> MarkColumn? {
    if let settled = columns[RosterField.folded(heading)] { return settled }
    let letters = ColumnLetter.letters(place).lowercased()
    if !headings.contains(letters), let settled = columns[letters] { return settled }
    return MarkColumn(heading: heading)
  }

  /// Whether a person settled a column by its heading or its letter.
  func settles(_ heading: String, _ place: Int, _ headings: Set<String>) -> Bool {
    columns[RosterField.folded(heading)] != nil || isByLetter(place, headings)
  }

  /// Whether a person settled a column by its letter.
  func isByLetter(_ place: Int, _ headings: Set<String>) -> Bool {
    let letters = ColumnLetter.letters(place).lowercased()
    return !headings.contains(letters) && columns[letters] != nil
  }

  /// What a person settled of the columns that say who is meant, as for a roster with these headings.
  func ofStudents(_ headings: [String]) -> ReadingChoices {
    var choices = ReadingChoices()
    choices.columns = columns.compactMapValues { column in
      switch column {
      case .student(let field): .some(.some(field))
      case nil: .some(nil)
      case .status, .rung, .days, .day, .obstacle, .edition: nil
      }
    }
    return choices
  }
}
