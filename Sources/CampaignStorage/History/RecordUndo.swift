import GRDB
import SchoolCampaign

/// Takes back what a batch did to settings, classes and schools, value by value.
struct RecordUndo {
  /// Those that go back.
  let affected: [RecordChange]
  /// Those that changed since, whose class or school is gone, or whose old code another school has got.
  let kept: [RecordChange]

  init(_ db: Database, of batch: Int64) throws {
    var (affected, kept): ([RecordChange], [RecordChange]) = ([], [])
    for change in try RecordChange.fetchAll(db, of: batch) {
      let row = try Self.row(db, change)
      let now: String? = try row?.at(0)
      if row != nil, now == change.after, try Self.isFree(db, change) {
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
    let settings = affected.filter { $0.owner == .campaign }
    if !settings.isEmpty {
      let assignments = settings.map { "\($0.field) = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE campaign SET \(assignments)",
        arguments: StatementArguments(settings.map(\.before)))
    }
    for change in affected {
      switch change.owner {
      case .campaign: break
      case .schoolClass(let id): try put(db, change, in: "class", id)
      case .school(let id): try put(db, change, in: "school", id)
      }
      let inverse = RecordChange(
        owner: change.owner, field: change.field, before: change.after, after: change.before)
      try RecordChange.insert(db, inverse, batch: batch)
    }
  }

  private func put(
    _ db: Database, _ change: RecordChange, in table: String, _ id: Int64
  ) throws {
    try db.execute(
      sql: "UPDATE \(table) SET \(change.field) = ? WHERE id = ?",
      arguments: [change.before, id])
  }

  /// Whether the value before can be put back: a school's code is one school's alone.
  private static func isFree(_ db: Database, _ change: RecordChange) throws -> Bool {
    guard case .school(let id) = change.owner, let code = change.before else { return true }
    return try !SchoolCodeWriting.isTaken(db, code, besides: id)
  }

  /// The start may have moved since.
  private func checkDays(_ db: Database) throws {
    let campaign = try CampaignRecord.fetch(db)
    func day(_ field: String) -> CalendarDay? {
      let change = affected.first { $0.owner == .campaign && $0.field == field }
      return change?.before.flatMap(Int32.init).map(CalendarDay.init(number:))
    }
    guard day("startDay") ?? campaign.startDay <= day("deadline") ?? campaign.deadline else {
      throw CampaignError.deadlineBeforeStart
    }
  }

  /// The row that a change was about, every value as text.
  private static func row(_ db: Database, _ change: RecordChange) throws -> Row? {
    guard change.owner.columns.contains(change.field) else { throw CampaignError.corrupt }
    let value = "CAST(\(change.field) AS TEXT) AS \(change.field)"
    switch change.owner {
    case .campaign: return try Row.fetchOne(db, sql: "SELECT \(value) FROM campaign")
    case .schoolClass(let id):
      return try Row.fetchOne(db, sql: "SELECT \(value) FROM class WHERE id = ?", arguments: [id])
    case .school(let id):
      return try Row.fetchOne(db, sql: "SELECT \(value) FROM school WHERE id = ?", arguments: [id])
    }
  }
}
