/// Reads the rows of a table of marks one by one.
struct MarkRowReading {
  let layout: MarkLayout
  let choices: MarkChoices
  /// Whether the class that title, sheet or file name is that of rows without one.
  let takesNamed: Bool
  private let places: SectionTitle.Places
  /// The row above that names the class of those below it, and holds nothing else.
  private var section: SectionTitle?

  init(layout: MarkLayout, choices: MarkChoices, takesNamed: Bool) {
    (self.layout, self.choices, self.takesNamed) = (layout, choices, takesNamed)
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
      let quote = error.column.map(row.shown) ?? error.quote.map { VisibleText.shown($0) }
      sheet.problems.append(MarkSheet.Problem(place, kind: error.kind, quote: quote))
    }
  }

  private typealias Unreadable = MarkClues.Unreadable

  private func line(
    _ row: TableRow, at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> MarkSheet.Line? {
    func cell(_ column: Int) -> String { PlainText.normalized(row[column]) }
    let said = layout.statuses.filter { sheet.installs[$0]?.answer(row[$0]) != .blank }
    let obstacles = layout.obstacles.map { ($0, cell($0)) }.filter { !$0.1.isEmpty }
    let note = notes(row)
    if said.isEmpty, obstacles.isEmpty {
      sheet.blankRows += 1
      let hasDay = layout.days.contains { !cell($0).isEmpty }
      if hasDay || !layout.statuses.isEmpty && note != nil { sheet.unsaidRows.append(row.number) }
      return nil
    }
    let saysYes = said.contains { sheet.installs[$0]?.answer(row[$0]) != .no }
    if layout.isOfNobody(row, saysYes: saysYes || !obstacles.isEmpty) {
      sheet.blankRows += 1
      return nil
    }
    let clues = try MarkClues(row, layout, choices, above: classAbove)
    let status = try status(said.map { ($0, row[$0]) }, at: place, &sheet)
    let obstacle = try obstacle(obstacles)
    let keepsNote = obstacle != .unchanged && obstacle != .cleared
    if note != nil, !keepsNote { sheet.looseNotes += 1 }
    return MarkSheet.Line(
      place: place, clues: clues, status: status.rung, deniesInstallation: status.denies,
      day: try day(row), obstacle: obstacle, note: keepsNote ? note : nil)
  }

  /// The class of a row that names none; nobody can tell it below a section whose class nobody can read.
  private var classAbove: ClassName? {
    if let section { return section.name }
    return takesNamed ? layout.named : nil
  }

  /// What the columns of rungs say, which must not contradict each other.
  private func status(
    _ cells: [(column: Int, text: String)], at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> (rung: InstallStatus?, denies: Bool) {
    var found: (rung: InstallStatus?, denies: Bool)?
    for (column, text) in cells {
      let installs = sheet.installs[column] ?? InstallColumn()
      let status = try status(column, text, installs)
      if let remark = installs.remark(text), choices.terms.rung(text) == nil {
        sheet.signRows[remark, default: []].append(place.row)
      }
      if let found, found != status {
        throw Unreadable(kind: .statusesDisagree, column: column)
      }
      found = status
    }
    return found ?? (nil, false)
  }

  private func status(
    _ column: Int, _ text: String, _ installs: InstallColumn
  ) throws(Unreadable) -> (rung: InstallStatus?, denies: Bool) {
    if let rung = choices.terms.rung(text) { return (rung, false) }
    switch installs.answer(text) {
    case .yes: return (.installed, false)
    case .no: return (nil, true)
    case .blank, .cross, nil:
      let isOpen = InstallSign(text).map(installs.open.contains) ?? false
      throw Unreadable(kind: isOpen ? .unclearTick : .badStatus, column: column)
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
  ) throws(Unreadable) -> MarkRequest.ObstacleChange {
    var found: MarkRequest.ObstacleChange?
    for (column, text) in cells {
      let change = try obstacle(column, text)
      if let found, found != change {
        throw Unreadable(kind: .obstaclesDisagree, column: column)
      }
      found = change
    }
    return found ?? .unchanged
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
