import Foundation
import GRDB
import SchoolCampaign
import Testing

@testable import CampaignStorage

/// A check reads every row of every table, value by value.
struct RecordCheckTests {
  @Test func `every table of the schema is read`() throws {
    let model = try DatabaseQueue()
    try Schema.migrator.migrate(model)
    let tables = try model.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    #expect(Set(tables) == Set(RecordTable.allCases.map(\.rawValue)))
  }

  /// The same rows in tables without any rule.
  private func unruled(_ campaign: TestCampaign) throws -> DatabaseQueue {
    let copy = try DatabaseQueue()
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "ATTACH ? AS source", arguments: [campaign.path])
      for table in RecordTable.allCases where table != .lastNumbers {
        try db.execute(
          sql: "CREATE TABLE \(table.rawValue) AS SELECT * FROM source.\(table.rawValue)")
      }
      // Only a table that counts up has SQLite make its own.
      try db.execute(
        sql: """
          CREATE TABLE counting (id INTEGER PRIMARY KEY AUTOINCREMENT);
          INSERT INTO sqlite_sequence SELECT * FROM source.sqlite_sequence
          """)
      try db.execute(sql: "DETACH source")
    }
    return copy
  }

  @Test func `what the program wrote itself can be read, in every table`() async throws {
    let campaign = try await TestCampaign.withEverything()
    let copy = try unruled(campaign)
    for table in RecordTable.allCases {
      let count = try await copy.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table.rawValue)") ?? 0
      }
      #expect(count > 0, "\(table)")
    }
    #expect(try await copy.read(RecordCheck.countUnreadable) == [:])
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a value of another kind is told in every column of every table`() async throws {
    let copy = try unruled(await TestCampaign.withEverything())
    try await copy.write { db in
      for table in RecordTable.allCases {
        let columns = try Row.fetchAll(
          db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table.rawValue])
        for column in columns {
          let (name, kind): (String, String) = (try column.at(0), try column.at(1))
          let isBytes = kind == "BLOB" || kind.isEmpty && table != .lastNumbers
          let wrong = isBytes ? "'x'" : "x'00ff'"
          try db.inSavepoint {
            try db.execute(sql: "UPDATE \(table.rawValue) SET \(name) = \(wrong)")
            let found = try RecordCheck.countUnreadable(db)
            #expect(found[table] ?? 0 > 0, "\(table.rawValue).\(name)")
            return .rollback
          }
        }
      }
    }
  }

  /// Values that no program of ours writes, of the right kind.
  private static let impossible: [(RecordTable, String)] = [
    (.undone, "row = '{'"), (.undone, "row = '{\"id\":-1}'"), (.undone, "kind = 'other'"),
    (.undone, "row = json_set(row, '$.birthDate', 4611686018427387904) WHERE kind = 'student'"),
    (.undone, "row = json_remove(row, '$.classID') WHERE kind = 'student'"),
    (.keptPlan, "options = 'x'"), (.keptPlan, "counts = '{\"a\":\"b\"}'"),
    (.keptPlan, "moment = 9223372036854775807"), (.keptPlan, "day = 9223372036854775807"),
    (.batch, "kind = 'other'"), (.batch, "id = -id"), (.batchSubject, "kind = 'other'"),
    (.recordChange, "field = 'name; DROP TABLE student'"), (.originBatch, "kind = 'other'"),
    (.originBatch, "uid = x'00'"), (.takenIn, "studentID = 9223372036854775807"),
    (.studentOrigin, "number = 9223372036854775807"), (.studentOrigin, "schoolID = -4"),
    (.studentChange, "field = 'other'"), (.studentChange, "after = 'x' WHERE field = 'birthDate'"),
    (.studentChange, "before = '9223372036854775807' WHERE field = 'rollNumber'"),
    (.shownEdition, "edition = 9223372036854775807"), (.pastRoll, "edition = -9223372036854775808"),
    (.classTally, "count = 9223372036854775807"), (.classTally, "measure = 'other'"),
    (.schoolTally, "level = 'other'"), (.schoolTally, "until = 2000000"),
    (.issuedReport, "units = '['"), (.issuedReport, "asOf = -9223372036854775808"),
    (.school, "levels = 'other'"), (.school, "id = 9223372036854775807"),
    (.schoolClass, "level = 'other'"), (.statusEvent, "obstacle = 'other'"),
    (.statusEvent, "fromStatus = 'other'"), (.student, "insuranceNumber = '12'"),
    (.student, "gender = 'other'"), (.campaign, "deadline = startDay - 1"),
    (.campaign, "role = 'other'"), (.campaign, "startDay = -9223372036854775808"),
    (.lastNumbers, "seq = 9223372036854775807"), (.reconciledSchool, "schoolID = 0"),
  ]

  @Test func `a value that cannot be is told with its table`() async throws {
    let copy = try unruled(await TestCampaign.withEverything())
    try await copy.write { db in
      for (table, assignment) in Self.impossible {
        try db.inSavepoint {
          try db.execute(sql: "UPDATE \(table.rawValue) SET \(assignment)")
          let found = try RecordCheck.countUnreadable(db)
          #expect(found[table] ?? 0 > 0, "\(table) \(assignment): \(found)")
          return .rollback
        }
      }
    }
  }

  @Test func `a kept list that is cut short or says too much is told`() async throws {
    let copy = try unruled(await TestCampaign.withEverything())
    for bytes in [
      "substr(bytes, 1, length(bytes) - 3)", "x'ffffffff' || substr(bytes, 5)",
      "substr(bytes, 1, 8) || x'ffffffffffffffff' || substr(bytes, 17)", "bytes || x'04000000'",
    ] {
      let found = try await copy.write { db in
        try db.execute(sql: "CREATE TABLE old AS SELECT * FROM kept_table")
        try db.execute(sql: "UPDATE kept_table SET bytes = CAST(\(bytes) AS BLOB)")
        defer {
          #expect(throws: Never.self) {
            try db.execute(
              sql: "UPDATE kept_table SET bytes = (SELECT bytes FROM old); DROP TABLE old")
          }
        }
        return try RecordCheck.countUnreadable(db)
      }
      #expect(found == [.keptPlan: 1], "\(bytes): \(found)")
    }
  }
}
