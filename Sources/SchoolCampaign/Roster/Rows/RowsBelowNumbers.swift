/// The rows without any digit that stand below the last row of a list with a roll number, where nobody with a digit
/// follows: nobody stands there who has a birth date or a number.
struct RowsBelowNumbers: Hashable {
  /// Their numbers.
  private(set) var rows: Set<Int> = []
  private var pending: [Int] = []
  private var last = 0
  private var numbered = 0
  /// So many rows may sign a list.
  private static let most = 30

  /// Notes a row with digits, and its roll number.
  mutating func note(_ number: Int?) {
    guard let number else {
      pending = []
      return
    }
    // A smaller number begins another list.
    if number <= last { end() }
    pending = []
    (last, numbered) = (number, numbered + 1)
  }

  /// Notes a row without any digit.
  mutating func noteWords(row: Int) {
    if numbered > 1, pending.count < Self.most { pending.append(row) }
  }

  /// Ends a list: another one, or nothing, follows.
  mutating func end() {
    rows.formUnion(pending)
    (pending, last, numbered) = ([], 0, 0)
  }
}
