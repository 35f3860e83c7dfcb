import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign
import Testing

/// Parts whose rows somebody changed with a tool for databases, value by value: beyond every bound of the tables, and
/// rows of tables of which no school sends any.
struct TamperedPartTests {
  private struct Place: Hashable {
    let table: String
    let column: String
    let type: String
  }

  /// The office with three schools, and a school's copy with something of each kind.
  private func prepared() async throws -> (office: TestCampaign, school: TestCampaign) {
    let office = try TestCampaign()
    try await office.importing(threeSchools)
    let school = try office.copied()
    _ = try await school.mark("7912345601", .installed)
    _ = try await school.mark("7912345602", nil, obstacle: .set(.noSMS))
    try await school.edit("7912345602", [.parentPhone: "0908888888"])
    return (office, school)
  }

  private func changing(_ file: String, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      // What even the kinds of columns or unique indexes refuse cannot be in a file.
      do { try body(db) } catch is DatabaseError {}
    }
    try queue.close()
  }

  private func places(_ file: String) throws -> [Place] {
    var places: [Place] = []
    try changing(file) { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      for table in tables.sorted() where try Row.fetchOne(db, sql: "SELECT 1 FROM \(table)") != nil
      {
        places += try db.columns(in: table).map {
          Place(table: table, column: $0.name, type: $0.type)
        }
      }
    }
    return places
  }

  private func values(_ type: String) -> [DatabaseValue] {
    let numbers: [Int64] = [
      -1, 0, 2, 47_482, -25_568, 1 << 32, 1 << 53, .max, .min, 4_102_444_800_001,
    ]
    let texts = [
      "", "a\u{1B}[31mb", "a\u{202E}b", "6/2\n6/3", "THCS Bằng Lăng",
      String(repeating: "ă", count: 1_001), String(repeating: "x", count: 300_000),
      "9999999999", "[]", "{\"a\":1}",
    ]
    switch type {
    case "INTEGER": return numbers.map(\.databaseValue)
    case "BLOB":
      return [Data(), Data([0]), Data(count: 17), Data(count: 300_000)].map(\.databaseValue)
    default: return texts.map(\.databaseValue)
    }
  }

  /// Receives a file as the command does; whether it was taken.
  private func receive(_ file: String, _ office: TestCampaign) async throws -> Bool {
    var key = ""
    let before = try office.rows(exceptOf: "THCS Hoa Sen")
    var isTaken = false
    var mine: [String] = []
    do {
      let part = try CampaignStore.part(at: file)
      key = part.school.name.key
      mine = try office.rows(exceptOf: key)
      let campaign = try await office.store.campaign()
      if part.dayFlaw(in: campaign, today: office.entry.today) == nil {
        var options = ImportOptions()
        options.skipBadRows = true
        options.newSchool = true
        isTaken = try await office.receiving(parts: [part], options).batch != nil
      }
    } catch is CampaignError {}
    if isTaken {
      #expect(try office.rows(exceptOf: key) == mine)
    } else {
      #expect(try office.rows(exceptOf: "THCS Hoa Sen") == before)
    }
    return isTaken
  }

  @Test(arguments: 0..<8)
  func `no value in any row of a part changes anything of another school`(share: Int) async throws {
    let (office, school) = try await prepared()
    let places = try places(try await school.sentFile("THCS Hoa Sen"))
    #expect(places.count > 80)
    for (number, place) in places.enumerated() where number % 8 == share {
      for value in values(place.type) {
        let file = try await school.sentFile("THCS Hoa Sen")
        try changing(file) { db in
          try db.execute(
            sql: "UPDATE \(place.table) SET \(place.column) = ?", arguments: [value])
        }
        _ = try await receive(file, office)
      }
      #expect(try await office.store.check(rebuild: false).isSound, "\(place)")
    }
  }

  @Test func `rows of tables of which no school sends any are refused`() async throws {
    let (office, school) = try await prepared()
    let rows = [
      "INSERT INTO shown_edition VALUES (1, 1)", "INSERT INTO past_roll VALUES (1, 1, 1, 1)",
      "INSERT INTO class_tally VALUES (1, 'students', 1, 2, 1)",
      "INSERT INTO school_tally VALUES (1, 'primary', 'students', 1, 2, 1)",
      "INSERT INTO taken_in VALUES (1, 1, 1)", "INSERT INTO reconciled_school VALUES (1, 1)",
      "INSERT INTO record_change (batchID, classID, field) VALUES (1, 1, 'teacherName')",
      "INSERT INTO batch_subject VALUES (1, 0, 'reason', 'x')",
      "INSERT INTO undone (batchID, kind, row) VALUES (1, 'student', '{}')",
      "INSERT INTO kept_plan (moment, day, isPractice, by, options, choices, counts, signature) "
        + "VALUES (1, 1, 0, 'x', '{}', '{}', '{}', 1)",
      "INSERT INTO issued_report (moment, day, isPractice, by, asOf, units, digest, document) "
        + "VALUES (1, 1, 0, 'x', 1, '[]', 'x', x'00')",
    ]
    for row in rows {
      let file = try await school.sentFile("THCS Hoa Sen")
      try changing(file) { db in try db.execute(sql: row) }
      let part = { try CampaignStore.part(at: file) }
      #expect(throws: CampaignError.self, "\(row)") { try part() }
    }
    #expect(try await receive(try await school.sentFile("THCS Hoa Sen"), office))
  }

  @Test func `rows of another school in a part are refused`() async throws {
    let (office, school) = try await prepared()
    let rows = [
      "INSERT INTO school SELECT id + 1, 'THCS Bằng Lăng', 'x', levels, NULL, createdIn FROM school",
      "UPDATE class SET schoolID = schoolID + 1", "UPDATE student SET classID = classID + 1",
      "UPDATE status_event SET studentID = studentID + 100",
      "UPDATE student_change SET batchID = batchID + 100",
      "UPDATE status_event SET originID = 7", "UPDATE student SET createdIn = 900",
    ]
    for row in rows {
      let file = try await school.sentFile("THCS Hoa Sen")
      try changing(file) { db in try db.execute(sql: row) }
      #expect(throws: CampaignError.self, "\(row)") { try CampaignStore.part(at: file) }
      #expect(try await !receive(file, office))
    }
  }
}
