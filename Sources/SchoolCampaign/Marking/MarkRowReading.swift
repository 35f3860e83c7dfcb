/// Reads the rows of a table of marks one by one.
struct MarkRowReading {
  let layout: MarkLayout
  let choices: MarkChoices
  /// Whether the class that title, sheet or file name is that of rows without one.
  let takesNamed: Bool
  private let places: SectionTitle.Places
  /// The classes of title and name, where they are not the same.
  private let contradiction: ClassContradiction?
  /// The row above that names the class of those below it, and holds nothing else.
  private var section: SectionTitle?

  init(layout: MarkLayout, choices: MarkChoices, takesNamed: Bool) {
    (self.layout, self.choices, self.takesNamed) = (layout, choices, takesNamed)
    contradiction = layout.titles.contradiction(in: layout.table)
    places = SectionTitle.Places(
      className: layout.fields[.className]?.first, rollNumber: layout.fields[.rollNumber]?.first,
      name: (layout.fields[.fullName] ?? layout.fields[.familyName])?.first)
  }

  /// Adds what a row says to its sheet.
  mutating func read(_ row: TableRow, into sheet: inout MarkSheet) {
    if let title = SectionTitle(row, places) {
      section = title.below(section)
      return
    }
    let place = MarkPlace(file: sheet.name, row: row.number)
    do throws(Unreadable) {
      guard let line = try line(row, at: place, &sheet) else { return }
      sheet.lines.append(line)
    } catch {
      sheet.problems.append(problem(error, of: row, at: place))
    }
  }

  private func problem(
    _ error: Unreadable, of row: TableRow, at place: MarkPlace
  ) -> MarkSheet.Problem {
    if error.kind == .noClue, section == nil, let classes = contradiction {
      let quote = "\(classes.titled) / \(classes.called)"
      return MarkSheet.Problem(place, kind: .titleAgainstName, quote: quote)
    }
    let quote = error.column.map(row.shown) ?? error.quote.map { VisibleText.shown($0) }
    return MarkSheet.Problem(place, kind: error.kind, quote: quote)
  }

  private typealias Unreadable = MarkClues.Unreadable

  private func line(
    _ row: TableRow, at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> MarkSheet.Line? {
    func cell(_ column: Int) -> String { PlainText.normalized(row[column]) }
    let said = layout.told.filter { !Self.isBlank(row[$0.column], sheet.installs[$0.column]) }
    let dated = layout.rungs.days.filter { !cell($0.column).isEmpty }
    let obstacles = layout.obstacles.map { ($0, cell($0)) }.filter { !$0.1.isEmpty }
    let note = notes(row)
    if said.isEmpty, dated.isEmpty, obstacles.isEmpty {
      sheet.blankRows += 1
      let hasDay = layout.days.contains { !cell($0).isEmpty }
      if hasDay || note != nil, !layout.isOfNobody(row, saysYes: true) {
        sheet.unsaidRows.append(row.number)
      }
      return nil
    }
    let saysYes = said.contains { sheet.installs[$0.column]?.answer(row[$0.column]) != .no }
    if layout.isOfNobody(row, saysYes: saysYes || !dated.isEmpty || !obstacles.isEmpty) {
      sheet.blankRows += 1
      return nil
    }
    let clues = try MarkClues(row, layout, choices, above: classAbove)
    let rungs = try rungs(of: row, said, dated, at: place, &sheet)
    let obstacle = try obstacle(obstacles) ?? rungs.obstacle.map { .set($0) } ?? .unchanged
    let keepsNote = obstacle != .unchanged && obstacle != .cleared
    if note != nil, !keepsNote { sheet.looseNotes.append(row.number) }
    let (day, ofRung) = (try day(row), rungs.reached.flatMap { rungs.days[$0] })
    if let day, let ofRung, day != ofRung { throw Unreadable(kind: .daysDisagree) }
    return MarkSheet.Line(
      place: place, clues: clues, status: rungs.reached, denied: rungs.denied,
      days: rungs.days.filter { $0.key != rungs.reached }, day: day ?? ofRung,
      obstacle: obstacle, note: keepsNote ? note : nil)
  }

  private static func isBlank(_ text: String, _ signs: InstallColumn?) -> Bool {
    signs?.answer(text) == .blank
  }

  /// The class of a row that names none; nobody can tell it below a section whose class nobody can read.
  private var classAbove: ClassName? {
    if let section { return section.name }
    return takesNamed ? layout.named : nil
  }

  /// What the columns of rungs and of their days say, which must not contradict each other.
  private func rungs(
    of row: TableRow, _ said: [(column: Int, rung: InstallStatus)],
    _ dated: [(column: Int, rung: InstallStatus)], at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> RowRungs {
    var found = RowRungs()
    var named: Set<InstallStatus> = []
    var onDevices: [InstallStatus: [RungCell]] = [:]
    for (column, rung) in said {
      let (text, signs) = (row[column], sheet.installs[column] ?? InstallColumn())
      let cell = try cell(column, text, rung, signs)
      if let remark = signs.remark(text), choices.terms.rung(text) == nil {
        sheet.signRows[remark, default: []].append(place.row)
      }
      if layout.devices.contains(column) {
        onDevices[rung, default: []].append(cell)
        continue
      }
      if layout.statuses.contains(column), let reached = cell.rung { named.insert(reached) }
      if found.add(cell, of: rung) || named.count > 1 {
        throw Unreadable(kind: .statusesDisagree, column: column)
      }
    }
    for (rung, cells) in onDevices {
      for cell in RungCell.together(cells) where found.add(cell, of: rung) {
        throw Unreadable(kind: .statusesDisagree)
      }
    }
    for (column, rung) in dated {
      guard let day = choices.reach.day(PlainText.normalized(row[column]), choices.dateOrder) else {
        throw Unreadable(kind: .badDay, column: column)
      }
      if found.days[rung].map({ $0 != day }) ?? false {
        throw Unreadable(kind: .daysDisagree, column: column)
      }
      if found.add(.reached(rung, on: day), of: rung) {
        throw Unreadable(kind: .statusesDisagree, column: column)
      }
    }
    if let rung = found.misplaced {
      let column = (said + dated).first { $0.rung == rung }?.column
      throw Unreadable(kind: .daysOutOfOrder, column: column)
    }
    return found
  }

  private func cell(
    _ column: Int, _ text: String, _ rung: InstallStatus, _ signs: InstallColumn
  ) throws(Unreadable) -> RungCell {
    let takesDays = layout.areClear
    let cell = RungCell(
      text, of: rung, signs, named: choices.terms.rung(text), takesDays: takesDays,
      takesObstacles: true
    ) { choices.reach.day($0, choices.dateOrder) }
    switch cell {
    case .unreadable where ApplicationState.isOpenRefusal(text):
      throw Unreadable(kind: .openRefusal, column: column)
    case .open: throw Unreadable(kind: .unclearTick, column: column)
    case .unreadable:
      // `Không có smartphone` below the status is what is in the way.
      guard let obstacle = choices.terms.obstacle(text) else {
        throw Unreadable(kind: .badStatus, column: column)
      }
      return .state(ApplicationState(obstacle: obstacle), on: nil)
    case .badDay: throw Unreadable(kind: takesDays ? .badDay : .badStatus, column: column)
    case .blank, .reached, .denied, .state: return cell
    }
  }

  private func day(_ row: TableRow) throws(Unreadable) -> CalendarDay? {
    var found: CalendarDay?
    for column in layout.days {
      let text = PlainText.normalized(row[column])
      if text.isEmpty { continue }
      guard let day = choices.reach.day(text, choices.dateOrder), found == nil || found == day
      else { throw Unreadable(kind: .badDay, column: column) }
      found = day
    }
    return found
  }

  /// What the columns of obstacles say, which must not contradict each other.
  private func obstacle(
    _ cells: [(column: Int, text: String)]
  ) throws(Unreadable) -> MarkRequest.ObstacleChange? {
    var found: MarkRequest.ObstacleChange?
    for (column, text) in cells {
      let change = try obstacle(column, text)
      if let found, found != change {
        throw Unreadable(kind: .obstaclesDisagree, column: column)
      }
      found = change
    }
    return found
  }

  private func obstacle(
    _ column: Int, _ text: String
  ) throws(Unreadable) -> MarkRequest.ObstacleChange {
    if text == "none" { return .cleared }
    guard let known = choices.terms.obstacle(text) else {
      throw Unreadable(kind: .badObstacle, column: column)
    }
    return .set(known)
  }

  private func notes(_ row: TableRow) -> String? {
    let notes = layout.fields[.note, default: []].map { PlainText.normalized(row[$0]) }
    let said = notes.filter { !$0.isEmpty }
    return said.isEmpty ? nil : said.joined(separator: " / ")
  }
}
