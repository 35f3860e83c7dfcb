/// What the columns below a header mean: by choices of a person, by headings and their words, by merged cells, and
/// where words only suggest something, by the first values.
struct ColumnMeanings {
  private(set) var columns: [KnownColumn]
  private(set) var headings: [String]
  private let meanings: [HeadingMeaning]
  private let byLetter: Set<Int>
  /// Whether this program wrote the header, over rows to be mended: then nothing is guessed.
  let isErrorFile: Bool

  /// Reads a header of a table whose rows have up to `width` cells.
  init(_ headings: [String], width: Int, _ choices: ReadingChoices) {
    let settled = choices.settled(headings, width: width)
    let width = max(headings.count, (settled.keys.max() ?? -1) + 1)
    self.headings = headings + Array(repeating: "", count: width - headings.count)
    let isErrorFile = self.headings.contains { RosterField(heading: $0) == .ownColumn }
    self.isErrorFile = isErrorFile
    let meanings = self.headings.map { heading -> HeadingMeaning in
      let meaning = HeadingMeaning(heading).inYear(heading, of: choices.stored?.schoolYearStart)
      return isErrorFile && meaning.field == nil ? .other : meaning
    }
    self.meanings = meanings
    byLetter = Set(settled.filter { $0.value.isLetter }.keys)
    columns = meanings.indices.map { column in
      if let choice = settled[column] { return KnownColumn(field: choice.field, origin: .user) }
      switch meanings[column] {
      case .synonym(let field): return KnownColumn(field: field, origin: .heading)
      case .sure(let field): return KnownColumn(field: field, origin: .words)
      case .suggested, .unsure: return KnownColumn(idea: meanings[column].idea)
      case .other, .unknown: return KnownColumn()
      }
    }
  }

  private static let names: [RosterField] = [.fullName, .familyName, .givenName]

  /// Whether the row is a header: it speaks of two fields, one of them a name.
  ///
  /// - Parameter headed: How many of them its own cells must name where a name is settled by a column's letter.
  func isHeader(headed least: Int = 2) -> Bool {
    func isKnown(_ column: Int) -> Bool {
      if columns[column].field != nil { return true }
      if case .suggested = meanings[column] { return true }
      return false
    }
    func isName(_ column: Int) -> Bool {
      (columns[column].field ?? columns[column].idea).map(Self.names.contains) ?? false
    }
    let known = columns.indices.filter(isKnown)
    guard known.count >= 2, known.contains(where: isName) else { return false }
    if byLetter.isEmpty || known.contains(where: { isName($0) && !byLetter.contains($0) }) {
      return true
    }
    return known.count { !byLetter.contains($0) } >= least
  }

  /// Whether any column has a name, once suggestions are decided.
  var hasName: Bool { columns.contains { $0.field.map(Self.names.contains) ?? false } }

  /// The columns whose meaning a person settled.
  var chosen: Set<Int> { Set(columns.indices.filter { columns[$0].origin == .user }) }

  /// The columns below another heading that mean nothing by themselves, such as the boxes of a card.
  var claimed: Set<Int> {
    Set(columns.indices.filter { columns[$0].origin == .merged && columns[$0].field == nil })
  }

  /// Decides what is only suggested by the values below, and lets go of what they speak against.
  mutating func decide(by rows: [TableRow]) {
    for column in columns.indices where columns[column].origin != .user && !isErrorFile {
      switch meanings[column] {
      case .suggested(let fields):
        let shape = ColumnShape(column, of: rows)
        guard let field = fields.first(where: shape.fits) else { continue }
        columns[column] = KnownColumn(field: field, origin: .values)
      case .sure(.parentName), .synonym(.parentName):
        if ColumnShape.isOfPhones(column, in: rows) {
          columns[column] = KnownColumn(field: .parentPhone, origin: .values)
        } else if case .sure = meanings[column] {
          letGo(column, of: .parentName, rows)
        }
      case .sure(let field): letGo(column, of: field, rows)
      case .synonym, .unsure, .other, .unknown: break
      }
    }
    leaveToStrangers(rows)
  }

  private mutating func letGo(_ column: Int, of field: RosterField, _ rows: [TableRow]) {
    if ColumnShape(column, of: rows).speaks(against: field) {
      columns[column] = KnownColumn(idea: field)
    }
  }

  /// What stands beside a teacher is the teacher's, as what stands beside father or mother is theirs.
  private mutating func leaveToStrangers(_ rows: [TableRow]) {
    for column in StrangerColumns(headings, meanings).columns(in: rows)
    where columns[column].origin != .user && !isErrorFile {
      columns[column] = KnownColumn(idea: columns[column].field ?? columns[column].idea)
    }
  }

  /// Takes a column left of the names that has no heading and counts the rows for one of roll numbers, and a column
  /// of cards under a student's code for one of cards, where no other column is such.
  mutating func find(in rows: [TableRow]) {
    if isErrorFile { return }
    func has(_ field: RosterField) -> Bool { columns.contains { $0.field == field } }
    let names = columns.firstIndex { $0.field.map(Self.names.contains) ?? false } ?? 0
    if !has(.rollNumber), names > 0,
      let column = (0..<names).last(where: {
        columns[$0] == KnownColumn() && PlainText.normalized(headings[$0]).isEmpty
          && ColumnShape.counts($0, in: rows)
      })
    {
      columns[column] = KnownColumn(field: .rollNumber, origin: .values)
    }
    if !has(.insuranceNumber),
      let column = columns.indices.first(where: {
        columns[$0].field == .ministryID && columns[$0].origin != .user
          && ColumnShape($0, of: rows).isOfCards
      })
    {
      columns[column] = KnownColumn(field: .insuranceNumber, origin: .values)
    }
    moveNumbers(rows)
    joinParents(rows)
  }

  /// A parent's given name in the column right of the one that has the heading.
  private mutating func joinParents(_ rows: [TableRow]) {
    for column in columns.indices.dropLast()
    where columns[column].field == .parentName && columns[column].origin != .user
      && columns[column + 1] == KnownColumn()
      && PlainText.normalized(headings[column + 1]).isEmpty
      && ColumnShape.isOfWords(column + 1, in: rows)
    {
      columns[column + 1] = KnownColumn(field: .parentName, origin: .merged)
    }
  }

  /// A card in boxes below a heading that stands above the first of them: the box with the ten digits counts.
  private mutating func moveNumbers(_ rows: [TableRow]) {
    for column in columns.indices
    where columns[column].field == .insuranceNumber && columns[column].origin != .user
      && ColumnShape.isOfCardHeads(column, in: rows)
    {
      let boxes = (column + 1..<columns.count).prefix {
        $0 <= column + 4 && columns[$0] == KnownColumn()
          && PlainText.normalized(headings[$0]).isEmpty
      }
      guard let number = boxes.last(where: { ColumnShape($0, of: rows).fits(.insuranceNumber) })
      else { continue }
      for box in column..<number { columns[box] = KnownColumn(origin: .merged) }
      columns[number] = KnownColumn(field: .insuranceNumber, origin: .merged)
      headings.swapAt(column, number)
    }
  }

  /// Gives what stands under a merged heading to the columns that hold it.
  mutating func spread(
    _ spans: [HeadingSpan], rows header: ClosedRange<Int>, below rows: [TableRow]
  ) {
    for column in columns.indices {
      guard let field = columns[column].field, columns[column].origin != .user,
        let span = header.lazy.compactMap({ spans.columns(of: column, row: $0) }).last,
        span.lowerBound == column
      else { continue }
      let members = span.clamped(to: 0...columns.count - 1).filter {
        ($0 == column || PlainText.normalized(headings[$0]).isEmpty) && columns[$0].origin != .user
      }
      let filled = members.filter { ColumnShape.isFilled($0, in: rows) }
      if filled.isEmpty || filled == [column] { continue }
      let (origin, heading) = (columns[column].origin, headings[column])
      columns[column] = KnownColumn()
      headings[column] = ""
      for (member, part) in zip(filled, Self.parts(of: field, filled, rows)) {
        guard let part else {
          columns[member] = KnownColumn(origin: .merged)
          continue
        }
        columns[member] = KnownColumn(field: part, origin: member == column ? origin : .merged)
        let goesOn =
          part == .parentName && member != filled[0] && ColumnShape.isOfWords(member, in: rows)
        if part == field && !goesOn || member == filled[0] { headings[member] = heading }
      }
    }
  }

  /// What columns under one heading hold: a name in its parts, a birth date in three, else the same thing each.
  private static func parts(
    of field: RosterField, _ columns: [Int], _ rows: [TableRow]
  ) -> [RosterField?] {
    if field == .insuranceNumber,
      let number = columns.last(where: { ColumnShape($0, of: rows).fits(.insuranceNumber) })
    {
      // A card in boxes: HS | 4 | 79 | 7912345601.
      let isBoxed = columns.contains { !ColumnShape($0, of: rows).fits(.insuranceNumber) }
      return columns.map { !isBoxed || $0 == number ? field : nil }
    }
    if field == .fullName, columns.count > 1 {
      return Array(repeating: .familyName, count: columns.count - 1) + [.givenName]
    }
    if field == .parentName || field == .parentPhone {
      // Names and phones below one heading.
      return columns.map { column in
        let shape = ColumnShape(column, of: rows)
        if ColumnShape.isOfPhones(column, in: rows) { return .parentPhone }
        return shape.fits(.parentName) || ColumnShape.isOfWords(column, in: rows)
          ? .parentName : field
      }
    }
    let isDate = columns.allSatisfy { ColumnShape.isShortNumber($0, in: rows) }
    if field == .birthDate, columns.count == 3, isDate {
      return [.birthDay, .birthMonth, .birthYear]
    }
    return Array(repeating: field, count: columns.count)
  }

  /// What is left after headings were held against each other.
  mutating func settle(_ body: (inout [RosterField?]) -> Void) {
    // Where a person said which column it is, no other is asked.
    let chosen = Set(columns.filter { $0.origin == .user }.compactMap(\.field))
    for column in columns.indices where columns[column].origin != .user {
      guard let field = columns[column].field, chosen.contains(field), !field.mayRepeat else {
        continue
      }
      columns[column] = KnownColumn()
    }
    var fields = columns.map(\.field)
    body(&fields)
    for column in columns.indices where columns[column].field != fields[column] {
      if fields[column] == nil, columns[column].origin == .heading {
        columns[column].yielded = columns[column].field
      }
      columns[column].field = fields[column]
      if fields[column] == nil { columns[column].origin = nil }
      if fields[column] != nil, columns[column].origin == nil {
        let isHeaded = !PlainText.normalized(headings[column]).isEmpty
        columns[column].origin = isHeaded ? .values : .merged
      }
    }
  }
}
