import GRDB
import SchoolCampaign

/// Which batches concern what lies within a reach that is not everything, and which concern nothing else.
struct ConcernedBatches {
  private let reach: Reach
  /// The classes within, those among them that an undo removed.
  private let own: String
  /// The school; nil for somebody of some classes.
  private let school: Int64?

  init(_ reach: Reach) {
    self.reach = reach
    guard case .school(let id) = reach else {
      (own, school) = (reach.classIDs, nil)
      return
    }
    school = id.rawValue
    own = """
      \(reach.classIDs) UNION SELECT unitID FROM undone
      WHERE kind = 'class' AND json_extract(row, '$.schoolID') = \(id.rawValue)
      """
  }

  /// The batches that concern anything within: found from what lies within, so that the time does not grow with the city.
  func fetch(_ db: Database) throws -> Set<Int64> {
    let found = try Int64.fetchAll(db, sql: concerning.joined(separator: "\nUNION "))
    var batches = Set(found)
    // What takes back such a batch concerns the same, and so does what takes that back.
    let undoing = try Row.fetchAll(
      db, sql: "SELECT id, undoes FROM batch WHERE undoes IS NOT NULL ORDER BY id")
    for row in undoing where batches.contains(try row.at(1)) { batches.insert(try row.at(0)) }
    return batches
  }

  private var concerning: [String] {
    let students = "(SELECT id FROM student WHERE classID IN (\(own)))"
    let removed = """
      (SELECT studentID FROM undone
        WHERE kind = 'student' AND json_extract(row, '$.classID') IN (\(own)))
      """
    let ofClasses = [
      "SELECT batchID FROM status_event WHERE studentID IN \(students)",
      "SELECT batchID FROM student_change WHERE studentID IN \(students)",
      "SELECT createdIn FROM student WHERE classID IN (\(own))",
      "SELECT createdIn FROM class WHERE id IN (\(own))",
      "SELECT batchID FROM class_report WHERE classID IN (\(own))",
      "SELECT batchID FROM record_change WHERE classID IN (\(own))",
      "SELECT batchID FROM undone WHERE kind = 'student' AND studentID IN \(removed)",
      """
      SELECT json_extract(row, '$.createdIn') FROM undone
        WHERE kind = 'student' AND studentID IN \(removed)
      """,
      """
      SELECT json_extract(row, '$.batchID') FROM undone
        WHERE kind IN ('status_event', 'student_change') AND studentID IN \(removed)
      """,
    ]
    guard let school else { return ofClasses }
    return ofClasses + [
      "SELECT batchID FROM record_change WHERE schoolID = \(school)",
      "SELECT batchID FROM record_change WHERE schoolID IS NULL AND classID IS NULL",
      "SELECT batchID FROM reconciled_school WHERE schoolID = \(school)",
      """
      SELECT batchID FROM batch_subject
        WHERE kind = 'school' AND text = (SELECT name FROM school WHERE id = \(school))
      """,
    ]
  }

  /// How many students within a batch entered or changed.
  func countStudents(of batch: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM student WHERE classID IN (\(own)) AND (createdIn = :batch
          OR id IN (SELECT studentID FROM status_event WHERE batchID = :batch)
          OR id IN (SELECT studentID FROM student_change WHERE batchID = :batch))
        """, arguments: ["batch": batch]) ?? 0
  }

  /// Whether all rows of a batch lie within.
  func areAll(of batch: Batch, _ db: Database) throws -> Bool {
    let queries = beyond + (batch.kind.entersStudents ? entered : [])
    let any = queries.map { "EXISTS (\($0))" }.joined(separator: "\nOR ")
    return try Bool.fetchOne(db, sql: "SELECT NOT (\(any))", arguments: ["batch": batch.id])
      ?? false
  }

  private var beyond: [String] {
    let others = "(SELECT id FROM student WHERE classID IN (\(own)))"
    let records =
      school.map {
        """
        AND coalesce(schoolID <> \($0), TRUE) AND NOT (classID IS NULL AND schoolID IS NULL
          AND field IN ('schoolParentName', 'schoolSignerPost', 'schoolSignerName')
          AND NOT EXISTS (SELECT 1 FROM school WHERE id <> \($0)))
        """
      } ?? ""
    let isOther = school.map { " AND schoolID <> \($0)" } ?? ""
    return [
      "SELECT 1 FROM status_event WHERE batchID = :batch AND studentID NOT IN \(others)",
      """
      SELECT 1 FROM student_change WHERE batchID = :batch AND (studentID NOT IN \(others)
        OR field = 'class' AND (CAST(before AS INTEGER) NOT IN (\(own))
          OR CAST(after AS INTEGER) NOT IN (\(own))))
      """,
      "SELECT 1 FROM taken_in WHERE batchID = :batch AND studentID NOT IN \(others)",
      "SELECT 1 FROM class_report WHERE batchID = :batch AND classID NOT IN (\(own))",
      """
      SELECT 1 FROM record_change WHERE batchID = :batch
        AND coalesce(classID NOT IN (\(own)), TRUE) \(records)
      """,
      "SELECT 1 FROM reconciled_school WHERE batchID = :batch\(isOther)",
      """
      SELECT 1 FROM undone WHERE batchID = :batch AND kind = 'student'
        AND json_extract(row, '$.classID') NOT IN (\(own))
      """,
      "SELECT 1 FROM undone WHERE batchID = :batch AND kind = 'class' AND unitID NOT IN (\(own))",
    ]
  }

  /// Looked for only where there can be any: nothing leads from a batch to whom it entered.
  private var entered: [String] {
    let isOther = school.map { " AND id <> \($0)" } ?? ""
    return [
      "SELECT 1 FROM student WHERE createdIn = :batch AND classID NOT IN (\(own))",
      "SELECT 1 FROM class WHERE createdIn = :batch AND id NOT IN (\(own))",
      "SELECT 1 FROM school WHERE createdIn = :batch\(isOther)",
    ]
  }
}

extension Batch.Kind {
  /// Whether such a batch can enter students.
  fileprivate var entersStudents: Bool { takesInRosters || self == .add }
}
