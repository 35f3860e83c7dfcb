extension RosterPlan {
  /// What the plan does, class by class.
  public var review: PlanReview {
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: RowDecision.allCases.count), count: units.classes.count)
    var ways: [PlanRoll.Way: Int] = [:]
    var withoutClass = 0
    roll.forEachRow(of: rowCount) { ordinal, unit in
      let decision = decisions[ordinal]
      guard let unit else {
        if decision == .refused { withoutClass += 1 }
        return
      }
      counts[unit][Int(decision.rawValue)] += 1
      guard decision.isMove || decision == .held, let from = roll.origin(of: ordinal) else {
        return
      }
      ways[PlanRoll.Way(from: from, unit: unit, isHeld: decision == .held), default: 0] += 1
    }
    let classes = classReviews(counts, ways)
    return PlanReview(
      schools: units.schools.enumerated().map { place, school in
        let own = classes.indices.filter { units.schoolOfClass[$0] == place }.map { classes[$0] }
        return SchoolReview(
          name: school.name, isNew: school.isNew, classes: own.sorted { $0.name < $1.name })
      },
      rowsWithoutClass: withoutClass)
  }

  private func classReviews(_ counts: [[Int]], _ ways: [PlanRoll.Way: Int]) -> [ClassReview] {
    var missing = [[MissingStudent]](repeating: [], count: units.classes.count)
    for student in self.missing { missing[student.unit].append(student) }
    let arrivals = Dictionary(grouping: ways.keys) { $0.unit }
    let departures = Dictionary(grouping: ways.keys.filter { !$0.isHeld }) { $0.from }
    return units.classes.indices.map { unit in
      var byDecision: [RowDecision: Int] = [:]
      for decision in RowDecision.allCases where counts[unit][Int(decision.rawValue)] > 0 {
        byDecision[decision] = counts[unit][Int(decision.rawValue)]
      }
      var firstNames: [ClassReview.Group: [String]] = [:]
      for group in ClassReview.Group.allCases {
        let names =
          group == .missing
          ? missing[unit].prefix(PlanRoll.keptNames).map(\.fullName)
          : roll.firstNames(group, of: unit, decisions)
        if !names.isEmpty { firstNames[group] = names }
      }
      return ClassReview(
        name: units.classes[unit].name,
        isNew: units.classes[unit].isNew && !byDecision.keys.allSatisfy(\.keepsClass),
        counts: byDecision,
        missing: missing[unit].count, unclear: mentioned.unclear(in: unit),
        arrivals: moves(arrivals[unit] ?? [], ways) { origin(of: $0.from) },
        departures: moves(units.storedID(of: unit).flatMap { departures[$0] } ?? [], ways) {
          placedClass($0.unit)
        },
        firstNames: firstNames)
    }
  }

  private func moves(
    _ ways: [PlanRoll.Way], _ counts: [PlanRoll.Way: Int], other: (PlanRoll.Way) -> PlacedClass?
  ) -> [ClassReview.Move] {
    ways.map { way in
      ClassReview.Move(
        other: other(way), isHeld: way.isHeld, students: counts[way] ?? 0,
        firstNames: roll.firstNames(way, decisions))
    }.sorted { left, right in
      guard let mine = left.other, let theirs = right.other else { return left.other != nil }
      return mine.school == theirs.school
        ? mine.className < theirs.className : mine.school.display < theirs.school.display
    }
  }

  /// The class, with its school, at a place of ``units``; nil while the school is unknown.
  public func placedClass(_ unit: Int) -> PlacedClass? {
    units.schools[units.schoolOfClass[unit]].name.map {
      PlacedClass(school: $0, className: units.classes[unit].name)
    }
  }

  /// A class in which students are who move.
  func origin(of id: SchoolClass.ID) -> PlacedClass? { origins[id] }

  /// The class in which the student of the `ordinal`-th row is now, if the row moves it.
  public func origin(ofRow ordinal: Int) -> PlacedClass? {
    roll.origin(of: ordinal).flatMap { origins[$0] }
  }

  /// The classes in which students are who move: whoever makes a plan gives their names in ``origins``.
  public var originIDs: Set<SchoolClass.ID> { roll.originIDs }

  /// Whether a row with an error names the student: it is not missing and keeps its roll number.
  public func mentions(_ student: Student.ID) -> Bool { mentioned.contains(student) }

  /// Rows with errors of which nobody can tell which student they mean, beside those without a class.
  public var unclearRows: Int {
    units.classes.indices.reduce(0) { $0 + mentioned.unclear(in: $1) }
  }
}

extension PlannedSchool {
  /// Whether the import makes the school.
  public var isNew: Bool { if case .new = self { true } else { false } }
}

extension PlannedClass {
  /// The name.
  public var name: ClassName {
    switch self {
    case .stored(let known): known.name
    case .new(let name, _, _, _), .withoutGrade(let name): name
    }
  }

  /// Whether the import makes the class.
  public var isNew: Bool { if case .new = self { true } else { false } }
}

extension PlannedUnits {
  /// The stored class at a place.
  func storedID(of place: Int) -> SchoolClass.ID? {
    if case .stored(let known) = classes[place] { known.id } else { nil }
  }
}
