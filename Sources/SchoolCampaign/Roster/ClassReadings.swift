/// What the spoiled cells of a file's class column mean: decided for all of them together, by the classes that came
/// through whole and by the grades that the school has.
public struct ClassReadings: Hashable, Sendable {
  /// What a cell means.
  public enum Reading: Hashable, Sendable {
    /// Only this; said to the user.
    case proposed(String)
    /// One of these, or nobody knows what: a question.
    case open([String])
    /// This, as a person settled it.
    case chosen(String)
  }

  /// The readings, by the cell's text in ``PlainText`` form.
  public private(set) var byCell: [String: Reading] = [:]

  /// What a file shows about one text of its class column.
  struct Cell: Hashable {
    /// The grades that a column of grades gives beside it, one bit each.
    var grades: UInt16 = 0
    /// Whether two students with this text have the same roll number.
    var repeatsRollNumber = false
  }

  init() {}

  /// Decides the cells of a file.
  ///
  /// - Parameters:
  ///   - cells: The different texts of the class column.
  ///   - grades: The grades that the school may have; all if nothing is known.
  ///   - named: The class that title, sheet or file name.
  ///   - choices: What a person settled.
  init(
    _ cells: [String: Cell], grades: Set<Int>, named: ClassName?, choices: [String: String]
  ) {
    var spoiled: [String: SpoiledClass] = [:]
    var whole: [ClassName] = []
    for cell in cells.keys {
      if let chosen = choices[cell] {
        byCell[cell] = .chosen(chosen)
        if let name = ClassName(chosen) { whole.append(name) }
      } else if let found = SpoiledClass(cell) {
        spoiled[cell] = found
      } else if let name = ClassName(cell) {
        whole.append(name)
      }
    }
    let lost = Set(whole.filter { Self.mayHaveLostZero($0, among: whole) }.map(\.display))
    for (cell, facts) in cells
    where facts.repeatsRollNumber && byCell[cell] == nil && lost.contains(cell) {
      byCell[cell] = .open([cell, cell + "0"])
    }
    if spoiled.isEmpty { return }
    let orders = [\SpoiledClass.dayFirst, \SpoiledClass.monthFirst].filter { order in
      spoiled.allSatisfy { cell, found in
        guard let text = found[keyPath: order] else { return found.readings.count < 2 }
        return Self.fits(text, cells[cell]?.grades ?? 0, grades, whole)
      }
    }
    let order = orders.count == 1 ? orders[0] : Self.better(of: orders, spoiled, whole)
    for (cell, found) in spoiled {
      byCell[cell] = Self.reading(found, order, named) { text in
        Self.fits(text, cells[cell]?.grades ?? 0, grades, whole)
      }
    }
  }

  private static func reading(
    _ found: SpoiledClass, _ order: KeyPath<SpoiledClass, String?>?, _ named: ClassName?,
    fits: (String) -> Bool
  ) -> Reading {
    if let named, let same = found.readings.first(where: { ClassName($0)?.key == named.key }) {
      return .proposed(same)
    }
    if let order, let text = found[keyPath: order] { return .proposed(text) }
    let possible = found.readings.filter(fits)
    return possible.count == 1 ? .proposed(possible[0]) : .open(found.readings)
  }

  /// Whether the school can have a class of this name: the grade beside it, the grades of classes that came through
  /// whole, or those of its levels.
  private static func fits(
    _ text: String, _ beside: UInt16, _ grades: Set<Int>, _ whole: [ClassName]
  ) -> Bool {
    guard let grade = ClassName(text)?.grade else { return false }
    if beside != 0 { return beside & (1 << UInt16(grade)) != 0 }
    if !grades.isEmpty { return grades.contains(grade) }
    let known = Set(whole.compactMap(\.grade))
    return known.isEmpty || known.contains { Level(grade: $0) == Level(grade: grade) }
  }

  /// Of two possible orders the one under which the classes of each grade count from one without a gap; nil if both
  /// do or none does. With fewer than three cells this says nothing.
  private static func better(
    of orders: [KeyPath<SpoiledClass, String?>], _ spoiled: [String: SpoiledClass],
    _ whole: [ClassName]
  ) -> KeyPath<SpoiledClass, String?>? {
    guard orders.count == 2, spoiled.count >= 3 else { return nil }
    let complete = orders.filter { order in
      let texts = spoiled.values.compactMap { $0[keyPath: order] } + whole.map(\.key)
      let pairs = Set(texts).compactMap { text -> (Int, Int)? in
        let parts = text.split(separator: "/").compactMap { Int($0) }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
      let byGrade = Dictionary(grouping: pairs) { $0.0 }
      return byGrade.values.allSatisfy { $0.map(\.1).max() == $0.count }
    }
    return complete.count == 1 ? complete[0] : nil
  }

  /// Whether `12.1` may be `12.10` without its zero: there is a 12.9 or a 12.11, and no 12.10.
  private static func mayHaveLostZero(_ name: ClassName, among all: [ClassName]) -> Bool {
    let parts = name.display.split(separator: ".")
    guard parts.count == 2, let number = Int(parts[1]), (1...3).contains(number) else {
      return false
    }
    let numbers = all.compactMap { other -> Int? in
      let others = other.key.split(separator: "/")
      return others.count == 2 && others[0] == parts[0] ? Int(others[1]) : nil
    }
    return !numbers.contains(number * 10)
      && numbers.contains { $0 == number * 10 - 1 || $0 > number * 10 }
  }
}

extension Set<Level> {
  /// The grades of these levels.
  var grades: Set<Int> {
    Set<Int>((1...12).filter { grade in Level(grade: grade).map(contains) ?? false })
  }
}
