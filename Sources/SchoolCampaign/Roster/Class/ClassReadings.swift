/// What the odd cells of a file's class column mean: decided for all of them together, by the classes that came
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

    /// Whether a person settled it, or it is asked already.
    var isSettled: Bool { if case .proposed = self { false } else { true } }
  }

  /// The readings, by the cell's text in ``PlainText`` form.
  public private(set) var byCell: [String: Reading] = [:]
  /// The classes of the column, as they are read where that is certain.
  private(set) var whole: [ClassName] = []
  /// Whether any of them tells its grade.
  private(set) var tellsGrades = false

  /// The texts that a person settled and no cell has.
  private(set) var unusedChoices: Set<String> = []

  /// The keys of classes that the school has in the campaign.
  private var known: Set<String> = []
  /// The commonest spelling of each class that the column spells in several ways, by its key.
  private var commonest: [String: ClassName] = [:]
  /// Whether its cells name classes within the grades that stand beside them.
  private(set) var areWithinGrades = false

  /// Whether a person settled what some cells mean.
  var isSettled: Bool {
    byCell.values.contains { if case .chosen = $0 { true } else { false } }
  }

  /// The class of a cell beside that of its grade; nil where the cell says it alone, or a person settled it.
  func name(_ text: String, grade: @autoclosure () -> String) -> ClassName? {
    if !areWithinGrades { return nil }
    if case .chosen = byCell[text] { return nil }
    return ClassInGrade.name(text, grade: grade())
  }

  /// A class as the column spells it most often.
  func shown(_ name: ClassName) -> ClassName { commonest[name.key] ?? name }

  /// A class that a title names, its grade in digits unless the school has it otherwise.
  func usual(_ name: ClassName) -> ClassName { WordedClass.usual(name, known: known) }

  /// What a file shows about one text of its class column.
  struct Cell: Hashable {
    /// The grades that a column of grades gives beside it, one bit each.
    var grades: UInt16 = 0
    /// Whether two students with this text have the same roll number.
    var repeatsRollNumber = false
    /// How many students have it.
    var rows = 0
    /// In how many separate runs of rows it stands.
    var blocks = 0
    /// Whether it is a day on which a child of the list was born, or so long ago.
    var isBirthDate = false
    /// In an error file: the classes that were read from the cells whose text this is.
    var read: Set<String> = []
  }

  init() {}

  /// A class of the column that a message may show as an example of how to name one.
  func example(besides cell: String) -> String? {
    let key = ClassName(cell)?.key
    return whole.filter { $0.key != key && NamedClass.isPlain($0) && byCell[$0.display] == nil }
      .min()?.display
  }

  /// Decides the cells of a file.
  ///
  /// - Parameters:
  ///   - cells: The different texts of the class column.
  ///   - grades: The grades that the school may have; all if nothing is known.
  ///   - named: The class that title, sheet or file name.
  ///   - choices: What a person settled.
  ///   - known: The keys of classes that the school has in the campaign: somebody said once that they are called so.
  init(
    _ cells: [String: Cell], grades: Set<Int>, named: ClassName?, choices: [String: String],
    known: Set<String> = []
  ) {
    let chosen = ClassChoices(choices)
    areWithinGrades = ClassInGrade.areAll(cells)
    self.known = known
    if !choices.isEmpty { unusedChoices = chosen.unused(cells.keys) }
    var spoiled: [String: SpoiledClass] = [:]
    var usual: [String: String] = [:]
    var spellings: [String: [ClassName: Int]] = [:]
    for (cell, facts) in cells {
      if let text = chosen[cell] {
        byCell[cell] = .chosen(text)
        if let name = ClassName(text) { whole.append(name) }
      } else if let text = facts.settled(as: cell) {
        byCell[cell] = .chosen(text)
        if let name = ClassName(text) { whole.append(name) }
      } else if let found = SpoiledClass(cell) {
        if !found.isDay || !facts.isBirthDate && found.hasGrade { spoiled[cell] = found }
      } else if let name = WordedClass.inDigits(cell), !Self.isKnown(cell, known) {
        // The school has it in digits, or will have.
        byCell[cell] = .proposed(name.display)
        whole.append(name)
      } else if case .name(let name) = ClassCell(cell) {
        whole.append(name)
        if ClassSpelling.isOdd(cell) {
          byCell[cell] = .proposed(name.display)
        } else {
          spellings[name.key, default: [:]][name, default: 0] += facts.rows
          usual[name.key] = [usual[name.key] ?? name.display, name.display].min { one, other in
            (one == name.key ? 0 : one.count, one) < (other == name.key ? 0 : other.count, other)
          }
        }
      }
    }
    commonest = spellings.filter { $1.count > 1 }.compactMapValues { rows in
      rows.max { ($0.value, $1.key.display) < ($1.value, $0.key.display) }?.key
    }
    for (cell, readings) in LostZero.readings(in: cells, beside: whole)
    where !Self.isKnown(cell, known, but: "0") {
      if case .chosen = byCell[cell] { continue }
      byCell[cell] = .open(readings)
    }
    for (cell, readings) in DoubtfulClass.readings(in: cells.keys, beside: whole)
    where !Self.isKnown(cell, known) && byCell[cell].map({ !$0.isSettled }) ?? true {
      byCell[cell] = .open(readings)
    }
    show(as: usual)
    tellsGrades = whole.contains { $0.grade != nil }
    let doubtful = spoiled.filter(\.value.isDoubtful)
    for (cell, found) in doubtful { byCell[cell] = .open(found.readings) }
    decide(spoiled.filter { !$0.value.isDoubtful }, cells, grades, named)
  }

  /// Whether the school has a class of this name, and none of the name with more behind it.
  private static func isKnown(_ cell: String, _ known: Set<String>, but more: String? = nil) -> Bool
  {
    guard !known.isEmpty, let key = ClassName(cell)?.key else { return false }
    return known.contains(key) && !(more.map { known.contains(key + $0) } ?? false)
  }

  /// A class that is written oddly is told as the column has it elsewhere: `6–1` as `6/1`.
  private mutating func show(as usual: [String: String]) {
    for case (let cell, .proposed(let text)) in byCell {
      guard let key = ClassName(text)?.key, let shown = usual[key] else { continue }
      byCell[cell] = .proposed(shown)
    }
  }

  /// Decides the cells that a spreadsheet changed.
  private mutating func decide(
    _ spoiled: [String: SpoiledClass], _ cells: [String: Cell], _ grades: Set<Int>,
    _ named: ClassName?
  ) {
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
}

extension ClassReadings.Cell {
  /// The class that was settled before for a cell of an error file; nil if none was, or a person mended it since.
  fileprivate func settled(as cell: String) -> String? {
    guard let text = read.first, read.count == 1 else { return nil }
    return cell == text || SpoiledClass(cell)?.readings.contains(text) == true ? text : nil
  }
}

extension Set<Level> {
  /// The grades of these levels.
  var grades: Set<Int> {
    Set<Int>((1...12).filter { grade in Level(grade: grade).map(contains) ?? false })
  }
}
