import Foundation
import GRDB
import SchoolCampaign
import Testing

@testable import CampaignStorage

/// Every number and every text of every table has an end, which the file itself holds.
struct BoundTests {
  /// Numbers that may be any: hashes.
  private static let unbounded: Set<String> = ["student.matchHash", "kept_plan.signature"]

  @Test func `no column takes a value beyond any sense`() async throws {
    let campaign = try await TestCampaign.withEverything()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let file = try DatabaseQueue(path: campaign.path, configuration: configuration)
    try await file.write { db in
      for table in RecordTable.allCases where ![.lastNumbers, .versions].contains(table) {
        let name = table.rawValue
        let references = try Row.fetchAll(
          db, sql: "SELECT * FROM pragma_foreign_key_list('\(name)')"
        )
        .map { try $0.at("from") as String }
        for column in try db.columns(in: name) {
          let place = "\(name).\(column.name)"
          if references.contains(column.name) || Self.unbounded.contains(place) { continue }
          // Documents of reports and lists of plans are as long as they are.
          if column.type == "BLOB" { continue }
          let wrong =
            column.type == "TEXT"
            ? ["printf('%.*c', 16000001, 'a')"] : ["9223372036854775807", "-9223372036854775807"]
          for value in wrong {
            #expect(throws: DatabaseError.self, "\(place) = \(value)") {
              try db.inSavepoint {
                try db.execute(
                  sql: "UPDATE \(name) SET \(column.name) = \(value)")
                return .rollback
              }
            }
          }
        }
      }
    }
  }

  /// A file as the version before the bounds left it.
  private func older(_ change: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("campaign.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA application_id = \(0x5653_4944)")
    }
    try Schema.migrator.migrate(queue, upTo: "boundValues")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON;
          PRAGMA foreign_keys = OFF;
          INSERT INTO campaign (id, name, officeName, officeCode, parentOfficeName, parentOfficeCode,
            letter, parentLetter, hotline, startDay, deadline, useFromDay)
          VALUES (1, 'Đợt', '', '', '', '', '', '', '', 18771, 18778, 18779);
          INSERT INTO batch (kind, moment, day, isPractice, by) VALUES ('import', 0, 18771, 0, 'x');
          INSERT INTO school (name, key, levels, createdIn) VALUES ('THCS A', 'thcs a', '', 1);
          INSERT INTO class (id, schoolID, name, key, level, schoolYear, createdIn)
          VALUES (7, 1, '6/1', '6/1', 'lower-secondary', '2020-2021', 1),
            (9, 1, '6/2', '6/2', 'lower-secondary', '2020-2021', 1);
          DELETE FROM class WHERE id = 9;
          """)
      try db.execute(sql: change)
    }
    try queue.close()
    return path
  }

  private func dump(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try ["campaign", "class", "school", "batch", "grdb_migrations"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\($0)" }
      }
    }
  }

  @Test(arguments: [
    "UPDATE campaign SET startDay = -719528", "UPDATE campaign SET startDay = -5877641",
    "UPDATE class SET teacherName = printf('%.2000c', 'a')", "UPDATE class SET editionDay = 99999",
    "UPDATE school SET id = 9000000000", "UPDATE batch SET kept = -1, id = 9000000000",
  ])
  func `an older file with a value beyond the bounds is refused and stays`(change: String) throws {
    let path = try older(change)
    let before = try dump(path)
    #expect(throws: CampaignError.impossibleValues) { try CampaignStore.open(path: path) }
    #expect(try dump(path) == before)
  }

  @Test func `an older file goes on, and no number is given twice`() async throws {
    let path = try older("SELECT 1")
    let store = try CampaignStore.open(path: path)
    #expect(try await store.check(rebuild: false).isSound)
    let last = try await store.read { db in
      try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'class'")
    }
    #expect(last == 9)
  }
}
