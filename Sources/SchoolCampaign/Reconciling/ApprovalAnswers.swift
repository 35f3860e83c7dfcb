/// What the rows of a list of approvals say of their applications.
struct ApprovalAnswers {
  /// What one row says.
  enum Answer: Equatable {
    case says(ApprovalAnswer)
    case nothing
    case unclear
    /// The remark in a column may speak against the approval.
    case unclearRemark(column: Int)
  }

  private let layout: ApprovalLayout
  /// The columns in which any row says something: in those a blank beside no day tells nothing for certain.
  private let spoken: [Int]

  init(_ layout: ApprovalLayout) throws {
    self.layout = layout
    var spoken: Set<Int> = []
    if !layout.answers.isEmpty {
      var reader = try layout.table.reader()
      var row = TableRow()
      while try reader.next(into: &row), spoken.count < layout.answers.count {
        guard row.number > layout.headerRow, !layout.isHeader(row) else { continue }
        for column in layout.answers where !Self.isBlank(row[column]) { spoken.insert(column) }
      }
    }
    self.spoken = spoken.sorted()
  }

  /// What a row says: in its own columns all that stands there must be understood, elsewhere plain words count.
  func answer(_ row: TableRow) -> Answer {
    var found: Set<ApprovalAnswer> = []
    var hasBlank = false
    for column in spoken {
      if Self.isBlank(row[column]) {
        hasBlank = true
      } else if column == layout.day, WrittenDay(PlainText.normalized(row[column])) != nil {
        found.insert(.approved)
      } else if let answer = ApprovalAnswer(row[column]) {
        found.insert(answer)
      } else {
        return .unclear
      }
    }
    for (column, answer) in layout.denials
    where !Self.isBlank(row[column]) && InstallAnswer(row[column]) != .no {
      found.insert(answer)
    }
    for column in layout.remarkColumns {
      row.withCell(column) { cell in
        guard !cell.isEmpty else { return }
        let text = String(decoding: cell.prefix(200), as: UTF8.self)
        if let answer = ApprovalAnswer(remark: text) { found.insert(answer) }
      }
    }
    if found.count > 1, found.contains(.approved) { return .unclear }
    if let worst = [.refused, .returned, .waiting, .approved].first(where: found.contains) {
      return .says(worst)
    }
    if let column = doubtfulRemark(row) { return .unclearRemark(column: column) }
    let hasDay = layout.day.map { !Self.isBlank(row[$0]) } ?? false
    return hasBlank && !hasDay ? .unclear : .nothing
  }

  /// The column with a remark that may speak against an approval.
  private func doubtfulRemark(_ row: TableRow) -> Int? {
    layout.noteColumns.first { column in
      !row.withCell(column, \.isEmpty)
        && Self.remark(row[column]).map(ApprovalRemark.isDoubtful) ?? false
    }
  }

  /// The remarks of a row that are words and neither yes nor no: what they say, a person may want to see.
  func remarks(_ row: TableRow) -> [String] {
    layout.noteColumns.compactMap { column in
      row.withCell(column, \.isEmpty) ? nil : Self.remark(row[column])
    }
  }

  private static func remark(_ text: String) -> String? {
    let plain = PlainText.normalized(String(text.prefix(200)))
    let saysNothing =
      isBlank(plain) || !plain.contains(where: \.isLetter) || ApprovalAnswer(plain) == .approved
    return saysNothing ? nil : plain
  }

  private static func isBlank(_ text: String) -> Bool {
    InstallAnswer(text) == .blank || enrolled.contains(SearchKey(text).text)
  }

  /// Words of a class register, which tell nothing of an application.
  private static let enrolled: Set<String> = ["dang hoc", "dang theo hoc", "binh thuong"]
}
