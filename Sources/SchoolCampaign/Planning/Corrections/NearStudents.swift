/// The students of a class by birth date, by name and by roll number, to find those whom a row may mean with one detail put
/// right.
struct NearStudents {
  private var byBirthDate: [CalendarDay: [RosterPlan.MissingStudent]] = [:]
  private var byName: [MatchKey: [RosterPlan.MissingStudent]] = [:]
  private var byRollNumber: [Int: [RosterPlan.MissingStudent]] = [:]

  init(_ students: [RosterPlan.MissingStudent]) {
    for student in students {
      byName[MatchKey(student.fullName), default: []].append(student)
      if let number = student.rollNumber { byRollNumber[number, default: []].append(student) }
      guard let born = student.details.birthDate else { continue }
      byBirthDate[born, default: []].append(student)
    }
  }

  /// The students who are called so where no birth date tells them from the row's child: one of both has none.
  func namesakes(of details: StudentDetails) -> [RosterPlan.MissingStudent] {
    (byName[MatchKey(details.fullName)] ?? []).filter { details.lacksBirthDate(or: $0.details) }
  }

  /// The students whose details may be these with one slip.
  func students(like details: StudentDetails) -> [RosterPlan.MissingStudent] {
    let slips =
      details.birthDate.map {
        (byBirthDate[$0] ?? []) + (byName[MatchKey(details.fullName)] ?? [])
      }?.filter { details.isSlip(of: $0.details) } ?? []
    let reworded = (details.birthDate.flatMap { byBirthDate[$0] } ?? []).filter {
      details.isReworded(from: $0.details)
    }
    // Without a birth date only the roll number stands beside a slip in the name.
    let places = details.rollNumber.flatMap { byRollNumber[$0] } ?? []
    return slips + reworded
      + places.filter {
        details.lacksBirthDate(or: $0.details) && details.isNamedNearly(as: $0.details)
      }
  }
}

extension Array {
  /// Those that a condition holds for, and the others, each in their order.
  func parted(by isFirst: (Element) -> Bool) -> (first: [Element], rest: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
