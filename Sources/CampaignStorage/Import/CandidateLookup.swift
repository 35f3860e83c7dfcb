import GRDB
import SchoolCampaign

/// Looks up the stored students whom rows of a roster might mean.
struct CandidateLookup {
  private let hasStudents: Bool
  private let handEdits: HandEdits
  private let byInsuranceNumber: Statement
  private let byMinistryID: Statement
  private let byPersonalID: Statement
  private let byHash: Statement
  private let byID: Statement

  init(_ db: Database) throws {
    hasStudents = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM student)") ?? false
    handEdits = try HandEdits(db)
    func statement(_ condition: String) throws -> Statement {
      try db.makeStatement(
        sql: """
          SELECT \(StudentRecord.columns), c.schoolID
          FROM \(StudentRecord.tables) JOIN class c ON c.id = s.classID WHERE \(condition)
          """)
    }
    byInsuranceNumber = try statement("s.insuranceNumber = ?")
    byMinistryID = try statement("s.ministryID = ?")
    byPersonalID = try statement("s.personalID = ?")
    byHash = try statement("s.matchHash = ?")
    byID = try statement("s.id = ?")
  }

  /// All students who are known to be meant, that share a number with a row, and those that share name and birth date
  /// with a row of which no number is known, or one of somebody else.
  func candidates(for rows: [RosterRow]) throws -> [Candidate] {
    guard hasStudents else { return [] }
    var candidates: [Candidate] = []
    for row in rows {
      let before = candidates.count
      let details = row.details
      if let known = row.known { candidates += try fetch(byID, known.rawValue) }
      if let number = details.insuranceNumber {
        candidates += try fetch(byInsuranceNumber, number.text)
      }
      let known = candidates[before...].first?.student.details
      if let id = details.ministryID, known?.ministryID != id {
        candidates += try fetch(byMinistryID, id.text)
      }
      if let id = details.personalID, known?.personalID != id {
        candidates += try fetch(byPersonalID, id.text)
      }
      let isNamed = candidates[before...].contains { $0.student.details.isNamed(as: details) }
      if !isNamed, details.birthDate != nil {
        candidates += try fetch(byHash, Int64(bitPattern: row.matchHash))
      }
    }
    return candidates + handEdits.candidates(for: rows)
  }

  private func fetch(_ statement: Statement, _ key: any DatabaseValueConvertible) throws
    -> [Candidate]
  {
    try Row.fetchAll(statement, arguments: [key]).map { row in
      handEdits.noted(
        try Candidate(student: StudentRecord.student(row), schoolID: row.at(25)))
    }
  }
}

extension StudentDetails {
  /// Whether name and birth date are written as another's.
  fileprivate func isNamed(as other: StudentDetails) -> Bool {
    birthDate == other.birthDate && fullName == other.fullName
  }
}
