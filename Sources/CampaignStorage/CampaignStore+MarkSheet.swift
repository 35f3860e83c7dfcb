import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Finds the student whom each line of a sheet means, and holds the line against what the campaign knows.
  ///
  /// - Parameters:
  ///   - school: The school of rows that name none; nil for all.
  ///   - edition: The edition that roll numbers are taken from where a row names none; nil for the current one.
  ///   - day: The day of rows that name none.
  ///   - corrects: Whether rungs may be lowered.
  /// - Returns: A student for each line, or the rows that cannot be marked, with why.
  public func students(
    of sheet: MarkSheet, school: School.ID?, edition: Int?, day: CalendarDay,
    corrects: Bool = false, entry: Entry
  ) async throws -> (found: [Student], problems: [MarkSheet.Problem]) {
    try await read { db in
      let campaign = try CampaignRecord.fetch(db)
      let lookup = MarkSheetLookup(db: db, school: school, edition: edition, today: entry.today)
      var found: [Student] = []
      var problems: [MarkSheet.Problem] = []
      var said: [Student.ID: MarkSheet.Line] = [:]
      for line in sheet.lines {
        do {
          let student = try lookup.student(line.clues)
          if let first = said.updateValue(line, forKey: student.id), !first.saysSame(as: line) {
            problems.append(MarkSheet.Problem(row: line.row, kind: .saidOtherwise))
          } else if let kind = Self.problem(
            line.request(day: day, corrects: corrects), student, campaign, entry.today)
          {
            problems.append(MarkSheet.Problem(row: line.row, kind: kind))
          }
          found.append(student)
        } catch let error as MarkSheetLookup.Failure {
          problems.append(MarkSheet.Problem(row: line.row, kind: error.kind, quote: error.quote))
        }
      }
      return (found, problems)
    }
  }

  private static func problem(
    _ request: MarkRequest, _ student: Student, _ campaign: Campaign, _ today: CalendarDay
  ) -> MarkSheet.Problem.Kind? {
    do throws(CampaignError) { try campaign.check(request.day, today: today) } catch {
      if case .dayInFuture = error { return .dayInFuture }
      return .dayTooEarly
    }
    if student.standing.leftDay != nil { return .studentLeft }
    let next = student.standing.marked(request, route: student.details.route)
    return request.setsObstacle && next.status == .installed ? .installedAlready : nil
  }
}
