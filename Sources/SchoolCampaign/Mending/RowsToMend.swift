/// The rows that an import leaves out or asks about: which ones, in which columns, with which values.
public struct RowsToMend: Sendable {
  private let plan: RosterPlan
  private let sources: [RosterSource]
  /// The tables, in the order of the sources.
  public let tables: [MendingTable]

  /// The rows to mend of a plan of these sources.
  public init(_ plan: RosterPlan, _ sources: [RosterSource]) {
    self.plan = plan
    self.sources = sources
    var groups: [[String]: [Int]] = [:]
    for (file, source) in sources.enumerated() where Self.hasRows(file, plan) {
      groups[source.layout.headings, default: []].append(file)
    }
    tables = groups.values.sorted { $0[0] < $1[0] }.map { files in
      let layout = sources[files[0]].layout
      let hasSchool = files.contains { Self.school(sources[$0], plan) != nil }
      let own = Self.withoutAddedColumns(layout.headings, layout)
      return MendingTable(
        files: files,
        columns: (hasSchool ? [.school] : [])
          + (layout.columns(of: .className).isEmpty ? [.className] : []) + own.map { .own($0) })
    }
  }

  /// Hands over the rows of a table, one by one.
  ///
  /// - Throws: ``RosterFileError`` where a source can no longer be read, and what the body throws.
  public func forEachRow(of table: MendingTable, _ body: (MendingRow) throws -> Void) throws {
    let reasons = RowReasons(plan.findings)
    let open = Dictionary(plan.openRows.map { ($0.place, $0) }) { first, _ in first }
    for file in table.files {
      let source = sources[file]
      var section: String?
      var reader = try source.table.reader()
      var row = TableRow()
      while try reader.next(into: &row) {
        guard row.number > source.layout.headerRow else { continue }
        section = row.sectionClass ?? section
        let place = RosterRowReference(file: file, row: row.number)
        let findings = reasons.findings(of: place).map {
          plan.findings.all[$0].kind(seenFrom: place)
        }
        if findings.isEmpty, open[place] == nil { continue }
        try body(
          MendingRow(
            place: place, findings: findings, open: open[place],
            cells: cells(of: row, in: table, source, section)))
      }
    }
  }

  private static func hasRows(_ file: Int, _ plan: RosterPlan) -> Bool {
    plan.openRows.contains { Int($0.place.file) == file }
      || plan.findings.all.contains { finding in
        finding.kind.isError
          && (Int(finding.cell.file) == file || finding.kind.otherRow.map { Int($0.file) } == file)
      }
  }

  private func cells(
    of row: TableRow, in table: MendingTable, _ source: RosterSource, _ section: String?
  ) -> [String] {
    var cells: [String] = []
    if table.columns.contains(.school) { cells.append(Self.school(source, plan) ?? "") }
    if table.columns.contains(.className) { cells.append(className(source, section) ?? "") }
    return cells + own(row, source, section)
  }

  /// The cells as they were; a blank class takes that of its section or title, which do not go along.
  private func own(_ row: TableRow, _ source: RosterSource, _ section: String?) -> [String] {
    var cells = row.cells
    let blanks = [
      (source.layout.columns(of: .className).first, className(source, section)),
      (
        source.layout.columns(of: .schoolName).first,
        plan.options.school?.display ?? source.layout.titles.school
      ),
    ]
    for case (let column?, let value?) in blanks
    where column < cells.count && PlainText.normalized(cells[column]).isEmpty {
      cells[column] = value
    }
    return Self.withoutAddedColumns(cells, source.layout)
  }

  /// Cells without those of columns that an earlier error file added.
  private static func withoutAddedColumns(_ cells: [String], _ layout: RosterLayout) -> [String] {
    cells.enumerated().filter { column, _ in
      column >= layout.fields.count
        || layout.fields[column] != .ownColumn && layout.fields[column] != .choice
    }.map(\.element)
  }

  /// What titles or options said about the whole file stands in columns of its own.
  private static func school(_ source: RosterSource, _ plan: RosterPlan) -> String? {
    guard source.layout.columns(of: .schoolName).isEmpty else { return nil }
    return plan.options.school?.display ?? source.layout.titles.school
  }

  private func className(_ source: RosterSource, _ section: String?) -> String? {
    plan.options.className?.display ?? section ?? source.named?.display
  }
}
