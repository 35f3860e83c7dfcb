import Foundation
import GRDB
import SchoolCampaign

/// A file that holds one school of a campaign, to be sent to another copy: a campaign's tables with this school's
/// rows alone, under the same numbers.
enum SchoolPartFile {
  /// "VSIP", where a campaign has "VSID": nobody marks students in a file that was only to be sent.
  static let applicationID: [UInt8] = [0x56, 0x53, 0x49, 0x50]

  /// Writes a school's part of a campaign into a new file.
  static func write(_ school: School.ID, of campaign: String, to path: String) throws {
    var configuration = Configuration()
    configuration.label = "part"
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(0x5653_4950)")
      try db.execute(sql: "ATTACH ? AS source", arguments: [campaign])
      try db.inTransaction {
        for sql in copies { try db.execute(sql: sql, arguments: ["school": school.rawValue]) }
        return .commit
      }
      try db.execute(sql: "DETACH source")
    }
    try queue.close()
  }

  /// The batches that wanted ones take back; and once more, for those whose undo was taken back.
  private static let takenBack = """
    INSERT INTO temp.wanted SELECT undoes FROM source.batch
    WHERE id IN temp.wanted AND undoes NOT NULL AND undoes NOT IN temp.wanted
    """

  /// The rows of a school, in the order in which they refer to each other.
  private static let copies: [String] = {
    let classes = "(SELECT id FROM source.class WHERE schoolID = :school)"
    let students = "(SELECT id FROM main.student)"
    return [
      """
      CREATE TEMP TABLE wanted AS SELECT batchID AS id FROM source.student_change
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      UNION SELECT batchID FROM source.status_event
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      UNION SELECT createdIn FROM source.student WHERE classID IN \(classes)
      UNION SELECT createdIn FROM source.class WHERE schoolID = :school
      UNION SELECT createdIn FROM source.school WHERE id = :school
      UNION SELECT batchID FROM source.class_report WHERE classID IN \(classes)
      UNION SELECT batchID FROM source.student_origin
        WHERE studentID IN (SELECT id FROM source.student WHERE classID IN \(classes))
      """,
      takenBack, takenBack,
      "INSERT INTO main.campaign SELECT * FROM source.campaign",
      "INSERT INTO main.batch SELECT * FROM source.batch WHERE id IN temp.wanted ORDER BY id",
      "INSERT INTO main.school SELECT * FROM source.school WHERE id = :school",
      "INSERT INTO main.class SELECT * FROM source.class WHERE schoolID = :school",
      "INSERT INTO main.student SELECT * FROM source.student WHERE classID IN \(classes)",
      """
      INSERT INTO main.origin_batch SELECT * FROM source.origin_batch WHERE id IN (
        SELECT originID FROM source.status_event WHERE studentID IN \(students)
        UNION SELECT originID FROM source.student_change WHERE studentID IN \(students)
        UNION SELECT originID FROM source.taken_in WHERE studentID IN \(students))
      """,
    ]
      + ["student_change", "status_event"].map {
        "INSERT INTO main.\($0) SELECT * FROM source.\($0) WHERE studentID IN \(students)"
      } + [
        // Where schools call two of its students by one name, its own word for it counts.
        """
        INSERT INTO main.student_origin SELECT * FROM source.student_origin o
        WHERE studentID IN \(students) AND NOT EXISTS (
          SELECT 1 FROM source.student_origin x
          WHERE x.batchUID = o.batchUID AND x.number = o.number AND x.studentID <> o.studentID
            AND x.studentID IN \(students)
            AND (x.schoolID = :school OR o.schoolID <> :school AND x.schoolID < o.schoolID))
        """,
        "INSERT INTO main.class_report SELECT * FROM source.class_report WHERE classID IN \(classes)",
        "DROP TABLE temp.wanted",
      ]
  }()

  /// No school's part comes near it: one of 5,000 students with a long history has some 10 MB.
  private static let largest = 100 << 20

  /// Reads a part.
  ///
  /// - Parameter name: What people call the file.
  /// - Throws: ``CampaignError/notAPart``, ``CampaignError/newerCampaign``, ``CampaignError/corrupt``,
  ///   ``CampaignError/foreignSchema``, ``CampaignError/impossibleValues``,
  ///   ``CampaignError/falsePart(file:_:)``.
  static func read(path: String, name: String) throws -> SchoolPart {
    switch try FileSignature(path: path) {
    case .part: break
    case .missing: throw CampaignError.badPath
    case .special: throw CampaignError.notAFile
    case .empty, .folder, .campaign, .other: throw CampaignError.notAPart
    }
    // A folder may be shared: what is read is what was opened, not what lies at the path later.
    guard let file = try RegularFile(path: path) else { throw CampaignError.badPath }
    guard file.size <= largest else { throw CampaignError.falsePart(file: name, .tooLarge) }
    let queue = try PrivateCopy.reading(file, atMost: largest) { place in
      guard case .part = try FileSignature(path: place) else { throw CampaignError.notAPart }
      return try inMemory(place, name)
    }
    return try queue.read { db in
      try requireSound(db)
      let part = try SchoolPartReading(db).part(file: name)
      if let flaw = part.flaw { throw CampaignError.falsePart(file: name, flaw) }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM student") ?? 0
      guard count == part.students.count else { throw CampaignError.corrupt }
      return part
    }
  }

  private static func requireSound(_ db: Database) throws {
    guard try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"],
      try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
    else { throw CampaignError.corrupt }
  }

  /// A part in memory, brought up to this version: the file itself stays as it is. Nothing of it is run before its
  /// tables are known to be ours.
  private static func inMemory(_ path: String, _ name: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try Defence.prepare(db, longest: Defence.longestValueOfPart)
    }
    let queue = try DatabaseQueue(configuration: configuration)
    configuration.readonly = true
    let file = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    let source = try DatabaseQueue(path: file, configuration: configuration)
    try SchemaCheck.require(source)
    try source.read { db in
      if let flaw = try PartFileCheck.flaw(db) {
        throw CampaignError.falsePart(file: name, flaw)
      }
      guard try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"] else {
        throw CampaignError.corrupt
      }
    }
    try source.backup(to: queue)
    try Schema.migrate(queue)
    return queue
  }
}
