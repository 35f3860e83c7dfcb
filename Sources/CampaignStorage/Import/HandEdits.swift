import GRDB
import SchoolCampaign

/// The students whose name, birth date, numbers or class a person changed by hand, here or in a copy that was received, as rosters knew them before:
/// a roster that still has the old values means the same students.
struct HandEdits {
  private var students: [Student.ID: Candidate] = [:]
  private var keys: [FormerKey: [Student.ID]] = [:]

  private enum FormerKey: Hashable {
    case insuranceNumber(InsuranceNumber)
    case ministryID(MinistryID)
    case personalID(PersonalID)
    case hash(UInt64)
  }

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH edited AS (
          SELECT c.* FROM batch b JOIN student_change c ON c.batchID = b.id WHERE b.kind = 'edit'
          UNION ALL SELECT c.* FROM origin_batch o JOIN student_change c ON c.originID = o.id
          WHERE o.kind = 'edit'
        )
        SELECT c.studentID, c.field, c.before FROM edited c JOIN batch b ON b.id = c.batchID
        WHERE NOT \(UndoParts.isCancelled())
          AND (c.field IN ('fullName', 'birthDate', 'insuranceNumber', 'ministryID', 'personalID')
            OR c.field = 'class' AND NOT EXISTS (
              SELECT 1 FROM student_change n JOIN batch m ON m.id = n.batchID
              WHERE n.studentID = c.studentID AND n.field = 'class' AND n.id > c.id
                AND m.undoes IS NULL AND NOT \(UndoParts.isCancelled("n"))))
        ORDER BY c.id DESC
        """)
    for row in rows {
      let id: Student.ID = try row.at(0)
      guard var candidate = try students[id] ?? Self.candidate(db, id) else { continue }
      let (field, before): (String, String?) = (try row.at(1), try row.at(2))
      if field == ChangedField.classID {
        candidate.isPlacedByHand = true
      } else if let known = StudentField(rawValue: field), let before,
        candidate.student.editedByHand.contains(known)
      {
        var former = candidate.former.last ?? candidate.student.details
        former[known] = before
        candidate.former.append(former)
      }
      students[id] = candidate
    }
    for candidate in students.values { note(candidate) }
  }

  /// The candidate with what is known of hand edits.
  func noted(_ candidate: Candidate) -> Candidate { students[candidate.student.id] ?? candidate }

  /// The students whom rows mean by what was changed by hand since.
  func candidates(for rows: [RosterRow]) -> [Candidate] {
    if keys.isEmpty { return [] }
    var found: Set<Student.ID> = []
    for row in rows {
      let details = row.details
      let wanted: [FormerKey?] = [
        details.insuranceNumber.map(FormerKey.insuranceNumber),
        details.ministryID.map(FormerKey.ministryID), details.personalID.map(FormerKey.personalID),
        .hash(row.matchHash),
      ]
      for key in wanted.compactMap(\.self) { found.formUnion(keys[key] ?? []) }
    }
    return found.sorted().compactMap { students[$0] }
  }

  private mutating func note(_ candidate: Candidate) {
    let id = candidate.student.id
    for former in candidate.former {
      if let number = former.insuranceNumber { note(.insuranceNumber(number), id) }
      if let number = former.ministryID { note(.ministryID(number), id) }
      if let number = former.personalID { note(.personalID(number), id) }
    }
    // Name and birth date may have been edited one without the other.
    let known = [candidate.student.details] + candidate.former
    for name in Set(known.map(\.fullName)) where !candidate.former.isEmpty {
      for birthDate in Set(known.map(\.birthDate)) {
        note(.hash(MatchKey.hash(name: name, birthDate: birthDate)), id)
      }
    }
  }

  private mutating func note(_ key: FormerKey, _ id: Student.ID) {
    keys[key, default: []].append(id)
  }

  private static func candidate(_ db: Database, _ id: Student.ID) throws -> Candidate? {
    guard let student = try StudentRecord.fetch(db, id: id),
      let school = try ClassRecord.fetch(db, id: student.classID)?.schoolID
    else { return nil }
    return Candidate(student: student, schoolID: school)
  }
}
