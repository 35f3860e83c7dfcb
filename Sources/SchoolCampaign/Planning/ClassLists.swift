/// What a roster leaves out of the class lists that the campaign has, and what becomes of roll numbers.
struct ClassLists {
  /// The students whom no row means.
  private(set) var missing: [RosterPlan.MissingStudent] = []
  /// The students who lose their roll number to rows that were mended.
  private(set) var displaced: [RosterPlan.MissingStudent] = []
  /// The classes that the roster only adds to, as places in ``PlannedUnits/classes``.
  private(set) var supplements: Set<Int> = []
  /// For each class the numbers that stay with whoever has them.
  private(set) var keptNumbers: [Int: [Int: Student.ID]] = [:]
  /// Whether the file outweighs numbers that a person set by hand.
  let filePrevails: Bool

  /// - Parameter preference: Whether the file outweighs numbers that a person set by hand.
  init(_ preference: ValuePreference) {
    filePrevails = preference == .file
  }

  /// Adds rows that were mended to a class, of which they are no list: nobody is missing, and they take the numbers that
  /// they have in their list.
  mutating func add(
    to unit: Int, _ enrolled: [RosterPlan.MissingStudent], isListed: (Student.ID) -> Bool,
    isTaken: (Int) -> Bool
  ) {
    let kept = filePrevails ? [] : enrolled.filter(\.isNumberedByHand)
    for student in kept {
      if let number = student.rollNumber { keptNumbers[unit, default: [:]][number] = student.id }
    }
    for var student in enrolled where filePrevails || !student.isNumberedByHand {
      guard !isListed(student.id), let number = student.rollNumber, isTaken(number) else {
        continue
      }
      student.unit = unit
      student.losesRollNumber = true
      displaced.append(student)
    }
  }

  /// Compares one class, at a place of the plan's units, with what the roster has of it.
  ///
  /// - Parameters:
  ///   - mentioned: The students whom rows with errors name: neither missing, nor without their number.
  ///   - isListed: Whether a row means the student.
  ///   - isTaken: Whether a row of the class asks for the roll number.
  mutating func compare(
    _ unit: Int, _ enrolled: [RosterPlan.MissingStudent], _ mentioned: inout MentionedStudents,
    isListed: (Student.ID) -> Bool, isTaken: (Int) -> Bool
  ) {
    var unlisted = enrolled.filter { !isListed($0.id) }
    mentioned.settle(unit, among: unlisted)
    var kept = filePrevails ? [] : enrolled.filter(\.isNumberedByHand)
    kept += unlisted.filter { mentioned.contains($0.id) }
    unlisted.removeAll { mentioned.contains($0.id) }
    for index in unlisted.indices { unlisted[index].unit = unit }
    if enrolled.count < 2 * unlisted.count {
      supplements.insert(unit)
      kept += unlisted
    } else {
      for index in unlisted.indices {
        unlisted[index].losesRollNumber = unlisted[index].rollNumber.map(isTaken) ?? false
      }
    }
    for student in kept {
      if let number = student.rollNumber { keptNumbers[unit, default: [:]][number] = student.id }
    }
    missing += unlisted
  }
}
