/// Which new classes of a roster only a person can place: one that tells no grade where the other classes of its
/// school do, and one of a grade that its school's levels do not have. Neither is counted under a level unasked.
struct ClassQuestions {
  /// The questions, in the order of the classes.
  private(set) var all: [ImportQuestion] = []

  /// - Parameters:
  ///   - roster: The classes as the roster has them.
  ///   - units: The same classes, settled.
  ///   - rows: For each class how many rows it has.
  ///   - areOthersBroken: Whether there are rows whose cell for the class is none: then no class says what classes are
  ///     called.
  init(
    _ roster: RosterUnits, _ units: PlannedUnits, rows: [Int], areOthersBroken: Bool = false
  ) {
    let asked = roster.classes.indices.filter { place in
      if case .stored = units.classes[place] { false } else { true }
    }
    for place in asked {
      let unit = roster.classes[place]
      let count = place < rows.count ? rows[place] : 0
      guard count > 0,
        let question = Self.question(unit, place, units, roster, count, areOthersBroken)
      else {
        continue
      }
      all.append(question)
    }
  }

  /// The first class of a school that tells its grade.
  private static func example(of school: Int, _ roster: RosterUnits) -> String? {
    roster.classes.filter { $0.school == school && $0.name.grade != nil }.map(\.name).min()?.display
  }

  private static func question(
    _ unit: RosterUnits.Class, _ place: Int, _ units: PlannedUnits, _ roster: RosterUnits,
    _ rows: Int, _ areOthersBroken: Bool
  ) -> ImportQuestion? {
    let cell = unit.written ?? unit.name.display
    guard let level = unit.grade.flatMap(Level.init(grade:)) else {
      let isAsked =
        areOthersBroken || unit.name.key.first?.isLetter != true
        || units.storedTellGrades(ofSchool: unit.school)
        || roster.classes.contains { $0.school == unit.school && $0.grade != nil }
      return unit.isSettled && units.hasLevel(place) || !isAsked
        ? nil
        : .classWithoutGrade(cell: cell, rows: rows, example: example(of: unit.school, roster))
    }
    let levels = units.knownLevels(ofSchool: unit.school)
    guard !levels.isEmpty, !levels.contains(level) else { return nil }
    return .classOfOtherLevel(
      cell: cell, rows: rows, school: units.schools[unit.school].name?.display ?? "", level: level,
      known: levels)
  }
}
