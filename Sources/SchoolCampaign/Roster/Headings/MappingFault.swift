/// Why what a person settled about columns cannot be followed.
public enum MappingFault: Hashable, Sendable {
  /// No file has a column of this heading or letter.
  case noColumn(String)
  /// A letter names columns of different headings in several files.
  case severalColumns(letters: String, headings: [String])
}

extension ReadingChoices {
  /// What is wrong with the choices for these files; nil if all can be followed.
  public func fault(in layouts: [RosterLayout]) -> MappingFault? {
    for key in columns.keys.sorted() {
      if layouts.contains(where: { $0.headings.contains { RosterField.folded($0) == key } }) {
        continue
      }
      guard let column = ColumnLetter.column(key),
        layouts.contains(where: { column < $0.fields.count })
      else { return .noColumn(key) }
      let headings = layouts.filter { column < $0.headings.count }
        .map { PlainText.normalized($0.headings[column]) }
      // A letter means one thing only where the files look alike.
      if Set(headings.map { RosterField.folded($0) }).count > 1 {
        return .severalColumns(
          letters: ColumnLetter.letters(column), headings: Array(Set(headings)).sorted())
      }
    }
    return nil
  }
}
