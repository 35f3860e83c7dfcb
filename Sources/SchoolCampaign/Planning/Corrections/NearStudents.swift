/// The students of a class by birth date and by name, to find those whom a row may mean with one slip put right.
struct NearStudents {
  private var byBirthDate: [CalendarDay: [RosterPlan.MissingStudent]] = [:]
  private var byName: [MatchKey: [RosterPlan.MissingStudent]] = [:]

  init(_ students: [RosterPlan.MissingStudent]) {
    for student in students {
      guard let born = student.details.birthDate else { continue }
      byBirthDate[born, default: []].append(student)
      byName[MatchKey(student.fullName), default: []].append(student)
    }
  }

  /// The students whose details may be these with one slip.
  func students(like details: StudentDetails) -> [RosterPlan.MissingStudent] {
    guard let born = details.birthDate else { return [] }
    let found = (byBirthDate[born] ?? []) + (byName[MatchKey(details.fullName)] ?? [])
    return found.filter { details.isSlip(of: $0.details) }
  }
}

extension Array {
  /// Those that a condition holds for, and the others, each in their order.
  func parted(by isFirst: (Element) -> Bool) -> (first: [Element], rest: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
