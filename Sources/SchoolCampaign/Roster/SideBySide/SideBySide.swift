/// Lists that stand side by side in one table, each under a header of its own: class 6/1 in columns A–D, 6/2 in F–I.
///
/// A name's heading that comes again begins another list only where that has its own roll numbers too, or repeats the first
/// list's headings: `Họ và tên` twice in one list, names of parents, and `thông tin cũ` beside `thông tin mới` are none.
struct SideBySide {
  private let layout: RosterLayout
  private let meanings: [RosterField?]
  private let headings: [String]
  /// The first rows below the header.
  private let below: [TableRow]

  /// The lists of a table, left to right; none where it holds just one.
  ///
  /// - Throws: ``RosterFileError`` where its first rows cannot be read.
  static func parts(of table: RosterTable, _ choices: ReadingChoices) throws -> [RosterTable] {
    let rows = try table.head()
    let names = rows.map(namesInHeader)
    guard
      names.contains(where: { $0 > 1 }) || names.count(where: { $0 > 0 }) > 1
        || isWiderBelow(rows, names),
      let layout = layout(of: table, choices), !layout.isErrorFile
    else { return [] }
    let found = SideBySide(layout, rows)
    let starts = found.starts
    guard starts.count > 1 else {
      let stepped = SteppedLists(layout, found.meanings, rows).lists
      return masked(table, stepped.count > 1 ? stepped : found.withHeadless(rows), rows)
    }
    let isOfOneList = starts.dropFirst().allSatisfy { start in
      found.rollNumber(start).map { Self.runsOn($0, found.below) } ?? false
    }
    let lists = starts.indices.map { place in
      SteppedLists.List(
        part: TablePart(
          columns: found.columns(place, starts), lastHeading: found.lastHeading(place, starts),
          isOfOneList: isOfOneList), headerRow: layout.headerRow)
    }
    return masked(table, lists, rows)
  }

  /// Whether rows below the only header go on beyond its last heading.
  private static func isWiderBelow(_ rows: [TableRow], _ names: [Int]) -> Bool {
    guard let header = names.firstIndex(where: { $0 > 0 }) else { return false }
    let last = rows[header].cells.lastIndex { !PlainText.normalized($0).isEmpty } ?? 0
    return rows[(header + 1)...].count { $0.hasFilled(beyond: last + 1) } > 1
  }

  /// The recognised list, and those beside it that have no header of their own.
  private func withHeadless(_ rows: [TableRow]) -> [SteppedLists.List] {
    let lists = HeadlessList.all(beside: layout, meanings, rows)
    guard let begin = lists.first?.columns.lowerBound, let last = lastHeading else { return [] }
    let number = rollNumber(0)
    let runsOn = lists.allSatisfy { list in
      number.map { Self.runsOn($0 + list.offset, below) } ?? false
    }
    let ends = lists.dropFirst().map(\.columns.lowerBound) + [SheetWriter.mostColumns]
    let first = TablePart(columns: 0..<begin, lastHeading: last, isOfOneList: runsOn)
    let others = zip(lists, ends).map { list, end in
      var part = TablePart(
        columns: list.columns.lowerBound..<end, lastHeading: list.columns.upperBound,
        isOfOneList: runsOn)
      part.offset = list.offset
      return part
    }
    return ([first] + others).map {
      SteppedLists.List(
        part: $0, headerRow: layout.headerRow, headingRows: layout.headerRows.count)
    }
  }

  private var lastHeading: Int? { headings.lastIndex { !$0.isEmpty } }

  /// The table once for each list; none for a single one.
  private static func masked(
    _ table: RosterTable, _ lists: [SteppedLists.List], _ rows: [TableRow]
  ) -> [RosterTable] {
    guard lists.count > 1, let firstHeader = lists.map(\.headerRow).min() else { return [] }
    var parts = lists.map(\.part)
    let titles = PartMask.Titles(
      rows: rows.filter { row in row.number < lists.map(\.headerRow).max() ?? 0 },
      spans: table.spans)
    let areOfOneClass = PartMask.areOfOneClass(parts, titles)
    for place in parts.indices {
      let others = parts.indices.filter { $0 != place }.map { parts[$0] }
      parts[place].holdsRemovals = PartMask.holdsRemovals(parts[place], beside: others, titles)
      parts[place].isOfOneList = parts[place].isOfOneList || areOfOneClass
    }
    var tables = zip(lists, parts).map { list, part in
      table.masked(
        to: part, headerRow: list.headerRow, titleRows: firstHeader,
        headingRows: list.headingRows)
    }
    tables[0].remarks = table.remarks + [.sideBySide(parts)]
    return tables
  }

  /// How many names a row heads: of nearly all rows none.
  private static func namesInHeader(_ row: TableRow) -> Int {
    guard row.count >= 2, !row.hasDigit || row.count < 400 else { return 0 }
    return row.cells.count { cell in
      HeadingWords.mayTellAName(cell) && HeadingMeaning(cell).field.map(names.contains) ?? false
    }
  }

  private static func layout(of table: RosterTable, _ choices: ReadingChoices) -> RosterLayout? {
    do { return try RosterLayout.recognised(in: [table], choices).1 } catch { return nil }
  }

  static let names: [RosterField] = [.fullName, .familyName]

  /// What tells a list of its own: a column that each list has for itself.
  static let own: Set<RosterField> = [
    .birthDate, .birthYear, .insuranceNumber, .ministryID, .personalID, .anyID, .rollNumber,
  ]

  private init(_ layout: RosterLayout, _ rows: [TableRow]) {
    self.layout = layout
    below = rows.filter { $0.number > layout.headerRow }
    headings = layout.headings.map(RosterField.folded)
    meanings = layout.headings.indices.map { column in
      layout.origins[column] == .user
        ? layout.fields[column] : HeadingMeaning(layout.headings[column]).field
    }
  }

  /// The columns in which lists begin; one alone where they are no lists side by side.
  private var starts: [Int] {
    for field in Self.names {
      let names = meanings.indices.filter { meanings[$0] == field && !goesOn($0, field) }
      guard let first = names.first, names.count > 1 else { continue }
      let starts = [0] + names.dropFirst().map { start(of: $0, after: first) }
      let isOrdered = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
      if isOrdered, starts.indices.dropFirst().allSatisfy({ isList($0, starts) }) { return starts }
    }
    return [0]
  }

  /// Whether a name's column goes on with the one on its left: `Họ`, `Tên đệm`, `Tên`.
  private func goesOn(_ column: Int, _ field: RosterField) -> Bool {
    column > 0 && meanings[column - 1] == field
  }

  /// Where the list begins that has this column of names: at its own roll numbers, or at as many of the first list's headings
  /// as stand before it again.
  private func start(of name: Int, after first: Int) -> Int {
    let before = (first + 1..<name).reversed()
    if let number = before.first(where: { meanings[$0] == .rollNumber }) { return number }
    var start = name
    while start > first + 1, start - 1 - (name - first) >= 0, !headings[start - 1].isEmpty,
      headings[start - 1] == headings[start - 1 - (name - first)]
    {
      start -= 1
    }
    return start
  }

  private func columns(_ place: Int, _ starts: [Int]) -> Range<Int> {
    starts[place]..<(place + 1 < starts.count ? starts[place + 1] : SheetWriter.mostColumns)
  }

  private func lastHeading(_ place: Int, _ starts: [Int]) -> Int {
    columns(place, starts).clamped(to: 0..<headings.count).last { !headings[$0].isEmpty } ?? 0
  }

  private func fields(_ place: Int, _ starts: [Int]) -> Set<RosterField> {
    Set(columns(place, starts).clamped(to: 0..<headings.count).compactMap { meanings[$0] })
  }

  private func texts(_ place: Int, _ starts: [Int]) -> [String] {
    columns(place, starts).clamped(to: 0..<headings.count).map { headings[$0] }
      .filter { !$0.isEmpty }
  }

  /// Whether a list stands for itself beside the first: it has roll numbers as the first has, or the same headings and among
  /// them one that tells a child. Beside birth dates or numbers of children it has some, too: else it is of parents.
  private func isList(_ place: Int, _ starts: [Int]) -> Bool {
    let (first, own) = (
      fields(0, starts).intersection(Self.own), fields(place, starts).intersection(Self.own)
    )
    let shared = first.intersection(own)
    if shared.contains(.rollNumber) { return first.count < 2 || own.count > 1 }
    // Its roll numbers may be left out, where it is of children as the first is.
    let isUnnumbered =
      first.contains(.rollNumber) && textsBesideNumber(0, starts) == texts(place, starts)
      && areOfOneAge(place, starts)
    return !shared.isEmpty && (texts(0, starts) == texts(place, starts) || isUnnumbered)
  }

  private func textsBesideNumber(_ place: Int, _ starts: [Int]) -> [String] {
    columns(place, starts).clamped(to: 0..<headings.count)
      .filter { !headings[$0].isEmpty && meanings[$0] != .rollNumber }.map { headings[$0] }
  }

  /// Whether the birth dates of a list are of people as old as those of the first.
  private func areOfOneAge(_ place: Int, _ starts: [Int]) -> Bool {
    func born(_ place: Int) -> Int? {
      columns(place, starts).clamped(to: 0..<headings.count).first { meanings[$0] == .birthDate }
    }
    guard let first = born(0), let other = born(place) else { return true }
    return BirthYears.areAlike(first, other, below)
  }

  /// The column of roll numbers of the list that begins there.
  private func rollNumber(_ start: Int) -> Int? {
    meanings[start...].firstIndex(of: .rollNumber)
  }

  /// Whether the first roll number below goes on from somewhere else.
  private static func runsOn(_ column: Int, _ rows: [TableRow]) -> Bool {
    let first = rows.lazy.compactMap { row in
      row.withCell(column) { CellBytes($0).rollNumber.value }
    }.first
    return first.map { $0 > 1 } ?? false
  }
}

extension RosterSource {
  /// The lists of a table: several where they stand side by side.
  ///
  /// - Throws: ``RosterFileError``, as the initialiser does.
  public static func lists(
    of table: RosterTable, _ choices: ReadingChoices
  ) throws -> [RosterTable] {
    let parts = try SideBySide.parts(of: table, choices)
    return parts.isEmpty ? [table] : parts
  }
}
