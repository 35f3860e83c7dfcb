/// Reads the rows of a table of marks one by one.
struct MarkRowReading {
  let layout: MarkLayout
  let choices: MarkChoices

  /// Adds what a row says to its sheet.
  func read(_ row: TableRow, into sheet: inout MarkSheet) {
    let place = MarkPlace(file: sheet.name, row: row.number)
    do throws(Unreadable) {
      guard let line = try line(row, at: place, &sheet) else { return }
      sheet.lines.append(line)
    } catch {
      sheet.problems.append(MarkSheet.Problem(place, kind: error.kind, quote: error.quote))
    }
  }

  private typealias Unreadable = MarkClues.Unreadable

  private func line(
    _ row: TableRow, at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> MarkSheet.Line? {
    func cell(_ column: Int) -> String { PlainText.normalized(row[column]) }
    let said = layout.statuses.map { row[$0] }.filter { InstallAnswer($0) != .blank }
    let obstacleTexts = layout.obstacles.map(cell).filter { !$0.isEmpty }
    let note = notes(row)
    if said.isEmpty, obstacleTexts.isEmpty {
      sheet.blankRows += 1
      let hasDay = layout.days.contains { !cell($0).isEmpty }
      if hasDay || !layout.statuses.isEmpty && note != nil { sheet.unsaidRows.append(row.number) }
      return nil
    }
    let clues = try MarkClues(row, layout, choices)
    let status = try status(said, at: place, &sheet)
    let obstacle = try obstacle(obstacleTexts)
    let keepsNote = obstacle != .unchanged && obstacle != .cleared
    if note != nil, !keepsNote { sheet.looseNotes += 1 }
    return MarkSheet.Line(
      place: place, clues: clues, status: status.rung, deniesInstallation: status.denies,
      day: try day(row), obstacle: obstacle, note: keepsNote ? note : nil)
  }

  /// What the columns of rungs say, which must not contradict each other.
  private func status(
    _ texts: [String], at place: MarkPlace, _ sheet: inout MarkSheet
  ) throws(Unreadable) -> (rung: InstallStatus?, denies: Bool) {
    var found: (rung: InstallStatus?, denies: Bool)?
    for text in texts {
      let (status, isCross) = try status(text, besideTicks: sheet.hasTicks)
      if isCross { sheet.crossRows.append(place.row) }
      if let found, found != status {
        throw Unreadable(kind: .statusesDisagree, quote: PlainText.normalized(text))
      }
      found = status
    }
    return found ?? (nil, false)
  }

  private func status(
    _ text: String, besideTicks: Bool
  ) throws(Unreadable) -> (status: (rung: InstallStatus?, denies: Bool), isCross: Bool) {
    if let rung = choices.terms.rung(text) { return ((rung, false), false) }
    let answer = InstallAnswer(text)
    switch answer?.settled(besideTicks: besideTicks) {
    case .yes: return ((.installed, false), answer == .cross)
    case .no: return ((nil, true), answer == .cross)
    case .blank, .cross, nil:
      throw Unreadable(kind: .badStatus, quote: PlainText.normalized(text))
    }
  }

  private func day(_ row: TableRow) throws(Unreadable) -> CalendarDay? {
    let texts = layout.days.map { PlainText.normalized(row[$0]) }.filter { !$0.isEmpty }
    var found: CalendarDay?
    for text in texts {
      guard let day = choices.reach.day(text, choices.dateOrder), found == nil || found == day
      else { throw Unreadable(kind: .badDay, quote: text) }
      found = day
    }
    return found
  }

  /// What the columns of obstacles say, which must not contradict each other.
  private func obstacle(_ texts: [String]) throws(Unreadable) -> MarkRequest.ObstacleChange {
    var found: MarkRequest.ObstacleChange?
    for text in texts {
      let change = try obstacle(text)
      if let found, found != change {
        throw Unreadable(kind: .obstaclesDisagree, quote: text)
      }
      found = change
    }
    return found ?? .unchanged
  }

  private func obstacle(_ text: String) throws(Unreadable) -> MarkRequest.ObstacleChange {
    if text == "none" { return .cleared }
    guard let known = choices.terms.obstacle(text) else {
      throw Unreadable(kind: .badObstacle, quote: text)
    }
    return .set(known)
  }

  private func notes(_ row: TableRow) -> String? {
    let notes = layout.fields[.note, default: []].map { PlainText.normalized(row[$0]) }
    let said = notes.filter { !$0.isEmpty }
    return said.isEmpty ? nil : said.joined(separator: " / ")
  }
}
