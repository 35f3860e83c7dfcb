/// Row numbers of a file, one bit each: millions of them must fit into little memory.
struct RowSet {
  private var words: [UInt64] = []
  /// How many rows there are.
  private(set) var count = 0

  mutating func insert(_ row: Int) {
    let (word, bit) = (row >> 6, UInt64(1) << UInt64(row & 63))
    if words.count <= word {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    if words[word] & bit == 0 { count += 1 }
    words[word] |= bit
  }

  /// The numbers with runs drawn together: `2–14, 17`, so many runs at most.
  func text(_ limit: Int) -> String {
    var runs: [String] = []
    var row = 0
    while let first = next(from: row, set: true) {
      if runs.count == limit { return runs.joined(separator: ", ") + ", …" }
      let end = next(from: first, set: false) ?? words.count * 64
      runs.append(end - first == 1 ? "\(first)" : "\(first)–\(end - 1)")
      row = end
    }
    return runs.joined(separator: ", ")
  }

  /// Whether the numbers have more runs than so many.
  func hasMoreRuns(than limit: Int) -> Bool {
    var (runs, row) = (0, 0)
    while let first = next(from: row, set: true) {
      runs += 1
      if runs > limit { return true }
      row = next(from: first, set: false) ?? words.count * 64
    }
    return false
  }

  /// The first number from `row` on that is there, or is not.
  private func next(from row: Int, set: Bool) -> Int? {
    var word = row >> 6
    var mask = ~UInt64(0) << UInt64(row & 63)
    while word < words.count {
      let bits = (set ? words[word] : ~words[word]) & mask
      if bits != 0 { return word << 6 + bits.trailingZeroBitCount }
      mask = ~0
      word += 1
    }
    return nil
  }
}
