/// Rows that would give a child the name or the birth date of a classmate, whose own row gives it yet another: a column
/// that was sorted alone, or slipped by a row, beside numbers that stayed in place.
///
/// Only a person knows whether the numbers or the names are right.
struct ExchangedNames {
  /// A row that is known by a number and changes the name or the birth date of its child.
  struct Claim {
    let row: RosterRow
    let student: CorrectedRows.Suspect.Candidate
    /// The class that the student is in.
    let classID: SchoolClass.ID
  }

  /// What stands for a child of a class: whoever takes it takes it from somebody.
  private enum Trait: Hashable {
    case name(SchoolClass.ID, MatchKey)
    case birthDate(SchoolClass.ID, CalendarDay)
  }

  private var claims: [Claim] = []
  private var holders: [Trait: [Int]] = [:]
  private var takers: [(place: Int, trait: Trait)] = []

  /// Notes a row that changes what its child is called, or when it was born.
  mutating func note(_ row: RosterRow, of student: Student, _ revision: StudentRevision) {
    let place = claims.count
    var takes: [(held: Trait?, taken: Trait)] = []
    for change in revision.changed {
      switch change.field {
      case .fullName:
        let (old, new) = (MatchKey(student.details.fullName), MatchKey(row.details.fullName))
        takes.append((.name(student.classID, old), .name(student.classID, new)))
      case .birthDate:
        guard let old = student.details.birthDate, let new = row.details.birthDate,
          !Self.isExchanged(old.civil, new.civil)
        else { continue }
        takes.append((.birthDate(student.classID, old), .birthDate(student.classID, new)))
      default: continue
      }
    }
    if takes.isEmpty { return }
    claims.append(
      Claim(
        row: row, student: .init(id: student.id, details: student.details),
        classID: student.classID))
    for take in takes {
      if let held = take.held { holders[held, default: []].append(place) }
      takers.append((place, take.taken))
    }
  }

  /// The rows by which names or birth dates change hands, those of a class together, in the order of the rows: a column
  /// that was sorted falls apart into several rings.
  var groups: [[Claim]] {
    var neighbours: [Int: Set<Int>] = [:]
    for (place, trait) in takers {
      for other in holders[trait] ?? [] where other != place {
        neighbours[place, default: []].insert(other)
        neighbours[other, default: []].insert(place)
      }
    }
    let byClass = Dictionary(grouping: neighbours.keys.sorted()) { claims[$0].classID }
    return byClass.values.sorted { $0[0] < $1[0] }.map { $0.map { claims[$0] } }
  }

  /// Day and month the other way round is a birth date put right, not another child's.
  private static func isExchanged(
    _ one: (year: Int, month: Int, day: Int), _ other: (year: Int, month: Int, day: Int)
  ) -> Bool {
    one.year == other.year && one.day == other.month && one.month == other.day
  }
}
