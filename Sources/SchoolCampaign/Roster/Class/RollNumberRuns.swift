/// Whether the roll numbers of a file start again in each class, or run on through all of it as an export of the
/// whole school has them.
struct RollNumberRuns: Hashable {
  private var first = 0
  private var last = 0
  private var rows = 0
  private var steps = 0
  private var restarts = 0
  private var classes = 0

  /// Notes that another class begins.
  mutating func beginClass() { classes += 1 }

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
    last = number
  }

  /// The first and the last number, where they run on through several classes; nil where each class has its own.
  var throughClasses: ClosedRange<Int>? {
    let isDense = steps * 10 >= (rows - 1) * 9
    guard classes >= 2, restarts == 0, isDense, rows >= (first == 1 ? 6 : 10) else { return nil }
    return first...last
  }
}
