/// The rows below the last one that has a roll number: what stands there without one may be a child who came late, or
/// a phone of the office.
struct UnnumberedRows: Hashable {
  /// Their numbers.
  private(set) var rows: Set<Int> = []
  private var pending: [Int] = []
  private var last = 0
  private var numbered = 0
  /// So many rows without a number go on with a list; they do not end it.
  private static let most = 8

  /// Looks at a row and its roll number.
  mutating func note(row: Int, _ number: Int?) {
    guard let number else {
      if numbered > 1 { pending.append(row) }
      if pending.count > Self.most { (pending, numbered) = ([], 0) }
      return
    }
    if number <= last { end() }
    pending = []
    (last, numbered) = (number, numbered + 1)
  }

  /// Ends a list: another one, or nothing, follows.
  mutating func end() {
    rows.formUnion(pending)
    (pending, last, numbered) = ([], 0, 0)
  }
}
