import GRDB
import SchoolCampaign

/// Rows of `class_tally` and `school_tally`: counts derived from students and their events, remade for the
/// classes that a transaction touches, within that transaction.
enum TallyRecord {
  /// Stands for "since ever" and "for good" where a span has no day.
  static let ever = 1_000_000

  /// Remakes the tallies of some classes and of their schools.
  ///
  /// - Parameter freshly: Whether the classes were made in this transaction, so that no student of them can
  ///   have an event yet.
  static func remake(
    _ db: Database, classes: some Sequence<SchoolClass.ID>, freshly: Bool = false
  ) throws {
    for id in classes {
      try db.cachedStatement(sql: "DELETE FROM class_tally WHERE classID = ?")
        .execute(arguments: [id.rawValue])
      try db.cachedStatement(sql: insertStudents).execute(arguments: [id.rawValue])
      try db.cachedStatement(sql: freshly ? insertUnnumbered : insertSpans).execute(
        arguments: [id.rawValue])
    }
  }

  /// Remakes the tallies of some schools from those of their classes.
  static func remake(_ db: Database, schools: some Sequence<School.ID>) throws {
    for id in schools {
      try db.cachedStatement(sql: "DELETE FROM school_tally WHERE schoolID = ?")
        .execute(arguments: [id.rawValue])
      try db.cachedStatement(sql: insertSums).execute(arguments: [id.rawValue])
      try ClassSpans(db, of: id).write(db)
    }
  }

  /// Remakes the tallies of classes and of the schools that they belong to.
  static func remakeWithSchools(_ db: Database, classes: Set<SchoolClass.ID>) throws {
    try remake(db, classes: classes)
    var schools: Set<School.ID> = []
    for id in classes {
      if let school = try ClassRecord.fetch(db, id: id)?.schoolID { schools.insert(school) }
    }
    try remake(db, schools: schools)
  }

  /// Remakes every tally.
  static func remakeAll(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM class_tally; DELETE FROM school_tally")
    let classes = try Int64.fetchAll(db, sql: "SELECT id FROM class")
    try remake(db, classes: classes.map(SchoolClass.ID.init(rawValue:)))
    try remake(db, schools: SchoolRecord.fetchAll(db).map(\.id))
  }

  private static let insertStudents = """
    INSERT INTO class_tally SELECT classID, 'students', -\(ever), \(ever), count(*)
    FROM student WHERE classID = ? GROUP BY classID
    """

  /// Of students without an event only those are counted besides whose BHXH number is not known.
  private static let insertUnnumbered = """
    INSERT INTO class_tally SELECT classID, 'numberUnknown', -\(ever), \(ever), count(*)
    FROM student WHERE classID = ? AND insuranceNumber IS NULL GROUP BY classID
    """

  /// Rungs count eligible students only: their spans end where the student left or became exempt. A rung that
  /// does not apply to the student's route counts from the next one on.
  private static let insertSpans = """
    INSERT INTO class_tally
    WITH standing AS (
      SELECT s.classID, s.insuranceNumber, s.officeApprovedDay, e.*,
        min(coalesce(e.leftDay, \(ever)), coalesce(e.exemptDay, \(ever))) AS outDay
      FROM student s LEFT JOIN status_event e
        ON e.id = (SELECT max(id) FROM status_event WHERE studentID = s.id)
      WHERE s.classID = ?
    ), span (classID, measure, day, until) AS (
      SELECT classID, 'left', leftDay, \(ever) FROM standing
      UNION ALL SELECT classID, 'exempt:' || exemption, exemptDay, coalesce(leftDay, \(ever))
        FROM standing
      UNION ALL SELECT classID, 'parentReady', coalesce(parentReadyDay, submittedDay), outDay
        FROM standing
      UNION ALL SELECT classID, 'submitted', submittedDay, outDay FROM standing
      UNION ALL SELECT classID, 'approved', approvedDay, outDay FROM standing
      UNION ALL SELECT classID, 'installed', installedDay, outDay FROM standing
      UNION ALL SELECT classID, 'officeApproved', officeApprovedDay, outDay FROM standing
      UNION ALL SELECT classID, 'numberUnknown', -\(ever),
        min(outDay, coalesce(installedDay, \(ever)), coalesce(obstacleDay, \(ever)))
        FROM standing WHERE insuranceNumber IS NULL
    )
    SELECT classID, measure, day, until, count(*) FROM span
    WHERE day IS NOT NULL AND until > day GROUP BY classID, measure, day, until
    """

  private static let insertSums = """
    INSERT INTO school_tally
    SELECT c.schoolID, c.level, t.measure, t.day, t.until, sum(t.count)
    FROM class c JOIN class_tally t ON t.classID = c.id
    WHERE c.schoolID = ? GROUP BY 1, 2, 3, 4, 5
    """
}

extension TallyRecord {
  /// Whether tallies of classes and of schools, or the number of students, do not agree: somebody changed one of them. What
  /// was changed in both alike is found by a check, and before a report is issued.
  static func disagree(_ db: Database) throws -> Bool {
    func sums(_ table: String) throws -> [Row] {
      try Row.fetchAll(
        db,
        sql: """
          SELECT measure, sum(count), sum(count * (day % 9973)), sum(count * (until % 9973))
          FROM \(table) WHERE measure NOT IN ('classes', 'reported') GROUP BY measure
          """)
    }
    if try sums("class_tally") != sums("school_tally") { return true }
    guard try CampaignStore.purgedDay(db) == nil else { return false }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM student)
          <> (SELECT coalesce(sum(count), 0) FROM class_tally WHERE measure = 'students')
        """) ?? false
  }
}
