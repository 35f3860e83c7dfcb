import GRDB
import SchoolCampaign

/// Writes the roll numbers that a plan gives to classes whose lists came without any.
struct NumberWriting {
  private let numberings: [Int: RollNumbering]
  private var arrived: [Int: Set<Student.ID>] = [:]

  init(_ plan: RosterPlan) {
    numberings = Dictionary(
      plan.numberings.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Remembers a student whom the import brought into a class.
  mutating func note(_ student: @autoclosure () -> Student.ID, in unit: Int) {
    guard numberings[unit] != nil else { return }
    arrived[unit, default: []].insert(student())
  }

  /// Writes the numbers; gives how many students who were there before got one.
  func write(
    _ db: Database, batch: Int64, _ changes: inout StudentChangeWriting,
    schoolClass: (Int) throws -> SchoolClass.ID
  ) throws -> Int {
    var updated = 0
    for (unit, students) in arrived.sorted(by: { $0.key < $1.key }) {
      guard let numbering = numberings[unit] else { continue }
      let id = try schoolClass(unit)
      let present = try StudentRecord.fetch(db, of: id).filter { $0.standing.leftDay == nil }
      let made = try made(db, in: id, batch)
      for (student, number) in numbering.numbers(for: present, arrived: students) {
        guard made.contains(student.id) else {
          var next = student
          next.details.rollNumber = number
          try changes.write(student, as: next)
          if !students.contains(student.id) { updated += 1 }
          continue
        }
        if present.count > made.count { try changes.free(number, in: id, for: student.id) }
        try db.cachedStatement(sql: "UPDATE student SET rollNumber = ? WHERE id = ?").execute(
          arguments: [number, student.id.rawValue])
      }
    }
    return updated
  }

  private func made(
    _ db: Database, in schoolClass: SchoolClass.ID, _ batch: Int64
  ) throws -> Set<Student.ID> {
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM student WHERE classID = ? AND createdIn = ?"),
      arguments: [schoolClass.rawValue, batch])
    return Set(ids.map(Student.ID.init(rawValue:)))
  }
}
