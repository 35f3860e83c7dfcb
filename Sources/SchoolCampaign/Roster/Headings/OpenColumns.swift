/// A column with values that is not used, because nobody can tell what it means.
public struct OpenColumn: Hashable, Sendable {
  /// The column, with its heading, if it has one, and its first values.
  public let sample: SampleColumn
  /// What its words or its values suggest; nil if nothing.
  public let idea: RosterField?
  /// Whether it may decide who or where a child is, and no other column does: then a person must say.
  public let isDecisive: Bool
  /// Whether it holds names of people who are not on the list, as another list of children beside it does.
  public var isList = false
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
  /// The names of the list, where a column that is not used has some, too.
  private var own: Set<String> = []

  fileprivate struct Watch {
    var filled = 0
    var samples: [String] = []
    var shape = ColumnShape()
    var names = NamesBeside()
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
      noteName(row, column)
    }
    for column in columns.decisive where !filledColumns.contains(column) {
      if row.withCell(column, { !CellBytes($0).isEmpty }) { filledColumns.insert(column) }
    }
  }

  /// Looks at the columns that are not used in a row that has nobody's name where names stand: it is passed over.
  mutating func notePassedOver(_ row: TableRow) {
    guard columns.names.allSatisfy({ row.withCell($0) { CellBytes($0).isEmpty } }) else { return }
    for column in 0..<row.count where !layout.isUsed(column) && layout.isHeadless(column) {
      guard row.withCell(column, { !$0.isEmpty }) else { continue }
      row.withCell(column) { cell in
        let bytes = CellBytes(cell)
        if bytes.isEmpty { return }
        watches[column, default: Watch()].note(bytes, most: Self.looked)
      }
      noteName(row, column)
    }
  }

  /// Notes a name in a column that is not used, and whose name stands in the row.
  private mutating func noteName(_ row: TableRow, _ column: Int) {
    guard watches[column]?.shape.hasNames ?? false else { return }
    let isNumbered = column > 0 && !layout.isUsed(column - 1)
    let name = NamesBeside.key(columns.name.map { row[$0] } ?? "")
    watches[column]?.names.note(row, column, beside: name, isNumbered: isNumbered)
    if own.count < NamesBeside.most { own.insert(name) }
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
      let worded = column < layout.fields.count ? layout.idea(column) : nil
      let isList = isList(column, watch, worded)
      let isStray = isText && column >= layout.fields.count && !isList
      if isStray, watch.filled * 2 <= rows || watch.filled < 2 { return nil }
      let heading = layout.isHeadless(column) ? "" : layout.headings[column]
      let mayGoOn = column == nextOfName && NameParts(column - 1, column, of: pairs).goesOn != .not
      // Words that suggest a name say nothing about a column of phones.
      let isOfParent = worded == .parentName && watch.shape.fits(.parentPhone)
      var idea = mayGoOn ? .givenName : isOfParent ? .parentPhone : worded ?? watch.shape.field
      // Beside a column of names, one of others is not to take its place.
      if idea == .fullName, worded == nil, !isMissing(.fullName, isNamed: isNamed) {
        idea = .parentName
      }
      return OpenColumn(
        sample: SampleColumn(
          column: column, heading: PlainText.normalized(heading), values: watch.samples),
        idea: idea,
        isDecisive: mayGoOn || isList
          || watch.filled * 2 >= rows
            && idea.map { watch.shape.fits($0) && isMissing($0, isNamed: isNamed) } ?? false,
        isList: isList && !mayGoOn)
    }
  }

  /// Whether a column holds a list of others: names with numbers of their own, or beyond a blank column.
  private func isList(_ column: Int, _ watch: Watch, _ worded: RosterField?) -> Bool {
    guard worded == nil || worded == .fullName, watch.shape.fits(.fullName),
      columns.names.contains(where: filledColumns.contains) || !own.isEmpty
    else { return false }
    let headed = layout.fields.indices.filter { layout.fields[$0] != nil }
    guard let first = headed.first, let last = headed.last else { return false }
    let between = column > last ? last + 1..<column : column < first ? column + 1..<first : 0..<0
    let isApart = between.contains { watches[$0] == nil && layout.isHeadless($0) }
    return watch.names.areAList(beside: own, isApart: isApart)
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
