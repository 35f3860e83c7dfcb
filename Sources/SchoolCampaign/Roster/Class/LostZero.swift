/// Finds classes that lost a zero: `6.10` typed as a number is `6.1`, and stands among the rows of the real 6.1.
enum LostZero {
  /// For each text that may stand for two classes both of them.
  static func readings(
    in cells: [String: ClassReadings.Cell], beside whole: [ClassName]
  ) -> [(cell: String, readings: [String])] {
    let names = Set(whole.map(\.key))
    return cells.compactMap { cell, facts in
      guard cell.utf8.count <= 6, cell.contains(where: { ".,".contains($0) }),
        let name = ClassName(cell), mayHaveLostZero(name.key, among: names),
        isTwo(facts, cell, in: cells)
      else { return nil }
      return (cell, [name.display, name.display + "0"])
    }
  }

  /// Whether there is a 12.9 or a 12.11 beside this 12.1, and no 12.10.
  private static func mayHaveLostZero(_ key: String, among names: Set<String>) -> Bool {
    let parts = key.split(separator: "/")
    guard parts.count == 2, let number = Int(parts[1]), (1...3).contains(number) else {
      return false
    }
    let numbers = names.compactMap { other -> Int? in
      let others = other.split(separator: "/")
      return others.count == 2 && others[0] == parts[0] ? Int(others[1]) : nil
    }
    return !numbers.contains(number * 10)
      && numbers.contains { $0 == number * 10 - 1 || $0 > number * 10 }
  }

  /// Whether the rows show two classes: a roll number twice, two blocks of rows where other classes have one, or as
  /// many students as two have.
  private static func isTwo(
    _ facts: ClassReadings.Cell, _ cell: String, in cells: [String: ClassReadings.Cell]
  ) -> Bool {
    if facts.repeatsRollNumber { return true }
    let others = cells.filter { $0.key != cell && !$0.key.isEmpty }.map(\.value)
    guard !others.isEmpty else { return false }
    let together = others.count { $0.blocks <= 1 }
    if facts.blocks == 2, together * 10 >= others.count * 8 { return true }
    let largest = others.map(\.rows).max() ?? 0
    return largest > 0 && facts.rows * 10 >= largest * 16
  }
}
