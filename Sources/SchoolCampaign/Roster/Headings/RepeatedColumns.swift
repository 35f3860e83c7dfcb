/// Columns of one meaning, of which only one can be right where their values differ.
public struct ColumnConflict: Hashable, Sendable {
  /// What they mean.
  public let field: RosterField
  /// The columns, left to right, with their first values.
  public let columns: [SampleColumn]
  /// In how many rows they differ.
  public let rows: Int
  /// The first of these rows, as a spreadsheet numbers it.
  public let firstRow: Int
}

/// Holds the values of columns of one meaning against each other, row by row.
struct RepeatedColumns {
  private var groups: [Group] = []
  private let layout: RosterLayout

  private struct Group {
    let field: RosterField
    /// The columns; a name over several columns is one of them.
    let columns: [[Int]]
    var samples: [[String]]
    var differing = 0
    var firstRow = 0
  }

  /// The columns of a layout that may stand once only and stand more than once.
  init(_ layout: RosterLayout) {
    self.layout = layout
    for field in RosterField.allCases {
      var columns = layout.columns(of: field).map { [$0] }
      switch field {
      case .familyName, .givenName, .parentName, .parentPhone, .note, .insuranceNumber, .choice,
        .ownColumn:
        continue
      case .fullName:
        let parts = layout.columns(of: .familyName) + layout.columns(of: .givenName)
        if parts.count > 1 { columns.insert(parts, at: 0) }
      default: break
      }
      if columns.count < 2 { continue }
      groups.append(
        Group(
          field: field, columns: columns, samples: Array(repeating: [], count: columns.count)))
    }
  }

  /// Whether there is nothing to compare.
  var isEmpty: Bool { groups.isEmpty }

  /// Compares the cells of a row.
  mutating func note(_ row: TableRow) {
    for index in groups.indices {
      let group = groups[index]
      let keys = group.columns.map { Self.key(group.field, $0, row) }
      for (place, columns) in group.columns.enumerated() {
        groups[index].samples[place].keepSample(Self.text(columns, row))
      }
      guard Set(keys.compactMap(\.self)).count > 1 else { continue }
      groups[index].differing += 1
      if groups[index].differing == 1 { groups[index].firstRow = row.number }
    }
  }

  /// The columns whose values differ.
  var conflicts: [ColumnConflict] {
    groups.filter { $0.differing > 0 }.map { group in
      let columns = zip(group.columns, group.samples).map { columns, values in
        SampleColumn(
          column: columns[0], heading: PlainText.normalized(layout.headings[columns[0]]),
          values: values)
      }
      return ColumnConflict(
        field: group.field, columns: columns.sorted { $0.column < $1.column },
        rows: group.differing, firstRow: group.firstRow)
    }
  }

  private static func text(_ columns: [Int], _ row: TableRow) -> String {
    PlainText.normalized(columns.map { row[$0] }.joined(separator: " "))
  }

  /// What a cell says, however it is written; nil if it says nothing.
  private static func key(_ field: RosterField, _ columns: [Int], _ row: TableRow) -> String? {
    let text = text(columns, row)
    if field == .installed { return String(InstallAnswer(text) == .yes(isTick: true)) }
    if text.isEmpty { return nil }
    return row.withCell(columns[0]) { cell -> String? in
      let bytes = CellBytes(cell)
      switch field {
      case .ministryID: return bytes.ministryID.value?.text
      case .personalID: return bytes.personalID.value?.text
      case .birthDate: return bytes.birthDate().value?.iso ?? text
      case .rollNumber: return bytes.rollNumber.value.map { String($0) }
      case .gender: return bytes.gender.value?.rawValue
      case .className: return ClassName(text)?.key ?? text
      case .schoolName: return SchoolName(text)?.key ?? text
      case .fullName: return MatchKey(text).bytes.map { String($0) }.joined(separator: " ")
      default: return SearchKey(text).text
      }
    }
  }
}
