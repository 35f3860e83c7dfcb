/// The roll numbers that an import gives to a class whose list came without any: in the order of Vietnamese class
/// lists, by given name. Who comes into a class that is numbered already is added at its end.
public struct RollNumbering: Hashable, Sendable {
  /// The class, as a place in ``PlannedUnits/classes``.
  public let unit: Int
  /// The class's name.
  public let className: ClassName
  /// The first number given.
  public let first: Int
  /// How many are given.
  public let count: Int
  /// Whether the whole class is numbered, not only those who come into it.
  public var isWhole: Bool { first == 1 }

  /// The last number given.
  public var last: Int { first + count - 1 }

  /// The number of one who comes into a class by hand: behind all others, and free; nil where nobody there has one.
  ///
  /// - Parameters:
  ///   - enrolled: The numbers of the students of the class, nil for each who has none.
  ///   - taken: All numbers that somebody has, also who left.
  public static func next(after enrolled: [Int?], taken: Set<Int>) -> Int? {
    let last = enrolled.compactMap(\.self).max()
    guard let last = last ?? (enrolled.isEmpty ? 0 : nil), last < 9999 else { return nil }
    return (last + 1...9999).first { !taken.contains($0) }
  }

  /// The number of each student, in the order of the class list.
  ///
  /// - Parameters:
  ///   - students: The students of the class who have not left.
  ///   - arrived: Those of them whom the import brings.
  public func numbers(
    for students: [Student], arrived: Set<Student.ID>
  ) -> [(student: Student, number: Int)] {
    let given = students.filter { student in
      student.details.rollNumber == nil && (isWhole || arrived.contains(student.id))
    }
    let keyed = given.map { (key: NameSortKey(fullName: $0.details.fullName), student: $0) }
    let sorted = keyed.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      let born = (left.student.details.birthDate, right.student.details.birthDate)
      if let mine = born.0, let theirs = born.1, mine != theirs { return mine < theirs }
      return left.student.id < right.student.id
    }
    return sorted.enumerated().map { ($1.student, first + $0) }
  }
}

/// What counts of the students whom a stored class has already, once they are no longer at hand.
struct EnrolledNumbers {
  /// How many there are.
  let count: Int
  /// The last roll number of theirs; nil if none has one.
  let last: Int?

  init(_ students: some Sequence<RosterPlan.MissingStudent>) {
    var (count, last): (Int, Int?) = (0, nil)
    for student in students {
      count += 1
      if let number = student.rollNumber { last = max(last ?? 0, number) }
    }
    (self.count, self.last) = (count, last)
  }
}

/// Which classes of a roster come without roll numbers, and who comes into them.
struct UnnumberedClasses {
  private var arrivals: [(ordinal: Int32, unit: Int32)] = []
  private var departures: [SchoolClass.ID: Int] = [:]

  /// Notes a row that brings a student into a class without a number.
  mutating func note(_ row: RosterRow, unit: Int) {
    guard row.details.rollNumber == nil, !row.hasLeft, !row.keepsPlace else { return }
    arrivals.append((Int32(row.ordinal), Int32(unit)))
  }

  /// Notes that a student goes from a class.
  mutating func noteDeparture(from schoolClass: SchoolClass.ID) {
    departures[schoolClass, default: 0] += 1
  }

  /// The numbers to be given, class by class.
  ///
  /// - Parameters:
  ///   - isTaken: Whether a row is still to be written.
  ///   - isNumbered: Whether the roster gives a class any number.
  ///   - enrolled: What counts of the students of the stored classes, without those whom the import removes.
  ///   - asked: The rows of stored classes that have numbers.
  ///   - leftOut: Those of them whose numbers are not used.
  func numberings(
    _ units: PlannedUnits, isTaken: (Int) -> Bool, isNumbered: (Int) -> Bool,
    enrolled: [Int: EnrolledNumbers], _ asked: [AskedNumbers.Asked],
    leftOut: Set<Int32>
  ) -> [RollNumbering] {
    var counts: [Int: Int] = [:]
    for arrival in arrivals where isTaken(Int(arrival.ordinal)) {
      counts[Int(arrival.unit), default: 0] += 1
    }
    var highest: [Int: Int] = [:]
    for row in asked where !row.isClassmate && isTaken(Int(row.ordinal)) {
      if leftOut.contains(row.ordinal) {
        counts[Int(row.unit), default: 0] += 1
      } else {
        highest[Int(row.unit)] = max(highest[Int(row.unit)] ?? 0, Int(row.number))
      }
    }
    return counts.keys.sorted().compactMap { unit in
      guard !isNumbered(unit), let count = counts[unit], let name = units.name(unit) else {
        return nil
      }
      let present = enrolled[unit]
      if let own = present?.last {
        let last = max(own, highest[unit] ?? 0)
        return last + count > 9999
          ? nil : RollNumbering(unit: unit, className: name, first: last + 1, count: count)
      }
      var all = (present?.count ?? 0) + count
      if case .stored(let known) = units.classes[unit] { all -= departures[known.id] ?? 0 }
      return all > 9999 ? nil : RollNumbering(unit: unit, className: name, first: 1, count: all)
    }
  }
}

extension PlannedUnits {
  /// The name of the class at a place.
  func name(_ unit: Int) -> ClassName? {
    switch classes[unit] {
    case .stored(let known): known.name
    case .new(let name, _, _, _): name
    case .withoutGrade: nil
    }
  }
}
