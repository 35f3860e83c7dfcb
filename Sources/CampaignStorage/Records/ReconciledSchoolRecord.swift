import GRDB
import SchoolCampaign

/// Rows of `reconciled_school`: of which schools the list of a reconciliation spoke.
enum ReconciledSchoolRecord {
  static func insert(_ db: Database, _ schools: Set<School.ID>, batch: Int64) throws {
    for school in schools.sorted() {
      try db.execute(
        sql: "INSERT INTO reconciled_school (batchID, schoolID) VALUES (?, ?)",
        arguments: [batch, school.rawValue])
    }
  }

  /// The schools of reconciliations that hold; where a part was taken back, those of whom something is left.
  static func recorded(_ db: Database) throws -> Set<School.ID> {
    let here = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT schoolID FROM reconciled_school p
        WHERE NOT \(BatchRecord.isUndone("p.batchID"))
          AND (NOT \(BatchRecord.isPartlyUndone("p.batchID")) OR EXISTS (
            SELECT 1 FROM student_change c JOIN student s ON s.id = c.studentID
            JOIN class k ON k.id = s.classID
            WHERE c.batchID = p.batchID AND k.schoolID = p.schoolID
              AND NOT \(UndoParts.isCancelled())))
        """)
    return Set(here.map(School.ID.init(rawValue:)))
  }

  /// The schools of which the office has spoken, here or in the copy whose parts were received.
  static func reconciledSchools(_ db: Database) throws -> Set<School.ID> {
    let here = try recorded(db)
    if !here.isEmpty { return here }
    // A copy that received the office's word has no list of its own.
    let received = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT schoolID FROM school_tally WHERE measure = 'officeApproved'")
    return Set(received.map(School.ID.init(rawValue:)))
  }

  /// The approvals of the schools that were reconciled, as of a day; nil where none was.
  static func part(
    _ db: Database, asOf day: CalendarDay, of school: School.ID?
  ) throws -> ReconciledPart? {
    let reconciled = try reconciledSchools(db)
    let all = try SchoolRecord.fetchAll(db).filter { school == nil || $0.id == school }
    let found = all.filter { reconciled.contains($0.id) }.inNaturalOrder(of: \.name.display)
    if found.isEmpty { return nil }
    let ids = found.map { String($0.id.rawValue) }.joined(separator: ", ")
    func sum(_ measure: String) throws -> Int {
      try Int.fetchOne(
        db,
        sql: """
          SELECT coalesce(sum(count), 0) FROM school_tally
          WHERE measure = ?1 AND day <= ?2 AND until > ?2 AND schoolID IN (\(ids))
          """, arguments: [measure, day.number]) ?? 0
    }
    return ReconciledPart(
      schools: found.map(\.name.display), isAll: found.count == all.count,
      approved: try sum("approved"), officeApproved: try sum("officeApproved"))
  }
}
