/// The roll numbers that rows of stored classes ask for: what becomes of them in a class of which the roster lists only
/// a part.
///
/// Such a list is numbered for itself, or through the whole school. Whoever has a number keeps it; whoever comes takes a
/// number that is free and goes on from the class's own, and is added at the end otherwise.
struct AskedNumbers {
  /// A row and its number.
  struct Asked {
    let ordinal: Int32
    let unit: Int32
    let number: Int32
    /// Whether the row's student is in the class already.
    let isClassmate: Bool
    /// Whether that one has another number.
    let hasOwn: Bool
  }

  private(set) var all: [Asked] = []

  /// Notes a row whose student does not have the number.
  mutating func note(_ row: RosterRow, _ number: Int?, unit: Int, of stored: Student?) {
    guard let number, number != stored?.details.rollNumber else { return }
    all.append(
      Asked(
        ordinal: Int32(row.ordinal), unit: Int32(unit), number: Int32(number),
        isClassmate: stored != nil, hasOwn: stored?.details.rollNumber != nil))
  }

  /// The rows whose numbers are not used.
  ///
  /// - Parameters:
  ///   - supplements: The classes of which the roster lists only a part.
  ///   - enrolled: What counts of the students of each of these.
  ///   - isTaken: Whether a row is still to be written.
  func leftOut(
    _ supplements: Set<Int>, enrolled: [Int: EnrolledNumbers], _ lists: ClassLists,
    student: (Int) -> Student.ID?, isTaken: (Int) -> Bool
  ) -> Set<Int32> {
    if supplements.isEmpty { return [] }
    let asked = all.filter { supplements.contains(Int($0.unit)) && isTaken(Int($0.ordinal)) }
    var left: Set<Int32> = []
    for (unit, rows) in Dictionary(grouping: asked, by: \.unit) {
      let own = enrolled[Int(unit)]?.last ?? 0
      let end = own == 0 ? Int.max : own + rows.count { !$0.isClassmate }
      for row in rows {
        let holder = lists.keptNumbers[Int(unit)]?[Int(row.number)]
        let isHeld = holder != nil && holder != student(Int(row.ordinal))
        let isPreferred = row.isClassmate && lists.filePrevails
        if isHeld || !isPreferred && (row.hasOwn || Int(row.number) > end) {
          left.insert(row.ordinal)
        }
      }
    }
    return left
  }
}
