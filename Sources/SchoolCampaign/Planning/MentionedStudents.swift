/// The stored students whom rows with errors, or rows that are passed over, still name. They are not missing from the
/// roster, and they keep their roll numbers until their row is mended.
struct MentionedStudents: Sendable {
  private var ids: Set<Student.ID> = []
  private var unclear: [Int: [NameOnly]] = [:]

  /// A row of which at most a name can be read.
  private struct NameOnly: Sendable {
    let hash: UInt64
    let hasNumber: Bool
  }

  /// Whether a row names the student.
  func contains(_ student: Student.ID) -> Bool { ids.contains(student) }

  /// Notes a student whom a row may mean.
  mutating func insert(_ student: Student.ID) { ids.insert(student) }

  /// How many rows of a class are too broken to tell whom they mean.
  func unclear(in unit: Int) -> Int { unclear[unit]?.count { !$0.hasNumber } ?? 0 }

  /// Notes a row that is kept out, with the students that it names; none if nobody can tell.
  mutating func note(_ row: RosterRow, _ students: [Student.ID]) {
    ids.formUnion(students)
    let details = row.details
    guard students.isEmpty, let unit = row.unit,
      details.birthDate == nil || details.fullName.isEmpty
    else { return }
    let name = NameOnly(
      hash: MatchKey.hash(name: details.fullName, birthDate: nil),
      hasNumber: details.insuranceNumber != nil || details.ministryID != nil
        || details.personalID != nil)
    unclear[unit, default: []].append(name)
  }

  /// Takes rows by their name alone where just one student of the class has it, and no row means that one.
  mutating func settle(_ unit: Int, among unlisted: [RosterPlan.MissingStudent]) {
    guard let rows = unclear[unit] else { return }
    let byName = Dictionary(grouping: unlisted.filter { !ids.contains($0.id) }) {
      MatchKey.hash(name: $0.fullName, birthDate: nil)
    }
    unclear[unit] = rows.filter { row in
      guard let found = byName[row.hash], found.count == 1 else { return true }
      return !ids.insert(found[0].id).inserted
    }
  }
}
