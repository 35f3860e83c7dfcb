/// The rows that an import leaves out or asks about: which ones, in which columns, with which values.
///
/// What options, titles and sections said is written out as values, so that nothing need be said again when the mended
/// rows are imported.
public struct RowsToMend: Sendable {
  private let plan: RosterPlan
  private let sources: [RosterSource]
  /// The tables, one for each source that has such rows.
  public let tables: [MendingTable]
  private static let batch = 2000
  private let beside: RowsBeside

  /// The rows to mend of a plan of these sources.
  ///
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  public init(_ plan: RosterPlan, _ sources: [RosterSource]) throws {
    self.plan = plan
    self.sources = sources
    let beside = try RowsBeside(plan, sources, Self.places(plan))
    self.beside = beside
    tables = Self.files(plan).sorted().map {
      MendingTable($0, sources[$0], plan, namesOthers: !beside.isEmpty)
    }
  }

  /// The rows.
  private static func places(_ plan: RosterPlan) -> Set<RosterRowReference> {
    var places = Set(plan.openRows.map(\.place))
    for finding in plan.findings.all where finding.kind.isError {
      places.insert(RosterRowReference(finding.cell))
      if let other = finding.kind.otherRow { places.insert(other) }
    }
    return places
  }

  /// The sources that have such rows.
  private static func files(_ plan: RosterPlan) -> Set<Int> {
    var files = Set(plan.openRows.map { Int($0.place.file) })
    for finding in plan.findings.all where finding.kind.isError {
      files.insert(Int(finding.cell.file))
      if let other = finding.kind.otherRow { files.insert(Int(other.file)) }
    }
    return files
  }

  /// Hands over the rows of a table, one by one.
  ///
  /// - Throws: ``RosterReadError`` or ``RosterFileError`` where a source can no longer be read, and what the body throws.
  public func forEachRow(of table: MendingTable, _ body: (MendingRow) throws -> Void) throws {
    let reasons = RowReasons(plan.findings)
    let open = Dictionary(plan.openRows.map { ($0.place, $0) }) { first, _ in first }
    let holders = Dictionary(grouping: plan.numberHolders, by: \.place)
    let source = sources[table.file]
    // Read twice side by side: what rows mean, and what stands in their cells.
    // A list that goes on from another one is numbered on from it.
    let first =
      source.interpretation.throughNumbers.map { $0.lowerBound > 1 } == true ? 0 : table.file
    var check = RosterCheck(
      Array(sources[first...table.file]), defaults: plan.defaults, rules: .none)
    let free = try FreeNumbers(check, in: table.file - first).numbers
    var reader = try source.table.reader()
    var cells = TableRow()
    let fallbacks = RosterColumns(source.layout).fallbacks
    while true {
      let rows = try check.nextBatch(Self.batch)
      if rows.isEmpty { return }
      for row in rows where Int(row.cell.file) == table.file - first {
        let place = RosterRowReference(file: table.file, row: Int(row.cell.row))
        let places = reasons.findings(of: place)
        if places.isEmpty, open[place] == nil { continue }
        while cells.number < Int(row.cell.row), try reader.next(into: &cells) {}
        guard cells.number == Int(row.cell.row) else { throw RosterFileError.changedWhileReading }
        cells.fill(fallbacks)
        let findings = places.map { plan.findings.all[$0] }
        let values = MendingValues(
          row: row, cells: cells, source: source, units: check.units,
          beside: beside.text(place), options: plan.options,
          school: plan.defaults.school(under: source.layout.titles),
          freeNumber: free[Int(place.row)],
          isBelowList: findings.contains { $0.kind == .belowList },
          refused: Set(
            findings.filter { RosterRowReference($0.cell) == place }.compactMap { $0.cell.column }))
        try body(
          MendingRow(
            place: place, findings: findings.map { $0.kind(seenFrom: place) }, open: open[place],
            holders: holders[place] ?? [], choice: values.choice, cells: values.cells(table)))
      }
    }
  }
}

/// The values of one row.
private struct MendingValues {
  let row: RosterRow
  let cells: TableRow
  let source: RosterSource
  let units: RosterUnits
  /// Those who have rows of their own beside the row.
  let beside: String
  let options: ImportOptions
  /// The school of rows that name none, as the command and the title have it.
  let school: SchoolName?
  /// The number that was left free for the row, where a list counts through the school.
  let freeNumber: Int?
  /// Whether it stands below the last row with a roll number.
  let isBelowList: Bool
  /// The columns of which an error is told.
  let refused: Set<UInt16>

  /// What a person decided.
  var choice: String {
    let written = source.layout.columns(of: .choice).first.map { cells[$0] } ?? ""
    return written.isEmpty ? answer : PlainText.normalized(written)
  }

  /// What a person said of the row by its number.
  private var answer: String {
    func isNamed(_ rows: RowSelection?) -> Bool {
      rows != .all && rows?.contains(Int(row.cell.row), of: source.table) ?? false
    }
    switch (isNamed(options.sameStudents), isNamed(options.otherStudents)) {
    case (true, false): return "cùng em"
    case (false, true): return "em khác"
    default: return ""
    }
  }

  func cells(_ table: MendingTable) -> [String] {
    let width = RosterColumns(source.layout).count
    let extra = width < cells.count ? (width..<cells.count).map { cells[$0] } : []
    return table.columns.map(value) + extra
  }

  private func value(_ column: MendingTable.Column) -> String {
    switch column {
    case .readBirthDate: readBirthDate
    case .readClass: row.unit.map { CanonicalCell.words(units.classes[$0].name) } ?? ""
    case .beside: beside
    case .options(let words):
      [words, isBelowList ? SaidOptions.belowList : ""].filter { !$0.isEmpty }
        .joined(separator: "; ")
    case .added(let field): added(field)
    case .used(let column, let field), .parent(let column, let field, _): used(column, field)
    case .unused(let column, _): cells[column]
    }
  }

  private var readBirthDate: String {
    guard let column = source.layout.columns(of: .birthDate).first,
      !refused.contains(UInt16(clamping: column)), let day = row.details.birthDate
    else { return "" }
    return CanonicalCell.words(day)
  }

  private func added(_ field: RosterField) -> String {
    switch field {
    case .schoolName: schoolName ?? ""
    case .className: className ?? ""
    case .enrolment: row.hasLeft ? CanonicalCell.left : ""
    default: ""
    }
  }

  private func used(_ column: Int, _ field: RosterField) -> String {
    switch field {
    case .schoolName where row.unit == nil && !PlainText.normalized(cells[column]).isEmpty:
      return cells[column]
    case .schoolName: return schoolName ?? cells[column]
    case .className: return className ?? cells[column]
    case .rollNumber where source.interpretation.rowNumbers != nil: return ""
    case .rollNumber where source.interpretation.throughNumbers != nil:
      // Without its class, a row's number in it is known only where one was left free.
      if row.unit == nil { return freeNumber.map(String.init) ?? "" }
      return row.details.rollNumber.map { String($0) } ?? cells[column]
    case .enrolment where row.hasLeft && Enrolment(cells[column]) != .left:
      return CanonicalCell.left
    default: break
    }
    if refused.contains(UInt16(clamping: column)) { return cells[column] }
    return CanonicalCell.text(of: column, in: cells, field, source.interpretation.dateOrder)
  }

  /// The row's school; of a row whose class cannot be read, the one that all such rows have.
  private var schoolName: String? {
    guard let unit = row.unit else { return school?.display }
    return units.schools[units.classes[unit].school].name?.display
  }

  private var className: String? { row.unit.map { units.classes[$0].name.display } }
}
