import GRDB
import SchoolCampaign

/// What a check of the file found.
public struct CheckOutcome: Hashable, Sendable {
  /// How many students the campaign holds.
  public let students: Int
  /// What SQLite says of the file's structure; empty if it is sound.
  public let damage: Int
  /// References that lead nowhere.
  public let danglingReferences: Int
  /// Tallies that do not agree with the events they are derived from.
  public let wrongTallies: Int
  /// Rows that cannot be read as what they should be, by their tables.
  public let unreadable: [RecordTable: Int]

  /// Whether all is well.
  public var isSound: Bool { isStructureSound && wrongTallies == 0 }

  /// Whether nothing is wrong that could not be remade.
  public var isStructureSound: Bool { damage + danglingReferences == 0 && unreadable.isEmpty }
}

extension CampaignStore {
  /// Verifies the file: its structure, its references, and its tallies against students and events.
  ///
  /// - Parameter rebuild: Whether to remake the tallies first.
  public func check(rebuild: Bool) async throws -> CheckOutcome {
    _ = try reach(of: rebuild ? .rebuild : .check)
    if rebuild { try await write { db in try TallyRecord.remakeAll(db) } }
    return try await checkable().mappedWriteAndRollBack { db in
      let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let unreadable = try RecordCheck.countUnreadable(db)
      let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      return CheckOutcome(
        students: try Int.fetchOne(db, sql: "SELECT count(*) FROM student") ?? 0,
        damage: messages == ["ok"] ? 0 : messages.count, danglingReferences: dangling,
        wrongTallies: unreadable.isEmpty && messages == ["ok"] && dangling == 0
          ? try Self.purgedDay(db) == nil ? TallyRecord.countWrong(db) : 0 : 0,
        unreadable: unreadable)
    }
  }

  /// Where a check may try what it takes back: a file that may not be written is checked in memory.
  private func checkable() throws -> any DatabaseWriter {
    if reading == nil { return database }
    return try mappingErrors {
      let memory = try DatabaseQueue()
      try database.backup(to: memory)
      return memory
    }
  }

  /// Copies the campaign as it is at one moment, while others may write.
  ///
  /// - Parameter replaces: Whether a file that is there gives way; a campaign or a part never does.
  /// - Throws: ``CampaignError/fileExists`` if there is a file at `path`, ``CampaignError/badPath``,
  ///   ``CampaignError/diskFull``. After any error there is no copy.
  public func backUp(to path: String, replaces: Bool = false) async throws {
    _ = try reach(of: .backUp)
    switch try FileSignature(path: path) {
    case .missing: break
    case .empty, .other: if !replaces { throw CampaignError.fileExists }
    case .folder, .special, .campaign, .part: throw CampaignError.fileExists
    }
    try NewFile.make(at: path, replaces: replaces) { aside in
      let copy = try DatabaseQueue(path: aside)
      try database.backup(to: copy)
      try copy.close()
    }
  }
}

extension DatabaseWriter {
  /// Runs a body in a write transaction that is rolled back at the end.
  fileprivate func mappedWriteAndRollBack<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await mappingErrors {
      try await self.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction {
          value = try body(db)
          return .rollback
        }
        guard let value else { throw CampaignError.corrupt }
        return value
      }
    }
  }
}

extension TallyRecord {
  /// How many tallies differ from what students and events give. Remakes them: call it in a transaction that is
  /// rolled back.
  static func countWrong(_ db: Database) throws -> Int {
    for table in ["class_tally", "school_tally"] {
      try db.execute(sql: "CREATE TEMP TABLE old_\(table) AS SELECT * FROM \(table)")
    }
    try remakeAll(db)
    var wrong = 0
    for table in ["class_tally", "school_tally"] {
      for (left, right) in [(table, "temp.old_\(table)"), ("temp.old_\(table)", table)] {
        let sql = "SELECT count(*) FROM (SELECT * FROM \(left) EXCEPT SELECT * FROM \(right))"
        wrong += try Int.fetchOne(db, sql: sql) ?? 0
      }
    }
    return wrong
  }
}
