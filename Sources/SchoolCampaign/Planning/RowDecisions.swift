/// What the plan does with one row.
public enum RowDecision: UInt8, CaseIterable, Sendable {
  /// Kept out by an error.
  case refused
  /// A new student.
  case new
  /// Nothing to write.
  case same
  /// Only blanks are filled.
  case filled
  /// At least one value changes.
  case changed
  /// Only the roll number changes.
  case renumbered
  /// To another class of the same school, perhaps with changes.
  case moved
  /// From another school, accepted.
  case movedIn
  /// From another school, left out until accepted.
  case held
  /// Not enrolled any more; recorded as having left.
  case leaving
  /// Passed over: a person said so, or a student who left was never in the campaign.
  case skipped
  /// Only the installation is marked.
  case marked
  /// Counted once, with another row for the same child.
  case repeated
  /// About a student who belongs to another school here, in a received part: left out.
  case elsewhere

  /// Whether the row's student goes to another class.
  public var isMove: Bool { self == .moved || self == .movedIn }

  /// Whether what the row says of its student is taken in.
  public var isTaken: Bool { self == .new || self == .same || isUpdate }

  /// Whether the row's student stays in the class here, whatever class the row has.
  var keepsClass: Bool { self == .same || isUpdate && !isMove }

  /// Whether the row's student is written to.
  public var isUpdate: Bool {
    switch self {
    case .filled, .changed, .renumbered, .moved, .movedIn, .leaving, .marked: true
    case .refused, .new, .same, .held, .skipped, .repeated, .elsewhere: false
    }
  }
}

/// The decision for every row, and the student that it means: one byte a row, and four more once any row means
/// a stored student.
struct RowDecisions: Equatable, Sendable {
  private var decisions: [UInt8] = []
  private var students: [UInt32] = []
  private var matched: [UInt64] = []

  var count: Int { decisions.count }

  subscript(ordinal: Int) -> RowDecision {
    RowDecision(rawValue: decisions[ordinal]) ?? .refused
  }

  /// The student that a row means.
  func student(of ordinal: Int) -> Student.ID? {
    guard ordinal < students.count, students[ordinal] > 0 else { return nil }
    return Student.ID(rawValue: Int64(students[ordinal]))
  }

  mutating func append(_ decision: RowDecision, student: Student.ID? = nil) {
    decisions.append(decision.rawValue)
    guard let student else {
      if !students.isEmpty { students.append(0) }
      return
    }
    while students.count < decisions.count - 1 { students.append(0) }
    students.append(UInt32(clamping: student.rawValue))
    let (word, bit) = Self.place(student)
    while matched.count <= word { matched.append(0) }
    matched[word] |= bit
  }

  /// Keeps out a row that was decided before.
  mutating func refuse(_ ordinal: Int) {
    decisions[ordinal] = RowDecision.refused.rawValue
  }

  /// Leaves a row's student as it is.
  mutating func keep(_ ordinal: Int) {
    decisions[ordinal] = RowDecision.same.rawValue
  }

  /// Whether any row means the student.
  func isMatched(_ student: Student.ID) -> Bool {
    let (word, bit) = Self.place(student)
    return word < matched.count && matched[word] & bit != 0
  }

  /// The first row that means the student.
  func firstRow(meaning student: Student.ID) -> Int? {
    students.firstIndex(of: UInt32(clamping: student.rawValue))
  }

  /// How many rows each decision has.
  var counts: [RowDecision: Int] {
    var counts = [Int](repeating: 0, count: 256)
    for decision in decisions { counts[Int(decision)] += 1 }
    return Dictionary(
      uniqueKeysWithValues: RowDecision.allCases.map { ($0, counts[Int($0.rawValue)]) })
  }

  private static func place(_ student: Student.ID) -> (Int, UInt64) {
    (Int(student.rawValue) >> 6, 1 << UInt64(student.rawValue & 63))
  }
}
