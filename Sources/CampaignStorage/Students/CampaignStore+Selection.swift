import GRDB
import SchoolCampaign

extension CampaignStore {
  /// The students that a person means, in the order of the class list.
  ///
  /// - Parameters:
  ///   - selection: What was typed.
  ///   - school: The school to look in; nil for all.
  ///   - edition: The edition of the class list that roll numbers are taken from; nil for the current one.
  ///   - asksEdition: Whether numbers without an edition are refused that mean others in an older list which was
  ///     shown; see ``EditionDoubt``.
  ///   - whoLeft: Whether a whole class means those who left it, not those who are expected to install.
  /// - Throws: ``CampaignError`` where nobody, several students or several classes fit.
  public func students(
    _ selection: StudentSelection, school: School.ID?, edition: Int? = nil,
    asksEdition: Bool = true, whoLeft: Bool = false
  ) async throws -> [Student] {
    let reach = try reach(of: .listStudents)
    return try await read { db in
      // Of a purged campaign nobody is left: that is why no number and no name means anybody.
      if let day = try Self.purgedDay(db) { throw CampaignError.purged(day) }
      return try SelectionLookup(
        db: db, reach: reach, school: reach.narrowed(school, db), edition: edition,
        asksEdition: asksEdition, whoLeft: whoLeft
      ).students(selection)
    }
  }

  /// The class of this name.
  ///
  /// - Throws: ``CampaignError/unknownClass(_:nearest:)``,
  ///   ``CampaignError/classInSeveralSchools(_:schools:)``.
  public func schoolClass(_ name: ClassName, school: School.ID?) async throws -> SchoolClass {
    let reach = try reach(of: .listClasses)
    return try await read { db in
      try SelectionLookup(
        db: db, reach: reach, school: reach.narrowed(school, db), edition: nil, asksEdition: false
      ).schoolClass(name)
    }
  }

  /// Students by their ids, each with class and school, in the same order; ids that are gone are left out.
  public func placed(_ ids: [Student.ID]) async throws -> [PlacedStudent] {
    let reach = try reach(of: .listStudents)
    return try await read { db in
      let found = try ids.compactMap { try StudentRecord.fetch(db, id: $0) }
      return try reach.within(found, db).map { try PlacedStudent(db, $0) }
    }
  }
}

/// Finds classes and students by what a person typed.
struct SelectionLookup {
  let db: Database
  /// How far who looks may see.
  let reach: Reach
  let school: School.ID?
  let edition: Int?
  let asksEdition: Bool
  var whoLeft = false
  /// What was read of classes before.
  var rolls = ClassRolls()

  func schoolClass(_ name: ClassName) throws -> SchoolClass {
    try rolls.schoolClass(ClassRolls.Name(key: name.key, school: school)) { try found(name) }
  }

  private func found(_ name: ClassName) throws -> SchoolClass {
    let found = try ClassRecord.fetch(db, key: name.key, in: school).filter(reach.includes)
    if found.count > 1 {
      let schools = try SchoolRecord.fetchAll(db).filter { school in
        found.contains { $0.schoolID == school.id }
      }
      throw CampaignError.classInSeveralSchools(name.display, schools: schools.map(\.name.display))
    }
    if let only = found.first { return only }
    let names = try reach.classes(db, in: school).sorted { $0.name < $1.name }.map(
      \.name.display)
    var seen: Set<String> = []
    let unique = names.filter { seen.insert($0).inserted }
    throw CampaignError.unknownClass(
      name.display, nearest: EditDistance.nearest(to: name.display, among: unique))
  }

  func students(_ selection: StudentSelection) throws -> [Student] {
    switch selection {
    case .wholeClass(let name): return try meant(in: schoolClass(name))
    case .rollNumbers(let name, let ranges):
      let schoolClass = try schoolClass(name)
      return try students(Self.numbers(ranges), of: schoolClass)
    case .wholeClassExcept(let name, let ranges):
      let schoolClass = try schoolClass(name)
      let left = Set(try students(Self.numbers(ranges), of: schoolClass).map(\.id))
      return try meant(in: schoolClass).filter { !left.contains($0.id) }
    case .insuranceNumber(let number):
      let found = try fetch("WHERE s.insuranceNumber = ?", [number.text])
      if found.isEmpty { throw CampaignError.unknownStudent(number.masked) }
      return found
    case .name(let text): return [try student(named: text)]
    }
  }

  /// Everybody who is still at the school and expected to install, or everybody who left.
  private func meant(in schoolClass: SchoolClass) throws -> [Student] {
    let students = try StudentRecord.fetch(db, of: schoolClass.id)
    if whoLeft { return students.filter { $0.standing.leftDay != nil } }
    guard students.contains(where: { $0.standing.leftDay == nil }) else {
      throw CampaignError.emptiedClass(schoolClass.name.display)
    }
    return students.filter { $0.standing.eligibility == .eligible }
  }

  private func students(_ numbers: [Int], of schoolClass: SchoolClass) throws -> [Student] {
    let byNumber = try numbering(of: schoolClass)
    try check(numbers, byNumber, of: schoolClass)
    let unknown = numbers.filter { byNumber[$0] == nil }
    guard unknown.isEmpty else {
      throw CampaignError.unknownRollNumbers(unknown, className: schoolClass.name.display)
    }
    return numbers.compactMap { byNumber[$0] }
  }

  /// Refuses numbers that may be from an older list, where nobody said which.
  private func check(
    _ numbers: [Int], _ current: [Int: Student], of schoolClass: SchoolClass
  ) throws {
    guard asksEdition, edition == nil else { return }
    let past = try rolls.past(db, of: schoolClass)
    guard let doubt = EditionDoubt(numbers, current: current.mapValues(\.id), past: past) else {
      return
    }
    throw CampaignError.editionNeeded(
      className: schoolClass.name.display, doubt, current: schoolClass.edition,
      since: schoolClass.editionDay)
  }

  /// The students of a class by the numbers of the wanted edition of its list.
  private func numbering(of schoolClass: SchoolClass) throws -> [Int: Student] {
    let numbering = ClassRolls.Numbering(schoolClass: schoolClass.id, edition: edition)
    return try rolls.students(numbering) { try readNumbering(of: schoolClass) }
  }

  private func readNumbering(of schoolClass: SchoolClass) throws -> [Int: Student] {
    if let edition, edition != schoolClass.edition {
      let past = try Row.fetchAll(
        db, sql: "SELECT rollNumber, studentID FROM past_roll WHERE classID = ? AND edition = ?",
        arguments: [schoolClass.id.rawValue, edition])
      guard !past.isEmpty else {
        throw CampaignError.unknownEdition(
          edition, className: schoolClass.name.display, current: schoolClass.edition)
      }
      return try past.reduce(into: [:]) { byNumber, row in
        let student = try [StudentRecord.fetch(db, id: row.at(1))].compactMap(\.self)
        byNumber[try row.at(0)] = try reach.within(student, db).first
      }
    }
    return try StudentRecord.fetch(db, of: schoolClass.id).reduce(into: [:]) { byNumber, student in
      if let number = student.details.rollNumber { byNumber[number] = student }
    }
  }

  /// The one student of this name: exactly, or as typed without marks. What a search finds besides is offered,
  /// not taken: `Bình` is not `Bính`.
  private func student(named text: String) throws -> Student {
    let key = MatchKey(PlainText.normalized(text))
    let folded = SearchKey(text)
    let query = NameQuery(text)
    var exact: [Int64] = []
    var same: [Int64] = []
    var found: [Int64] = []
    let names = try Row.fetchCursor(db, sql: "SELECT s.id, s.fullName FROM student s \(inSchool)")
    while let row = try names.next() {
      let name: String = try row.at(1)
      guard query.rank(of: name) != nil else { continue }
      try found.append(row.at(0))
      guard SearchKey(name) == folded else { continue }
      try same.append(row.at(0))
      if MatchKey(name) == key { try exact.append(row.at(0)) }
    }
    let best = !exact.isEmpty || query.isMarked ? exact : same
    let shown = String(text.prefix(40))
    guard let only = best.first else {
      if found.isEmpty { throw CampaignError.unknownStudent(shown) }
      let similar = found.prefix(30).map(Student.ID.init(rawValue:))
      throw CampaignError.similarStudents(shown, similar)
    }
    guard best.count == 1 else {
      throw CampaignError.severalStudents(shown, best.prefix(30).map(Student.ID.init(rawValue:)))
    }
    return try StudentRecord.existing(db, id: Student.ID(rawValue: only))
  }

  private func fetch(_ condition: String, _ arguments: StatementArguments) throws -> [Student] {
    try reach.within(StudentRecord.fetch(db, condition, arguments), db)
  }

  private var inSchool: String {
    let ofSchool = school.map { "c.schoolID = \($0.rawValue)" } ?? "TRUE"
    return "JOIN class c ON c.id = s.classID WHERE \(ofSchool) AND \(reach.holds("c.id"))"
  }

  private static func numbers(_ ranges: [ClosedRange<Int>]) -> [Int] {
    var seen: Set<Int> = []
    return ranges.joined().filter { seen.insert($0).inserted }
  }
}
