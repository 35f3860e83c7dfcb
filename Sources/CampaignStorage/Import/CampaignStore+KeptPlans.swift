import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Keeps a plan with the cells that it rests on, so that it can be looked at and applied later.
  ///
  /// - Returns: The number of the plan.
  /// - Throws: ``RosterFileError`` if a roster can no longer be read, ``CampaignError`` if the campaign cannot be
  ///   written. After any error nothing is kept.
  public func keep(
    _ plan: RosterPlan, _ sources: [RosterSource], _ choices: ReadingChoices, entry: Entry
  ) async throws -> Int64 {
    let reach = try reach(of: .keepPlan)
    guard plan.reach == reach else { throw CampaignError.planStale }
    let tables = try sources.map { try KeptTable($0) }
    // Only what is kept counts later, and nothing else of the file.
    let signature = try await self.plan(
      tables.map { try RosterSource($0.table, choices) }, plan.options
    ).signature
    let (options, choices) = try (Self.json(plan.options), Self.json(choices))
    let counts = try Self.json(plan.countsByCode)
    return try await write { db in
      try db.execute(
        sql: """
          INSERT INTO kept_plan (moment, day, isPractice, by, options, choices, counts, signature)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Int64(entry.moment.timeIntervalSince1970), entry.today.number, entry.isPractice, entry.by,
          options, choices, counts, Int64(bitPattern: signature),
        ])
      let id = db.lastInsertedRowID
      for (place, table) in tables.enumerated() { try Self.insert(db, table, place, of: id) }
      let schools = try Self.schools(of: plan, reach, db).map { BatchSubject(.school, $0) }
      let files = Self.subjects(plan, sources).filter { $0.kind != .school }
      let subjects = [BatchSubject(.plan, String(id))] + schools + files
      _ = try BatchRecord.insert(db, .keepPlan, entry, about: subjects)
      return id
    }
  }

  /// The schools that a plan is about; for somebody of a school always that one.
  private static func schools(
    of plan: RosterPlan, _ reach: Reach, _ db: Database
  ) throws -> [String] {
    if reach == .everything { return plan.units.schools.compactMap(\.name?.display) }
    return try reach.schools(db).map(\.name.display)
  }

  /// A kept plan; the newest if no number is given.
  ///
  /// - Throws: ``CampaignError/unknownPlan(_:)`` if there is none.
  public func keptPlan(_ id: Int64? = nil) async throws -> KeptPlan {
    let reach = try reach(of: .keepPlan)
    return try await read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM kept_plan WHERE (?1 IS NULL OR id = ?1) AND \(KeptPlanPlace.isWithin(reach))
          ORDER BY id DESC LIMIT 1
          """, arguments: [id])
      guard let row else { throw CampaignError.unknownPlan(id) }
      return try Self.keptPlan(db, row)
    }
  }

  /// The plan of a row, with the tables that it rests on.
  ///
  /// - Throws: ``CampaignError/corrupt`` for a row that cannot be a plan's.
  static func keptPlan(_ db: Database, _ row: Row) throws -> KeptPlan {
    let moment: Int64 = try row.at("moment")
    guard (0...4_102_444_800).contains(moment) else { throw CampaignError.corrupt }
    let entry = try Entry(
      by: row.at("by"), moment: Date(timeIntervalSince1970: Double(moment)),
      today: row.at("day"), isPractice: row.at("isPractice"))
    let id = (try row.at("id") as RowNumber).value
    let plan = try KeptPlan(
      id: id, entry: entry, options: value(row.at("options")),
      choices: value(row.at("choices")), counts: value(row.at("counts")),
      signature: UInt64(bitPattern: row.at("signature")), tables: tables(db, of: id))
    for table in plan.tables where !table.isReadable { throw CampaignError.corrupt }
    return plan
  }

  /// Keeps what a kept plan would do now, so that this can be agreed to, in one batch.
  ///
  /// - Throws: ``CampaignError/unknownPlan(_:)`` if there is none of this number, ``CampaignError/planStale`` if
  ///   somebody with another reach made the new one.
  public func renew(_ id: Int64, _ plan: RosterPlan, entry: Entry) async throws {
    let reach = try reach(of: .keepPlan)
    guard plan.reach == reach else { throw CampaignError.planStale }
    let counts = try Self.json(plan.countsByCode)
    try await write { db in
      try db.execute(
        sql: """
          UPDATE kept_plan SET counts = ?, signature = ?
          WHERE id = ? AND \(KeptPlanPlace.isWithin(reach))
          """, arguments: [counts, Int64(bitPattern: plan.signature), id])
      guard db.changesCount == 1 else { throw CampaignError.unknownPlan(id) }
      let subjects = try KeptPlanPlace.subjects(db, of: id)
      _ = try BatchRecord.insert(db, .keepPlan, entry, about: subjects)
    }
  }

  /// Drops a kept plan with all that was kept for it.
  ///
  /// - Throws: ``CampaignError/unknownPlan(_:)`` if there is none of this number.
  public func dropPlan(_ id: Int64, entry: Entry) async throws {
    let reach = try reach(of: .keepPlan)
    try await write { db in try Self.drop(db, plan: id, reach, entry) }
  }

  private static func drop(
    _ db: Database, plan id: Int64, _ reach: Reach, _ entry: Entry
  ) throws {
    let subjects = try KeptPlanPlace.subjects(db, of: id).filter { $0.kind != .file }
    try delete(db, plan: id, reach)
    _ = try BatchRecord.insert(db, .dropPlan, entry, about: subjects)
  }

  /// Removes a kept plan.
  ///
  /// - Throws: ``CampaignError/unknownPlan(_:)`` if there is none of this number.
  static func delete(_ db: Database, plan id: Int64, _ reach: Reach) throws {
    try db.execute(
      sql: "DELETE FROM kept_plan WHERE id = ? AND \(KeptPlanPlace.isWithin(reach))",
      arguments: [id])
    guard db.changesCount == 1 else { throw CampaignError.unknownPlan(id) }
  }

  /// Drops the plans that were kept more than ``KeptPlan/daysKept`` days before an entry's moment.
  public func dropOldPlans(entry: Entry) async throws {
    let reach = try reach(of: .keepPlan)
    let oldest = Int64(entry.moment.timeIntervalSince1970) - Int64(KeptPlan.daysKept) * 86_400
    let isAny = try await read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM kept_plan WHERE moment < ? AND \(KeptPlanPlace.isWithin(reach)))
          """, arguments: [oldest])
    }
    guard isAny == true, reading == nil else { return }
    try await write { db in
      let old = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM kept_plan WHERE moment < ? AND \(KeptPlanPlace.isWithin(reach)) ORDER BY id
          """, arguments: [oldest])
      for id in old { try Self.drop(db, plan: id, reach, entry) }
    }
  }

  private static func insert(_ db: Database, _ table: KeptTable, _ place: Int, of plan: Int64)
    throws
  {
    var offset = 0
    repeat {
      let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = try table.bytes.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
      try db.cachedStatement(
        sql:
          "INSERT INTO kept_table (planID, place, start, file, sheet, bytes) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [plan, place, offset, table.file, table.sheet, Data(piece)])
      offset += piece.count
      if piece.isEmpty { return }
    } while offset < table.bytes.size
  }

  private static func tables(_ db: Database, of plan: Int64) throws -> [KeptTable] {
    var tables: [KeptTable] = []
    let allowance = ReadingAllowance()
    let places = try Row.fetchAll(
      db,
      sql:
        "SELECT place, file, sheet FROM kept_table WHERE planID = ? AND start = 0 ORDER BY place",
      arguments: [plan])
    for row in places {
      var spool = Spool(allowance)
      let place: Int = try row.at("place")
      let pieces = try Data.fetchCursor(
        db, sql: "SELECT bytes FROM kept_table WHERE planID = ? AND place = ? ORDER BY start",
        arguments: [plan, place])
      while let piece = try pieces.next() { try piece.withUnsafeBytes { try spool.append($0) } }
      let file: String = try row.at("file")
      tables.append(
        try KeptTable(file: file, sheet: row.at("sheet"), bytes: spool.finished(name: file)))
    }
    return tables
  }

  private static func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  private static func value<Value: Decodable>(_ json: String) throws -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(json.utf8)) } catch {
      throw CampaignError.corrupt
    }
  }
}
