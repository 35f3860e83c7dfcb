/// How a list of approvals is read: table, header row, and what each column means.
struct ApprovalLayout {
  let table: RosterTable
  let headerRow: Int
  /// The school that the title rows name, or else the sheet's own name.
  private(set) var school: SchoolName?
  private(set) var fields: [RosterField: Int] = [:]
  private(set) var day: Int?
  /// The heading of the days of approval where it does not say so itself, such as `Ngày xử lý`.
  private(set) var supposedDay: String?
  /// The columns that tell what became of an application.
  private(set) var answers: [Int] = []
  /// The columns of one other answer, such as `Lý do từ chối`: what stands there says it.
  private(set) var denials: [(column: Int, answer: ApprovalAnswer)] = []
  /// The columns in which a remark may tell it.
  private(set) var remarkColumns: [Int] = []
  /// The columns of remarks, in which any words may speak against an approval.
  private(set) var noteColumns: [Int] = []
  /// The headings of columns that hold something and mean nothing.
  private(set) var unused: [String] = []
  /// The headings, folded, and the letters of all columns.
  let columnNames: Set<String>
  private let headings: [SearchKey]

  /// Finds the layout from the first rows: the table and row with the most known columns.
  ///
  /// - Parameter settled: What a person said that columns mean, by folded headings or letters; nil for none.
  static func recognised(
    in tables: [RosterTable], _ settled: [String: ApprovalColumn?]
  ) throws -> ApprovalLayout {
    var best: ApprovalLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        var found = ApprovalLayout(row, table, below: rows[(index + 1)...], settled)
        guard found.isUsable, found.known > best?.known ?? 0 else { continue }
        // What stands above is only read for a header: most rows are none, and reading titles takes long.
        found.noteSchool(RosterTitles(rows[..<index].map(\.cells)))
        best = found
      }
    }
    guard let best else {
      throw RosterFileError.noApprovalHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private init(
    _ row: TableRow, _ table: RosterTable, below: ArraySlice<TableRow>,
    _ settled: [String: ApprovalColumn?]
  ) {
    self.table = table
    headerRow = row.number
    headings = row.cells.map { SearchKey($0) }
    let folded = Set(row.cells.map(RosterField.folded))
    let width = max(row.count, below.map(\.count).max() ?? 0)
    let letters = (0..<width).map { ColumnLetter.letters($0).lowercased() }
    columnNames = folded.union(letters)
    var unknown: [Int] = []
    var decisions: [Int] = []
    for index in 0..<width {
      let heading = row[index]
      let choice =
        settled[RosterField.folded(heading)]
        ?? (folded.contains(letters[index]) ? nil : settled[letters[index]])
      if let choice {
        take(choice, index)
        continue
      }
      let key = SearchKey(heading).text
      let dayHeading = ApprovalDayHeading(heading)
      if Self.isAnswer(key) {
        answers.append(index)
      } else if let answer = ApprovalAnswer(headingOf: key) {
        denials.append((index, answer))
      } else if dayHeading == .approval, day == nil {
        day = index
      } else if dayHeading == .decision {
        decisions.append(index)
      } else {
        // What columns of rungs say of an application is no answer of the office.
        let field =
          dayHeading == nil
          ? RosterField(wordsOf: heading).flatMap { $0.rung == nil ? $0 : nil } : nil
        if let field, fields[field] == nil { fields[field] = index } else { unknown.append(index) }
        if field == nil || field == .note { remarkColumns.append(index) }
        if field == .note || field == nil && ApprovalRemark.isHeading(heading) {
          noteColumns.append(index)
        }
      }
    }
    // Days below `Đã duyệt` are those of the approval.
    if day == nil {
      day = answers.first { Self.holdsDays($0, below) }
    }
    // Of several days of decisions nobody knows which is the approval's.
    if day == nil, decisions.count == 1, Self.holdsDays(decisions[0], below) {
      day = decisions[0]
      supposedDay = PlainText.normalized(row[decisions[0]])
    } else {
      unknown = (unknown + decisions).sorted()
    }
    unused = unknown.filter { ColumnShape.isFilled($0, in: Array(below)) }.map {
      let heading = PlainText.normalized(row[$0])
      return heading.isEmpty ? ColumnLetter.letters($0) : heading
    }
  }

  private mutating func noteSchool(_ titles: RosterTitles) {
    let title = titles.school ?? RosterTitles([[table.sheet ?? ""]]).school
    school = title.flatMap { SchoolName($0) }
  }

  /// Takes what a person said that a column means; nothing for a column that is not to be used.
  private mutating func take(_ choice: ApprovalColumn?, _ column: Int) {
    switch choice {
    case .student(.note):
      fields[.note] = fields[.note] ?? column
      remarkColumns.append(column)
      noteColumns.append(column)
    case .student(let field): fields[field] = column
    case .day: day = column
    case .answer: answers.append(column)
    case nil: break
    }
  }

  private static func holdsDays(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    rows.contains { WrittenDay(PlainText.normalized($0[column])) != nil }
  }

  /// Whether a heading is that of what became of an application: `Trạng thái hồ sơ`, `Kết quả`, `Đã duyệt`.
  static func isAnswer(_ key: String) -> Bool {
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
