/// A school of a roster, as the plan settles it.
public enum PlannedSchool: Hashable, Sendable {
  /// The campaign has it.
  case stored(School)
  /// It will be made.
  case new(SchoolName, code: String?)
  /// A question is open about it.
  case open(ImportQuestion)

  /// The name to show; nil while nobody knows it.
  public var name: SchoolName? {
    switch self {
    case .stored(let school): school.name
    case .new(let name, _): name
    case .open: nil
    }
  }
}

/// A class of a roster, as the plan settles it.
public enum PlannedClass: Hashable, Sendable {
  /// The campaign has it.
  case stored(SchoolClass)
  /// It will be made.
  case new(ClassName, level: Level, grade: Int?, schoolYear: String?)
  /// Its grade, and so its level, cannot be told.
  case withoutGrade(ClassName)
}

/// The schools and classes of a roster, settled place by place as they turn up in ``RosterUnits``.
public struct PlannedUnits: Sendable {
  /// One for each of ``RosterUnits/schools``.
  public private(set) var schools: [PlannedSchool] = []
  /// One for each of ``RosterUnits/classes``.
  public private(set) var classes: [PlannedClass] = []
  /// For each class its school's place.
  public private(set) var schoolOfClass: [Int] = []

  private let stored: [(school: School, spelling: SchoolSpelling)]
  private var new: [(name: SchoolName, spelling: SchoolSpelling)] = []
  private let storedByKey: [String: School]
  private let options: ImportOptions
  /// Whether there can be schools that the campaign does not have.
  private let takesNew: Bool
  private var storedClasses: [School.ID: [String: SchoolClass]] = [:]

  /// Units to be settled against the campaign's schools.
  ///
  /// - Parameter takesNew: Whether a school that is not among them can be new; without it nothing is asked about one.
  public init(stored: [School], options: ImportOptions, takesNew: Bool = true) {
    self.takesNew = takesNew
    self.stored = stored.map { ($0, SchoolSpelling($0.name)) }
    self.options = options
    storedByKey = Dictionary(stored.map { ($0.name.key, $0) }) { first, _ in first }
  }

  /// Settles the units that are new since the last call.
  ///
  /// - Parameter classes: Looks up a stored school's classes; called once a school.
  public mutating func settle(
    _ units: RosterUnits, classes lookUp: (School.ID) throws -> [SchoolClass]
  ) rethrows {
    for (place, school) in schools.enumerated() {
      // The code of a new school may stand in a later row than its name.
      guard case .new(let name, code: nil) = school, let code = units.schools[place].code else {
        continue
      }
      schools[place] = .new(name, code: code)
    }
    for unit in units.schools[schools.count...] { schools.append(settled(unit)) }
    for unit in units.classes[classes.count...] {
      schoolOfClass.append(unit.school)
      if case .stored(let school) = schools[unit.school], storedClasses[school.id] == nil {
        let found = try lookUp(school.id)
        storedClasses[school.id] = Dictionary(found.map { ($0.name.key, $0) }) { first, _ in first }
      }
      classes.append(settled(unit))
    }
  }

  /// The questions that are open, each once.
  public var questions: [ImportQuestion] {
    var seen: Set<ImportQuestion> = []
    return schools.compactMap { school in
      guard case .open(let question) = school, seen.insert(question).inserted else { return nil }
      return question
    }
  }

  /// The school of the campaign or of the files that has a code, besides the one that is asked about.
  func holder(
    ofCode code: String, besides name: SchoolName, _ units: RosterUnits
  ) -> SchoolName? {
    stored.map(\.school).first { $0.code == code && $0.name.key != name.key }?.name
      ?? zip(schools, units.schools).first { planned, unit in
        unit.code == code && planned.name.map { $0.key != name.key } ?? false
      }?.0.name
  }

  /// Whether the class at a place is this stored one.
  public func isStored(_ id: SchoolClass.ID, at place: Int) -> Bool {
    guard place < classes.count, case .stored(let known) = classes[place] else { return false }
    return known.id == id
  }

  /// The stored school of a class's place; nil if the school is new.
  func storedSchool(ofClass place: Int) -> School? {
    if case .stored(let school) = schools[schoolOfClass[place]] { school } else { nil }
  }

  /// The levels that the school at a place is known to have: by its name, the command, and what is stored; empty if
  /// nothing tells them.
  func knownLevels(ofSchool place: Int) -> Set<Level> {
    guard let name = schools[place].name else { return options.levels }
    let levels = options.levels(of: name).union(name.levels)
    if case .stored(let school) = schools[place] { return levels.union(school.levels) }
    return levels
  }

  /// Whether the campaign's classes of the school at a place tell their grades.
  func storedTellGrades(ofSchool place: Int) -> Bool {
    guard case .stored(let school) = schools[place] else { return false }
    return storedClasses[school.id]?.values.contains { $0.name.grade != nil } ?? false
  }

  /// Whether the level of the class at a place is known.
  func hasLevel(_ place: Int) -> Bool {
    if case .withoutGrade = classes[place] { false } else { true }
  }

  private mutating func settled(_ unit: RosterUnits.School) -> PlannedSchool {
    guard let name = unit.name else { return .open(.schoolUnknown) }
    if let school = storedByKey[name.key] { return .stored(school) }
    if options.newSchool || !takesNew { return .new(name, code: unit.code) }
    let spelling = SchoolSpelling(name)
    let near =
      stored.filter { $0.spelling.isNear(spelling) }.map(\.school.name.display)
      + new.filter { $0.spelling.isSame(as: spelling) }.map(\.name.display)
    new.append((name, spelling))
    return near.isEmpty
      ? .new(name, code: unit.code) : .open(.schoolNear(name.display, others: near))
  }

  private func settled(_ unit: RosterUnits.Class) -> PlannedClass {
    if case .stored(let school) = schools[unit.school],
      let known = storedClasses[school.id]?[unit.name.key]
    {
      return .stored(known)
    }
    guard let level = unit.grade.flatMap(Level.init(grade:)) ?? onlyLevel(of: schools[unit.school])
    else { return .withoutGrade(unit.name) }
    return .new(unit.name, level: level, grade: unit.grade, schoolYear: unit.schoolYear)
  }

  private func onlyLevel(of school: PlannedSchool) -> Level? {
    var levels = school.name.map(options.levels(of:)) ?? options.levels
    if case .stored(let school) = school { levels.formUnion(school.levels) }
    if levels.isEmpty, let name = school.name { levels = name.levels }
    return levels.count == 1 ? levels.first : nil
  }
}
