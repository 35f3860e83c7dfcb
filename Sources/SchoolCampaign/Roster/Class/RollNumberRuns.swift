/// Whether the roll numbers of a file start again in each class, or run on through all of it: as an export of the
/// whole school has them, or as rows are counted in a list of students from here and there.
struct RollNumberRuns: Hashable {
  /// What the numbers of a file count.
  enum Meaning: Hashable {
    /// The students of each class.
    case classes
    /// All students, class after class.
    case school(ClosedRange<Int>)
    /// The rows of a list in which classes are mixed, or have hardly anybody.
    case rows(ClosedRange<Int>)
  }

  /// So few rows may run on by chance.
  private static let fewestRows = 10
  /// So few students a class has in a list of parts of classes only.
  private static let fewestInClass = 3

  private var first = 0
  private var last = 0
  private var rows = 0
  private var steps = 0
  private var restarts = 0
  /// How many rows each class has, but for the current one's last ones.
  private var classes: [String: Int] = [:]
  private var current: String?
  private var inCurrent = 0
  /// How often a class goes on after another one.
  private var returns = 0

  /// Notes that the rows of a class begin, or go on.
  mutating func beginClass(_ key: String) {
    if key == current { return }
    flush()
    if classes.updateValue(classes[key] ?? 0, forKey: key) != nil { returns += 1 }
    current = key
  }

  /// Notes the roll number of a row.
  mutating func note(_ number: Int) {
    if rows == 0 {
      first = number
    } else if number == last + 1 {
      steps += 1
    } else if number <= last {
      restarts += 1
    }
    rows += 1
    inCurrent += 1
    last = number
  }

  private mutating func flush() {
    if let current { classes[current, default: 0] += inCurrent }
    inCurrent = 0
  }

  /// Whether it is the list of one class in which a row or two name others: a slip, or a child who is elsewhere.
  private var isOfOneClass: Bool {
    var runs = self
    runs.flush()
    let sizes = runs.classes.values.sorted(by: >)
    guard let most = sizes.first else { return false }
    return most * 10 >= rows * 9 && sizes.dropFirst().allSatisfy { $0 < Self.fewestInClass }
  }

  /// What the numbers count, by all rows.
  var meaning: Meaning {
    let isDense = steps * 10 >= (rows - 1) * 9
    guard classes.count >= 2, restarts == 0, isDense, rows >= Self.fewestRows, !isOfOneClass else {
      return .classes
    }
    // A broken cell or a row in the wrong place does not make a list of mixed classes.
    let isOfClasses = returns * 10 <= rows && rows >= classes.count * Self.fewestInClass
    return isOfClasses ? .school(first...last) : .rows(first...last)
  }
}
