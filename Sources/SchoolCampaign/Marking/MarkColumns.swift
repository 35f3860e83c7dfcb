/// What the columns below one header of a table of marks mean.
struct MarkColumns {
  /// One meaning for each column; nil for a column that is not used.
  private(set) var meanings: [MarkColumn?]
  /// One heading for each column.
  let headings: [String]
  /// The headings, folded, and the letters of all columns.
  let names: Set<String>
  /// Whether the row can be a header: below letters that a person settled it has no values.
  let areHeaded: Bool

  init(
    _ header: HeaderRows, _ rows: [TableRow], _ spans: [HeadingSpan], width: Int,
    _ choices: MarkChoices
  ) {
    let lines = header.firstRow...header.lastRow
    let padded = spans.padded(header.headings, rows: lines, width: width)
    headings = padded + Array(repeating: "", count: max(0, width - padded.count))
    let folded = Set(headings.map(RosterField.folded))
    names = folded.union(headings.indices.map { ColumnLetter.letters($0).lowercased() })
    let isDate = ["ngay", "thang", "nam"].allSatisfy(folded.contains)
    var marks: [Int: MarkColumn] = [:]
    var left: Set<Int> = []
    for (column, heading) in headings.enumerated() {
      let meaning = choices.column(heading, at: column, headings: folded)
      switch meaning {
      case .day where isDate && RosterField.folded(heading) == "ngay": break
      case .status, .rung, .days, .day, .obstacle, .edition: marks[column] = meaning
      case .student, nil: if choices.settles(heading, column, folded) { left.insert(column) }
      }
    }
    areHeaded = marks.keys.allSatisfy { column in
      !choices.isByLetter(column, folded) || !Self.isValue(header.rows.map { $0[safe: column] })
    }
    let below = rows.filter { $0.number > header.lastRow && $0.hasDigit }
    for (column, mark) in marks where !choices.settles(headings[column], column, folded) {
      guard case .rung(let rung) = mark, let field = RosterField(rung),
        ColumnShape(column, of: below).speaks(against: field)
      else { continue }
      marks[column] = nil
    }
    meanings = headings.indices.map { marks[$0] }
    for (column, mark) in marks {
      for other in Self.members(of: column, lines, spans, headings)
      where meanings[other] == nil && ColumnShape.isFilled(other, in: below) {
        meanings[other] = mark
      }
    }
    take(Self.students(self, below, spans, lines, choices), besides: left)
  }

  private mutating func take(_ fields: [RosterField?], besides left: Set<Int>) {
    for (column, field) in fields.enumerated() where meanings[column] == nil {
      guard let field, field != .choice, field != .ownColumn else { continue }
      meanings[column] = MarkColumn(field)
    }
  }

  /// What the other columns mean: all that a roster's headings and values tell.
  private static func students(
    _ columns: MarkColumns, _ rows: [TableRow], _ spans: [HeadingSpan], _ lines: ClosedRange<Int>,
    _ choices: MarkChoices
  ) -> [RosterField?] {
    let marks = Set(columns.meanings.indices.filter { columns.meanings[$0] != nil })
    let headings = columns.headings.indices.map { marks.contains($0) ? "" : columns.headings[$0] }
    var found = ColumnMeanings(
      headings, width: headings.count, choices.ofStudents(columns.headings))
    found.decide(by: rows)
    found.spread(spans, rows: lines, below: rows)
    let (spread, fixed) = (found.headings, found.chosen.union(marks))
    found.settle { HeadingPairs(spread, rows, fixed: fixed).settle(&$0) }
    return found.columns.map(\.field)
  }

  /// The columns below the same merged heading that have none of their own.
  private static func members(
    of column: Int, _ lines: ClosedRange<Int>, _ spans: [HeadingSpan], _ headings: [String]
  ) -> [Int] {
    guard let span = lines.lazy.compactMap({ spans.columns(of: column, row: $0) }).last else {
      return []
    }
    return span.filter { $0 < headings.count && PlainText.normalized(headings[$0]).isEmpty }
  }

  /// Whether cells hold a number or a tick instead of a heading.
  private static func isValue(_ cells: [String?]) -> Bool {
    cells.map { $0 ?? "" }.contains { cell in
      let text = PlainText.normalized(cell)
      return text.isEmpty
        ? cells.count == 1
        : text.count { $0.isNumber } * 2 > text.count
          || InstallSign(text) != nil && text.count < 3
    }
  }

  /// The headings of columns that hold something that no mark takes in.
  func unused(below rows: [TableRow], but taken: [Int]) -> [String] {
    headings.indices.filter { column in
      (meanings[column].map(\.tellsNothing) ?? true) && !taken.contains(column)
        && !PlainText.normalized(headings[column]).isEmpty
        && !headings[column].hasSuffix(RosterField.unusedMark)
        && ColumnShape.isFilled(column, in: rows)
    }.map { headings[$0] }
  }
}

extension [String] {
  fileprivate subscript(safe place: Int) -> String? { place < count ? self[place] : nil }
}
