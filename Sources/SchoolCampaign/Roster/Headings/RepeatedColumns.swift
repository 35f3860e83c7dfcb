/// Columns of one meaning, of which only one can be right where their values differ.
public struct ColumnConflict: Hashable, Sendable {
  /// What they mean.
  public let field: RosterField
  /// The columns, left to right, with their first values.
  public let columns: [SampleColumn]
  /// What a person may settle: for each way what every column then means.
  public let choices: [[ColumnChoice]]
  /// In how many rows they differ.
  public let rows: Int
  /// The first of these rows, as a spreadsheet numbers it.
  public let firstRow: Int
}

/// What a column means if a person says so; nil for one that is not used.
public struct ColumnChoice: Hashable, Sendable {
  /// The column, from 0.
  public let column: Int
  /// Its meaning.
  public let field: RosterField?
}

/// Holds the values of columns of one meaning against each other, row by row.
struct RepeatedColumns {
  private var groups: [Group] = []
  private let layout: RosterLayout

  private struct Group {
    let field: RosterField
    /// The columns; a name over several columns is one of them.
    let columns: [[Int]]
    /// How far they must agree.
    var extent = Extent.whole
    var samples: [[String]]
    var differing = 0
    var firstRow = 0
  }

  private enum Extent {
    case whole
    /// A whole name beside its parts, of which the middle one may be missing.
    case nameParts
    /// A whole name beside a part of it, which it must end or begin with.
    case givenName, familyName
    /// A birth date beside its year.
    case year
  }

  /// The columns of a layout that may stand once only and stand more than once.
  init(_ layout: RosterLayout) {
    self.layout = layout
    for field in RosterField.allCases {
      var columns = layout.columns(of: field).map { [$0] }
      if let rung = field.rung {
        columns = layout.rungColumns.filter { $0.rung == rung }.map { [$0.column] }
      }
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
    addParts()
  }

  /// A whole name beside its parts, and a birth date beside its year, unless a person chose.
  private mutating func addParts() {
    func only(_ field: RosterField) -> Int? {
      let columns = layout.columns(of: field)
      guard columns.count == 1, !layout.settled.contains(columns[0]) else { return nil }
      return columns[0]
    }
    func add(_ field: RosterField, _ columns: [[Int]], _ extent: Extent) {
      groups.append(Group(field: field, columns: columns, extent: extent, samples: [[], []]))
    }
    let parts = layout.yielded(.familyName) + layout.yielded(.givenName)
    if let whole = only(.fullName), parts.count > 1, !layout.yielded(.givenName).isEmpty {
      add(.fullName, [[whole], parts], .nameParts)
    }
    if let whole = only(.fullName), parts.count == 1 {
      let (family, given) = (layout.yielded(.familyName), layout.yielded(.givenName))
      if given.count == 1, family.isEmpty {
        add(.fullName, [[whole], given], .givenName)
      } else if family.count == 1, given.isEmpty {
        add(.fullName, [[whole], family], .familyName)
      }
    }
    if let date = only(.birthDate), let year = layout.yielded(.birthDate).first {
      add(.birthDate, [[date], [year]], .year)
    }
  }

  /// Whether there is nothing to compare.
  var isEmpty: Bool { groups.isEmpty }

  /// Compares the cells of a row.
  mutating func note(_ row: TableRow) {
    for index in groups.indices {
      let group = groups[index]
      for (place, columns) in group.columns.enumerated() {
        groups[index].samples[place].keepSample(Self.text(columns, row))
      }
      guard Self.differ(group, row) else { continue }
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
        choices: Self.choices(group, layout),
        rows: group.differing, firstRow: group.firstRow)
    }
  }

  private static func choices(_ group: Group, _ layout: RosterLayout) -> [[ColumnChoice]] {
    if group.extent == .givenName || group.extent == .familyName {
      let (whole, part) = (group.columns[0][0], group.columns[1][0])
      let isGiven = group.extent == .givenName
      let ways: [[ColumnChoice]] = [
        [ColumnChoice(column: whole, field: .fullName), ColumnChoice(column: part, field: nil)],
        [
          ColumnChoice(column: whole, field: isGiven ? .familyName : .givenName),
          ColumnChoice(column: part, field: isGiven ? .givenName : .familyName),
        ],
      ]
      return ways.map { $0.sorted { $0.column < $1.column } }
    }
    let all = group.columns.joined().sorted()
    let ways = group.columns.sorted { $0[0] < $1[0] }
    let possible = group.extent == .year ? [group.columns[0]] : [ways[0], ways[ways.count - 1]]
    return possible.map { way in
      all.map { column in
        let part =
          way.count < 2
          ? group.field : layout.yielded(.givenName).contains(column) ? .givenName : .familyName
        return ColumnChoice(column: column, field: way.contains(column) ? part : nil)
      }
    }
  }

  private static func differ(_ group: Group, _ row: TableRow) -> Bool {
    switch group.extent {
    case .whole:
      return Set(group.columns.compactMap { key(group.field, $0, row) }).count > 1
    case .givenName, .familyName:
      let (whole, part) = (
        SearchKey(text(group.columns[0], row)).text, SearchKey(text(group.columns[1], row)).text
      )
      if part.isEmpty || whole.isEmpty { return !part.isEmpty }
      return group.extent == .givenName
        ? !(" " + whole).hasSuffix(" " + part) : !(whole + " ").hasPrefix(part + " ")
    case .nameParts:
      let whole = SearchKey(text(group.columns[0], row)).text.split(separator: " ")
      let parts = SearchKey(text(group.columns[1], row)).text.split(separator: " ")
      guard !whole.isEmpty, !parts.isEmpty, whole != parts else { return false }
      // "Nguyễn | An" leaves out what stands between.
      let last = SearchKey(row[group.columns[1].last ?? 0]).text.split(separator: " ")
      let first = parts.dropLast(last.count)
      return !whole.starts(with: first) || !whole.reversed().starts(with: last.reversed())
    case .year:
      let year = Int(text(group.columns[1], row))
      let date = row.withCell(group.columns[0][0]) { CellBytes($0).birthDate().value?.year }
      return year != nil && date != nil && year != date
    }
  }

  private static func text(_ columns: [Int], _ row: TableRow) -> String {
    PlainText.normalized(columns.map { row[$0] }.joined(separator: " "))
  }

  /// What a cell says, however it is written; nil if it says nothing.
  private static func key(_ field: RosterField, _ columns: [Int], _ row: TableRow) -> String? {
    let text = text(columns, row)
    if field.rung != nil { return InstallAnswer(text).map { String($0.isYes) } ?? text }
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
