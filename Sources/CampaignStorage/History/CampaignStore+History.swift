import GRDB
import SchoolCampaign

extension CampaignStore {
  /// The newest batches, newest first.
  public func history(limit: Int = 50) async throws -> [Batch] {
    let reach = try reach(of: .history)
    return try await read { db in
      let view = try HistoryView(db, reach)
      return try view.newest(limit).map { try view.withClasses($0) }
    }
  }

  /// The last day on which anything was recorded, under a clock that could be right; nil for none.
  public func lastRecordedDay() async throws -> CalendarDay? {
    _ = try reach(of: .readSettings)
    return try await read { db in
      let clocks = CalendarDay.possibleClocks
      return try Row.fetchOne(
        db, sql: "SELECT max(day) FROM batch WHERE day BETWEEN ? AND ?",
        arguments: [clocks.lowerBound.number, clocks.upperBound.number]
      ).flatMap { try $0.at(0) }
    }
  }

  /// Hands over every batch, newest first.
  public func forEachBatch(_ body: @escaping @Sendable (Batch) throws -> Void) async throws {
    let reach = try reach(of: .history)
    try await read { db in try HistoryView(db, reach).forEach(body) }
  }

  /// What a batch changed, student by student.
  ///
  /// - Throws: ``CampaignError/unknownBatch(_:)``.
  public func history(
    ofBatch id: Int64
  ) async throws -> (batch: Batch, entries: [HistoryEntry]) {
    let reach = try reach(of: .history)
    return try await read { db in
      let view = try HistoryView(db, reach)
      guard view.sees(id), let batch = try BatchRecord.fetch(db, id: id) else {
        throw CampaignError.unknownBatch(id)
      }
      let entries = try HistoryReader(db: db).entries("batchID", id)
      return (try view.withClasses(batch), try view.within(entries))
    }
  }

  /// All that happened to a student, batch by batch, oldest first; nothing for one who is not there.
  public func history(
    of student: Student.ID
  ) async throws -> [(batch: Batch, entries: [HistoryEntry])] {
    let reach = try reach(of: .history)
    return try await read { db in
      if try reach.within([student], db).isEmpty { return [] }
      let view = try HistoryView(db, reach)
      let entries = try HistoryReader(db: db).entries("studentID", student.rawValue)
      let byBatch = Dictionary(grouping: entries, by: \.batch)
      return try byBatch.keys.sorted().compactMap { id in
        try BatchRecord.fetch(db, id: id).map {
          (try view.withSubjects($0), byBatch[id, default: []])
        }
      }
    }
  }
}

/// Reads events and changes as history entries.
struct HistoryReader {
  let db: Database

  func entries(_ column: String, _ id: Int64) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    let events = try Row.fetchAll(
      db,
      sql: """
        SELECT studentID, batchID, originID, fromStatus, status, day, obstacle, exemption, leftDay
        FROM status_event WHERE \(column) = ? ORDER BY id
        """, arguments: [id])
    for row in events {
      entries.append(
        try entry(
          row,
          .standing(
            from: row.code(3), to: row.code(4), day: row.at(5),
            obstacle: (row.at(6) as String?).flatMap(Obstacle.init),
            exemption: (row.at(7) as String?).flatMap(ExemptReason.init),
            leftDay: row.at(8))))
    }
    let changes = try Row.fetchAll(
      db,
      sql:
        "SELECT studentID, batchID, originID, field, before, after FROM student_change "
        + "WHERE \(column) = ? ORDER BY id",
      arguments: [id])
    for row in changes where try row.at(3) as String != ChangedField.editedByHand {
      entries.append(try entry(row, try fact(row)))
    }
    let created = try Row.fetchAll(
      db,
      sql:
        "SELECT id, createdIn, NULL FROM student WHERE \(column == "batchID" ? "createdIn" : "id") = ?",
      arguments: [id])
    for row in created { entries.append(try entry(row, .created)) }
    return entries.sorted { ($0.batch, $0.student.rawValue) < ($1.batch, $1.student.rawValue) }
      .joined
  }

  private func fact(_ row: Row) throws -> HistoryEntry.Fact {
    let field: String = try row.at(3)
    if let known = StudentField(rawValue: field) {
      return try .field(known, from: row.at(4), to: row.at(5))
    }
    if field == ChangedField.officeApproval {
      return try .officeApproval(
        from: (row.at(4) as String?).flatMap(CalendarDay.init(iso:)),
        to: (row.at(5) as String?).flatMap(CalendarDay.init(iso:)))
    }
    return try .moved(from: className(row.at(4)), to: className(row.at(5)))
  }

  private func className(_ id: String?) throws -> String {
    guard let id = id.flatMap(Int64.init) else { return "" }
    return try ClassRecord.fetch(db, id: SchoolClass.ID(rawValue: id))?.name.display ?? ""
  }

  private func entry(_ row: Row, _ fact: HistoryEntry.Fact) throws -> HistoryEntry {
    let student: Student.ID = try row.at(0)
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT fullName FROM student WHERE id = ?"),
      arguments: [student.rawValue])
    return try HistoryEntry(
      batch: row.at(1), student: student, fullName: name ?? "", fact: fact,
      origin: (row.at(2) as Int64?).flatMap { try OriginRecord.fetch(db, id: $0) })
  }
}
