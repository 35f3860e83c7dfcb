import GRDB
import SchoolCampaign

/// Rows of `class_tally` and `school_tally`: counts derived from students and their events, kept in the transaction that
/// changes those: by difference (``TallyChanges``), or remade for the classes that it touches.
enum TallyRecord {
  /// Remakes the tallies of some classes.
  ///
  /// - Parameter freshly: Whether the classes were made in this transaction, so that no student of them can
  ///   have an event yet.
  static func remake(
    _ db: Database, classes: some Sequence<SchoolClass.ID>, freshly: Bool = false
  ) throws {
    for id in classes {
      try db.cachedStatement(sql: "DELETE FROM class_tally WHERE classID = ?")
        .execute(arguments: [id.rawValue])
      if freshly {
        try db.cachedStatement(sql: insertFresh).execute(arguments: ["class": id.rawValue])
        continue
      }
      for (span, count) in try counts(db, of: id) {
        try db.cachedStatement(sql: "INSERT INTO class_tally VALUES (?, ?, ?, ?, ?)").execute(
          arguments: [id.rawValue, span.measure.rawValue, span.day, span.until, count])
      }
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

  private static func counts(
    _ db: Database, of schoolClass: SchoolClass.ID
  ) throws -> [TallySpan: Int] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: selectCounted), arguments: [schoolClass.rawValue])
    var counts: [TallySpan: Int] = [:]
    while let row = try rows.next() {
      let student = try CountedStudent(
        StudentRecord.standing(row, from: 2), hasInsuranceNumber: row.at(0),
        officeApprovedDay: row.at(1))
      for span in student.spans { counts[span, default: 0] += 1 }
    }
    return counts
  }

  private static let selectCounted = """
    SELECT s.insuranceNumber IS NOT NULL, s.officeApprovedDay, \(StudentRecord.standingColumns)
    FROM \(StudentRecord.tables) WHERE s.classID = ?
    """

  /// What ``CountedStudent/spans`` are of students without an event, by the hundred thousand: of them only those are counted
  /// besides whose BHXH number is not known.
  private static let insertFresh = """
    INSERT INTO class_tally
    SELECT classID, 'students', -\(TallySpan.ever), \(TallySpan.ever), count(*)
      FROM student WHERE classID = :class GROUP BY classID
    UNION ALL SELECT classID, 'numberUnknown', -\(TallySpan.ever), \(TallySpan.ever), count(*)
      FROM student WHERE classID = :class AND insuranceNumber IS NULL GROUP BY classID
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
