/// A column with values that is not used, because nobody can tell what it means.
public struct OpenColumn: Hashable, Sendable {
  /// The column, with its heading, if it has one, and its first values.
  public let sample: SampleColumn
  /// What its words or its values suggest; nil if nothing.
  public let idea: RosterField?
  /// Whether it may decide who or where a child is, and no other column does: then a person must say.
  public let isDecisive: Bool
}

/// Looks at the values of columns that are not used and are not known to mean something else.
struct OpenColumns {
  private let layout: RosterLayout
  private let columns: RosterColumns
  private let watched: [Int]
  private var watches: [Int: Watch] = [:]
  private var filledColumns: Set<Int> = []
  private var hasSections = false
  private var rows = 0
  /// The column without a heading in which names may go on, and the first rows of both.
  private let nextOfName: Int?
  private var pairs: [TableRow] = []

  fileprivate struct Watch {
    var filled = 0
    var samples: [String] = []
    var shape = ColumnShape()
  }

  /// So many cells tell what a column looks like.
  private static let looked = 200

  init(_ layout: RosterLayout, _ columns: RosterColumns) {
    self.layout = layout
    self.columns = columns
    nextOfName = columns.fullName.map { $0 + 1 }.flatMap { next in
      let isOpen =
        next < layout.fields.count && layout.isHeadless(next) && layout.origins[next] == nil
        && layout.origins[next - 1] != .user
      return isOpen ? next : nil
    }
    watched = layout.fields.indices.filter { column in
      layout.fields[column] == nil && layout.origins[column] == nil
        && (layout.isHeadless(column) || layout.idea(column) != nil)
    }
  }

  /// Looks at a row that may be a student's.
  mutating func note(_ row: TableRow) {
    rows += 1
    if nextOfName != nil, pairs.count < Self.looked { pairs.append(row) }
    if watched.isEmpty, row.count <= layout.fields.count { return }
    for column in watched + Array(layout.fields.count..<max(layout.fields.count, row.count)) {
      row.withCell(column) { cell in
        let bytes = CellBytes(cell)
        if bytes.isEmpty { return }
        watches[column, default: Watch()].note(bytes, most: Self.looked)
      }
    }
    for column in columns.decisive where !filledColumns.contains(column) {
      if row.withCell(column, { !CellBytes($0).isEmpty }) { filledColumns.insert(column) }
    }
  }

  /// Whether there is anything to look at.
  var isAsked: Bool { !watched.isEmpty || !watches.isEmpty }

  /// Notes that a row may name the class of those below it.
  mutating func noteSection(_ row: TableRow) {
    if !hasSections, SectionTitle(row, columns) != nil { hasSections = true }
  }

  /// The columns that hold something, left to right. In a text a few cells right of the header are none: they are
  /// errors.
  ///
  /// - Parameters:
  ///   - isNamed: Whether title, sheet or file name the class.
  ///   - isText: Whether a comma too many may have parted a cell.
  func all(isClassNamed isNamed: Bool, isText: Bool) -> [OpenColumn] {
    return watches.keys.sorted().compactMap { column in
      guard let watch = watches[column], watch.filled > 0 else { return nil }
      let isStray = isText && column >= layout.fields.count
      if isStray, watch.filled * 2 <= rows || watch.filled < 2 { return nil }
      let heading = layout.isHeadless(column) ? "" : layout.headings[column]
      let worded = column < layout.fields.count ? layout.idea(column) : nil
      let mayGoOn = column == nextOfName && NameParts(column - 1, column, of: pairs).goesOn != .not
      // Words that suggest a name say nothing about a column of phones.
      let isOfParent = worded == .parentName && watch.shape.fits(.parentPhone)
      let idea = mayGoOn ? .givenName : isOfParent ? .parentPhone : worded ?? watch.shape.field
      return OpenColumn(
        sample: SampleColumn(
          column: column, heading: PlainText.normalized(heading), values: watch.samples),
        idea: idea,
        isDecisive: mayGoOn
          || watch.filled * 2 >= rows
            && idea.map { watch.shape.fits($0) && isMissing($0, isNamed: isNamed) } ?? false
      )
    }
  }

  /// Whether no column that holds anything has the field.
  private func isMissing(_ field: RosterField, isNamed: Bool) -> Bool {
    func has(_ fields: RosterField...) -> Bool {
      fields.contains { layout.columns(of: $0).contains(where: filledColumns.contains) }
    }
    switch field {
    case .fullName, .familyName, .givenName: return !has(.fullName, .familyName, .givenName)
    case .birthDate: return !has(.birthDate, .birthYear)
    case .insuranceNumber: return !has(.insuranceNumber)
    case .ministryID, .personalID, .anyID:
      return !has(.insuranceNumber, .ministryID, .personalID, .anyID)
    case .className: return !has(.className) && !isNamed && !hasSections
    case .schoolName: return !has(.schoolName) && layout.titles.school == nil
    default: return false
    }
  }
}

extension OpenColumns.Watch {
  fileprivate mutating func note(_ cell: CellBytes, most: Int) {
    filled += 1
    samples.keepSample(PlainText.normalized(cell.text))
    if filled <= most { shape.note(cell) }
  }
}
