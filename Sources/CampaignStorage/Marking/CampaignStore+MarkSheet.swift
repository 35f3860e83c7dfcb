import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Finds the student whom each row of marks means, and holds the row against what the campaign knows and against
  /// the other rows.
  ///
  /// - Parameters:
  ///   - sheets: The tables of all files; a student whom two of them mark alike counts once.
  ///   - school: The school of rows that name none; nil for all.
  ///   - edition: The edition that roll numbers are taken from where a row names none; nil for the current one.
  ///   - day: The day of rows that name none.
  ///   - namesDay: Whether a person named that day.
  ///   - corrects: Whether rungs may be lowered.
  public func marks(
    of sheets: [MarkSheet], school: School.ID?, edition: Int?, day: CalendarDay,
    namesDay: Bool = true, corrects: Bool = false, entry: Entry
  ) async throws -> FoundMarks {
    let reach = try reach(of: .mark)
    return try await read { db in
      if let day = try Self.purgedDay(db) { throw CampaignError.purged(day) }
      let campaign = try CampaignRecord.fetch(db)
      let lookup = MarkSheetLookup(
        db: db, reach: reach, school: try reach.narrowed(school, db), edition: edition)
      var found = FoundMarks()
      var doubting = DayDoubtReading(db, entry)
      for line in sheets.lazy.flatMap(\.lines) {
        do {
          let student = try lookup.student(line.clues)
          let request = line.request(day: day, namesDay: namesDay, corrects: corrects)
          found.add(
            request, of: student.id, at: line.place,
            problem: try doubting.request(request, of: student)
              .refusal(of: student, in: campaign, today: entry.today)
              .map(MarkSheet.Problem.Kind.init))
        } catch let error as MarkSheetLookup.Failure {
          let isOfClass = [.unknownClass, .spoiledClass].contains(error.kind)
          let quote = (isOfClass ? line.clues.shownClass : nil) ?? error.quote
          found.refuse(MarkSheet.Problem(line.place, kind: error.kind, quote: quote))
        }
      }
      return found
    }
  }
}
