/// How a list of approvals is read: table, header row, and what each column means.
struct ApprovalLayout {
  let table: RosterTable
  let headerRow: Int
  /// The school that the title rows name, or else the sheet's own name.
  let school: SchoolName?
  private(set) var fields: [RosterField: Int] = [:]
  private(set) var day: Int?
  /// The columns that tell what became of an application.
  private(set) var answers: [Int] = []
  /// The columns of one other answer, such as `Lý do từ chối`: what stands there says it.
  private(set) var denials: [(column: Int, answer: ApprovalAnswer)] = []
  /// The columns in which a remark may tell it.
  private(set) var remarkColumns: [Int] = []
  /// The headings of columns that hold something and mean nothing.
  let unused: [String]
  private let headings: [SearchKey]

  /// Finds the layout from the first rows: the table and row with the most known columns.
  static func recognised(in tables: [RosterTable]) throws -> ApprovalLayout {
    var best: ApprovalLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        let found = ApprovalLayout(
          row, table, RosterTitles(rows[..<index].map(\.cells)), below: rows[(index + 1)...])
        if found.isUsable, found.known > best?.known ?? 0 { best = found }
      }
    }
    guard let best else {
      throw RosterFileError.noApprovalHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private init(
    _ row: TableRow, _ table: RosterTable, _ titles: RosterTitles, below: ArraySlice<TableRow>
  ) {
    self.table = table
    headerRow = row.number
    let title = titles.school ?? RosterTitles([[table.sheet ?? ""]]).school
    school = title.flatMap { SchoolName($0) }
    headings = row.cells.map { SearchKey($0) }
    var unknown: [Int] = []
    for (index, heading) in row.cells.enumerated() {
      switch SearchKey(heading).text {
      case let key where Self.isAnswer(key): answers.append(index)
      case let key where ApprovalAnswer(headingOf: key) != nil:
        if let answer = ApprovalAnswer(headingOf: key) { denials.append((index, answer)) }
      case "ngay duyet", "ngay phe duyet", "ngay duoc duyet", "ngay duoc phe duyet",
        "thoi gian duyet",
        "ngay duyet ho so", "ngay kich hoat", "ngay cap tai khoan", "approval day", "approved on",
        "approved", "approval date":
        day = day ?? index
      default:
        // What columns of rungs say of an application is no answer of the office.
        let field = RosterField(wordsOf: heading).flatMap { $0.rung == nil ? $0 : nil }
        if let field, fields[field] == nil { fields[field] = index } else { unknown.append(index) }
        if field == nil || field == .note { remarkColumns.append(index) }
      }
    }
    // Days below `Đã duyệt` are those of the approval.
    if day == nil {
      day = answers.first { column in
        below.contains { WrittenDay(PlainText.normalized($0[column])) != nil }
      }
    }
    unused = unknown.filter { ColumnShape.isFilled($0, in: Array(below)) }.map {
      let heading = PlainText.normalized(row[$0])
      return heading.isEmpty ? ColumnLetter.letters($0) : heading
    }
  }

  /// Whether a heading is that of what became of an application: `Trạng thái hồ sơ`, `Kết quả`, `Đã duyệt`.
  private static func isAnswer(_ key: String) -> Bool {
    ["trang thai", "tinh trang", "ket qua"].contains(where: key.hasPrefix) && !key.holds("hoc")
      || [
        "duyet", "da duyet", "duoc duyet", "xet duyet", "phe duyet", "da phe duyet", "status",
        "result", "approval status",
      ].contains(key)
  }

  /// Whether a row repeats the header, as each page of a print does.
  func isHeader(_ row: TableRow) -> Bool {
    !row.hasDigit
      && headings.indices.allSatisfy { SearchKey(row[$0]) == headings[$0] || row[$0].isEmpty }
  }

  /// Whether a row without a digit has neither name nor anything of a number or day: a title between the rows.
  func isTitle(_ row: TableRow) -> Bool {
    !row.hasDigit && (names + identities).allSatisfy { row.withCell($0) { $0.isEmpty } }
  }

  /// The order that birth dates and days of approval show; nil where they do not agree.
  func dateOrder() throws -> DateOrder? {
    var evidence = DateOrderEvidence()
    var reader = try table.reader()
    var row = TableRow()
    while try reader.next(into: &row) {
      guard row.number > headerRow else { continue }
      for column in [fields[.birthDate], day].compactMap(\.self) {
        row.withCell(column) { evidence.note(CellBytes($0), row: row.number) }
      }
    }
    return evidence.order
  }

  private var known: Int { fields.count + (day == nil ? 0 : 1) }

  private var isUsable: Bool {
    fields[.insuranceNumber] != nil
      || (fields[.fullName] ?? fields[.givenName]) != nil && fields[.birthDate] != nil
  }
}

extension ApprovalLayout: PeopleColumns {
  var name: Int? { fields[.fullName] ?? fields[.familyName] ?? fields[.givenName] }
  var names: [Int] {
    [RosterField.fullName, .familyName, .givenName].compactMap { fields[$0] }
  }
  var identities: [Int] {
    [RosterField.insuranceNumber, .birthDate, .ministryID, .personalID, .anyID]
      .compactMap { fields[$0] } + [day].compactMap(\.self)
  }
  var birthParts: [Int] { [] }
  var rollNumber: Int? { fields[.rollNumber] }
  var remarks: Set<Int> {
    Set([RosterField.note, .parentName, .parentPhone].compactMap { fields[$0] })
  }
  var note: [Int] { fields[.note].map { [$0] } ?? [] }
  var choice: Int? { nil }
}
