import GRDB
import SchoolCampaign

/// Takes back what a batch did to settings and classes, value by value.
struct RecordUndo {
  /// Those that go back.
  let affected: [RecordChange]
  /// Those that changed since, or whose class is gone.
  let kept: [RecordChange]

  init(_ db: Database, of batch: Int64) throws {
    var (affected, kept): ([RecordChange], [RecordChange]) = ([], [])
    for change in try RecordChange.fetchAll(db, of: batch) {
      let row = try Self.row(db, change)
      let now: String? = try row?.at(0)
      if row != nil, now == change.after {
        affected.append(change)
      } else if row != nil, now == change.before {
        continue
      } else {
        kept.append(change)
      }
    }
    (self.affected, self.kept) = (affected, kept)
  }

  /// Puts the old values back, and keeps what they replace.
  func takeBack(_ db: Database, batch: Int64) throws {
    try checkDays(db)
    let settings = affected.filter { $0.classID == nil }
    if !settings.isEmpty {
      let assignments = settings.map { "\($0.field) = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE campaign SET \(assignments)",
        arguments: StatementArguments(settings.map(\.before)))
    }
    for change in affected {
      if let id = change.classID {
        try db.execute(
          sql: "UPDATE class SET \(change.field) = ? WHERE id = ?", arguments: [change.before, id])
      }
      let inverse = RecordChange(
        classID: change.classID, field: change.field, before: change.after, after: change.before)
      try RecordChange.insert(db, inverse, batch: batch)
    }
  }

  /// The start may have moved since.
  private func checkDays(_ db: Database) throws {
    let campaign = try CampaignRecord.fetch(db)
    func day(_ field: String) -> CalendarDay? {
      let change = affected.first { $0.classID == nil && $0.field == field }
      return change?.before.flatMap(Int32.init).map(CalendarDay.init(number:))
    }
    guard day("startDay") ?? campaign.startDay <= day("deadline") ?? campaign.deadline else {
      throw CampaignError.deadlineBeforeStart
    }
  }

  /// The row that a change was about, every value as text.
  private static func row(_ db: Database, _ change: RecordChange) throws -> Row? {
    let known = change.classID == nil ? CampaignRecord.columns : TeacherWriting.columns
    guard known.contains(change.field) else { throw CampaignError.corrupt }
    let value = "CAST(\(change.field) AS TEXT) AS \(change.field)"
    guard let id = change.classID else {
      return try Row.fetchOne(db, sql: "SELECT \(value) FROM campaign")
    }
    return try Row.fetchOne(db, sql: "SELECT \(value) FROM class WHERE id = ?", arguments: [id])
  }
}
